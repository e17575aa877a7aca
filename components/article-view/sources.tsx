import { Fragment } from 'react'
import { SourceText } from '@/components/source-text/source-text'
import type { Article } from '@/lib/content/articles'
import { claims } from '@/lib/claims/read'
import { formatValue } from '@/lib/claims/format-value'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'

/** What has sources: an article, or another text that cites them. */
type Sourced = Pick<Article, 'locale' | 'sources' | 'stated'>

/** The numbered sources, if there are any; each leads to its publisher, where an address is known, and back to the text. */
export function Sources({ article, cited }: { article: Sourced; cited: string[] }) {
  const messages = messagesOf(article.locale).article
  const sources = cited.flatMap(id => article.sources.filter(source => source.id === id))
  if (sources.length === 0) return null
  return (
    <section aria-labelledby="sources" className="mt-14 border-t-2 border-ink pt-5">
      <h2 id="sources" className="text-lg font-bold">
        {messages.sources}
      </h2>
      <p className="mt-1 text-sm text-muted print:hidden">{messages.sourcesSay}</p>
      <ol className="print-address mt-4 grid gap-3 sources">
        {sources.map((source, index) => (
          <li key={source.id} id={`source-${source.id}`} className="ps-1 target:bg-mark">
            <SourceText source={source} /> <Stated article={article} source={source.id} />
            <a
              href={`#cited-${source.id}`}
              aria-label={messages.backTo(index + 1)}
              className="inline-flex size-6 items-center justify-center text-accent print:hidden"
            >
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The figures of the ledger that the article takes from a source, each with its year and the way to its entry. */
function Stated({ article, source }: { article: Sourced; source: string }) {
  const { locale, stated = [] } = article
  const { figures } = messagesOf(locale)
  const ofSource = stated.filter(claim => claim.source === source).map(({ claim }) => claim)
  const entries = claims(locale).filter(({ id }) => ofSource.includes(id))
  if (entries.length === 0) return null
  return (
    <>
      {figures.stated}:{' '}
      {entries.map(({ id, value, unit, year }, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <a href={routes.figure(locale, id)} className="link">
            {formatValue(value, unit, locale)}
          </a>
          {year && ` (${year})`}
        </Fragment>
      ))}
      .{' '}
    </>
  )
}
