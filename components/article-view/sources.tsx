import { Fragment } from 'react'
import { SourceText } from '@/components/source-text/source-text'
import type { CitedSource } from '@/lib/collections/articles'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'

/** The numbered sources, if there are any; each leads to its publisher, where an address is known, and back to the text. */
export function Sources({ sources, locale }: { sources: CitedSource[]; locale: Locale }) {
  const messages = messagesOf(locale).article
  if (sources.length === 0) return null
  return (
    <section aria-labelledby="sources" className="mt-14 border-t-2 border-ink pt-5">
      <h2 id="sources" className="text-lg font-bold">
        {messages.sources}
      </h2>
      <p className="mt-1 text-sm text-muted print:hidden">{messages.sourcesSay}</p>
      <ol className="print-address mt-4 grid gap-3 sources">
        {sources.map(({ source, stated }, index) => (
          <li key={source.id} id={`source-${source.id}`} className="ps-1 target:bg-mark">
            <SourceText source={source} /> <Stated stated={stated} locale={locale} />
            <a
              href={`#cited-${source.id}`}
              aria-label={fill(messages.backTo, { number: index + 1 })}
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

/** The figures of the ledger that the text takes from a source, each with its year and the way to its entry. */
function Stated({ stated, locale }: { stated: CitedSource['stated']; locale: Locale }) {
  if (stated.length === 0) return null
  return (
    <>
      {messagesOf(locale).figures.stated}:{' '}
      {stated.map(({ id, value, year }, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <a href={routes.figure(locale, id)} className="link">
            {value}
          </a>
          {year && ` (${year})`}
        </Fragment>
      ))}
      .{' '}
    </>
  )
}
