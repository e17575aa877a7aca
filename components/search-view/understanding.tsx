import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import type { Messages } from '@/lib/i18n/messages'
import type { SearchResult } from '@/lib/search/site/search-service'
import type { FacetLabels } from '@/lib/search/site/format'

interface UnderstandingProps {
  locale: Locale
  result: SearchResult
  labels: FacetLabels
  verbatim: boolean
  messages: Messages['search']
  onVerbatim: (verbatim: boolean) => void
  onOffer: (offer: SearchResult['offered'][number]) => void
}

/**
 * How the query was taken: what was corrected or given up, with how to undo it, and the filters it names. What was only
 * added is folded.
 */
export function Understanding({ locale, result, labels, verbatim, messages, onVerbatim, onOffer }: UnderstandingProps) {
  const corrected = result.unknown.filter(({ instead }) => instead.length > 0)
  const missing = result.unknown.filter(({ instead }) => instead.length === 0)
  const quoted = (text: string) => fill(messages.inQuotes, { text })
  const either = (ways: string[]) => new Intl.ListFormat(locale, { type: 'disjunction' }).format(ways)
  const typed = (
    <button type="button" onClick={() => onVerbatim(!verbatim)} className="min-h-11 text-start link">
      {verbatim ? messages.widely : messages.verbatim}
    </button>
  )
  return (
    <div className="mt-1 grid gap-1 text-muted">
      {corrected.map(({ word, instead }) => (
        <p key={word}>{fill(messages.corrected, { word, instead: either(instead.map(quoted)) })}</p>
      ))}
      {missing.length > 0 && (
        <p>{fill(messages.nowhere, { words: missing.map(({ word }) => quoted(word)).join(', ') })}</p>
      )}
      {result.unquoted && <p>{messages.unquoted}</p>}
      {result.relaxed && result.total > 0 && <p>{messages.relaxed}</p>}
      {(corrected.length > 0 || verbatim) && <p>{typed}</p>}
      <div className="flex flex-wrap items-start gap-x-4 gap-y-1">
        {result.also.length > 0 && (
          <details className="open:w-full">
            <summary className="cursor-pointer py-3 text-sm link">{messages.understanding}</summary>
            <p>{fill(messages.also, { ways: result.also.flatMap(({ ways }) => ways).join(' · ') })}</p>
            {corrected.length === 0 && <p>{typed}</p>}
          </details>
        )}
        {result.offered.length > 0 && (
          <ul aria-label={messages.offered} className="flex flex-wrap items-center gap-2">
            {result.offered.map(offer => (
              <li key={`${offer.facet} ${offer.value}`}>
                <button
                  type="button"
                  onClick={() => onOffer(offer)}
                  className="min-h-11 rounded-full border border-line-strong bg-surface px-4 text-sm text-ink hover:border-accent hover:text-accent"
                >
                  {fill(messages.only, { label: labels[offer.facet][offer.value] ?? offer.value })}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
