import { fill } from '@/lib/i18n/fill'
import type { Messages } from '@/lib/i18n/messages'
import type { SearchFacet, SearchQuery } from '@/lib/search/state'
import type { FacetLabels } from '@/lib/search/site/format'
import { filtersOf } from './use-fragment-query'

interface ActiveFiltersProps {
  filters: SearchQuery['filters']
  labels: FacetLabels
  messages: Messages['search']
  onRemove: (facet: SearchFacet, value: string) => void
  onClear: () => void
}

/** The filters in force, each of which a press removes. */
export function ActiveFilters({ filters, labels, messages, onRemove, onClear }: ActiveFiltersProps) {
  // A link may name filters that nothing has any more.
  const active = filtersOf(filters).flatMap(({ facet, value }) =>
    Object.hasOwn(labels[facet], value) ? [{ facet, value, label: labels[facet][value]! }] : [],
  )
  if (active.length === 0) return null
  return (
    <div className="mt-3 flex flex-wrap gap-2">
      <ul aria-label={messages.active} className="contents">
        {active.map(({ facet, value, label }) => (
          <li key={`${facet} ${value}`}>
            <button
              type="button"
              aria-label={fill(messages.remove, { label })}
              onClick={() => onRemove(facet, value)}
              className="min-h-11 rounded-full bg-accent px-4 text-sm font-semibold text-on-accent hover:bg-accent-strong"
            >
              {label} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={onClear} className="min-h-11 px-2 text-sm link">
        {messages.clear}
      </button>
    </div>
  )
}
