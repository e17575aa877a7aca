import type { Article } from '@/lib/content/articles'
import { messagesOf } from '@/lib/i18n/messages'

/** The numbered sources; each leads to its publisher, where an address is known, and back to the text. */
export function Sources({ article, cited }: { article: Article; cited: string[] }) {
  const messages = messagesOf(article.locale).article
  const sources = cited.flatMap(id => article.sources.filter(source => source.id === id))
  return (
    <section aria-labelledby="sources" className="mt-14 border-t-2 border-ink pt-5">
      <h2 id="sources" className="text-lg font-bold">
        {messages.sources}
      </h2>
      <p className="mt-1 text-sm text-muted print:hidden">{messages.sourcesSay}</p>
      <ol className="print-address mt-4 grid list-decimal gap-3 ps-7 marker:font-semibold marker:text-muted">
        {sources.map((source, index) => (
          <li key={source.id} id={`source-${source.id}`} className="ps-1 target:bg-mark">
            {source.url ? (
              <a href={source.url} className="link">
                {source.title}
              </a>
            ) : (
              <cite className="not-italic">{source.title}</cite>
            )}
            . {source.publisher}
            {source.year && `, ${source.year}`}.{' '}
            <a
              href={`#cited-${source.id}`}
              aria-label={messages.backTo(index + 1)}
              className="inline-flex size-6 items-center justify-center text-accent hover:bg-sunken print:hidden"
            >
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
