import type { Source } from '@/content/schema/source'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { SourceText } from './source-text'

/** The numbered sources of a page that lists things, to which its marks lead; nothing where it has none. */
export function SourceList({ sources, locale }: { sources: Source[]; locale: Locale }) {
  if (sources.length === 0) return null
  return (
    <section aria-labelledby="sources" className="mt-14 max-w-3xl border-t-2 border-ink pt-5">
      <h2 id="sources" className="text-lg font-bold">
        {messagesOf(locale).article.sources}
      </h2>
      <ol className="print-address mt-4 grid gap-3 sources">
        {sources.map(source => (
          <li key={source.id} id={`source-${source.id}`} className="ps-1 target:bg-mark">
            <SourceText source={source} />
          </li>
        ))}
      </ol>
    </section>
  )
}
