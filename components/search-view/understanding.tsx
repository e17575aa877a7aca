import type { Messages } from '@/lib/i18n/messages/en'
import type { SearchResult } from '@/lib/search/site/search-service'
import type { FacetLabels } from './types'

interface UnderstandingProps {
  result: SearchResult
  labels: FacetLabels
  verbatim: boolean
  messages: Messages['search']
  onVerbatim: (verbatim: boolean) => void
  onOffer: (offer: SearchResult['offered'][number]) => void
}

/** How the query was taken: what was corrected, added or given up, how to undo it, and the filters it names. */
export function Understanding({ result, labels, verbatim, messages, onVerbatim, onOffer }: UnderstandingProps) {
  const corrected = result.unknown.filter(({ instead }) => instead.length > 0)
  const missing = result.unknown.filter(({ instead }) => instead.length === 0)
  const changed = corrected.length > 0 || result.also.length > 0
  return (
    <div className="mt-3 grid gap-1.5 text-muted">
      {corrected.map(({ word, instead }) => (
        <p key={word}>{messages.corrected(word, instead)}</p>
      ))}
      {result.also.length > 0 && <p>{messages.also(result.also.flatMap(({ ways }) => ways))}</p>}
      {missing.length > 0 && <p>{messages.nowhere(missing.map(({ word }) => word))}</p>}
      {result.unquoted && <p>{messages.unquoted}</p>}
      {result.relaxed && result.total > 0 && <p>{messages.relaxed}</p>}
      {(changed || verbatim) && (
        <p>
          <button type="button" onClick={() => onVerbatim(!verbatim)} className="min-h-11 link">
            {verbatim ? messages.widely : messages.verbatim}
          </button>
        </p>
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
                {messages.only(labels[offer.facet][offer.value] ?? offer.value)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
