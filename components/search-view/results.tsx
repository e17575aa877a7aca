import { formatDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { inBrowser, routes } from '@/lib/routes'
import type { Hit, Marked } from '@/lib/search/engine'
import type { FacetLabels } from './types'

interface ResultsProps {
  hits: Hit[]
  locale: Locale
  labels: FacetLabels
}

/** What was found, matched words marked; what may help where nothing was. */
export function Results({ hits, locale, labels }: ResultsProps) {
  const { search } = messagesOf(locale)
  if (hits.length === 0) {
    return (
      <div className="mt-4">
        <h3 className="font-semibold">{search.tips}</h3>
        <ul className="mt-2 list-disc ps-5">
          {search.tipList.map(tip => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
        <p className="mt-3">
          {/* No link: the fragment of the address holds the search. */}
          <button
            type="button"
            onClick={() => document.getElementById('browse')?.scrollIntoView()}
            className="min-h-11 link"
          >
            {search.browse}
          </button>
        </p>
      </div>
    )
  }
  return (
    <ol className="mt-4">
      {hits.map(hit => (
        <li key={hit.record.slug} className="border-t border-line py-5">
          <ResultHit hit={hit} locale={locale} labels={labels} />
        </li>
      ))}
    </ol>
  )
}

function ResultHit({ hit, locale, labels }: Omit<ResultsProps, 'hits'> & { hit: Hit }) {
  const { record, excerpt } = hit
  const address = inBrowser(routes.article(locale, record.slug))
  const tags = [
    ...record.types.map(type => labels.type[type]),
    ...record.regions.map(region => labels.region[region]),
    formatDay(record.published, locale),
  ]
  return (
    <article>
      <h3 className="font-serif text-lg font-[650]">
        <a href={address} className="link-quiet">
          <MarkedText text={hit.title} />
        </a>
      </h3>
      <p className="mt-1 text-sm text-muted">{tags.join(' · ')}</p>
      <p className="mt-2">
        <MarkedText text={hit.summary} />
      </p>
      {excerpt && (
        <p className="mt-2 border-s-2 border-line ps-4 text-sm">
          <MarkedText text={excerpt.text} />
          {excerpt.id && excerpt.heading && (
            <>
              {' '}
              <a href={`${address}#${excerpt.id}`} className="link">
                {messagesOf(locale).search.inSection} “{excerpt.heading}”
              </a>
            </>
          )}
        </p>
      )}
    </article>
  )
}

function MarkedText({ text }: { text: Marked }) {
  return text.map((part, index) => (part.marked ? <mark key={index}>{part.text}</mark> : part.text))
}
