import { facets, type Facet, type SearchQuery, type SearchResult } from '@/lib/search/engine'
import type { FacetLabels } from './types'

interface FacetFiltersProps {
  names: Record<Facet, string>
  labels: FacetLabels
  counts: SearchResult['facets']
  chosen: SearchQuery['filters']
  onToggle: (facet: Facet, value: string) => void
}

/** The facets as checkboxes, each value with the number of results that it would leave. */
export function FacetFilters({ names, labels, counts, chosen, onToggle }: FacetFiltersProps) {
  return facets.map(facet => (
    <fieldset key={facet} className="min-w-0">
      <legend className="mb-1 w-full border-b border-line pb-1.5 text-sm font-semibold text-muted">
        {names[facet]}
      </legend>
      {counts[facet].map(({ value, count }) => (
        <label key={value} className="flex min-h-9 cursor-pointer items-center gap-3 py-1 hover:text-accent">
          <input
            type="checkbox"
            checked={chosen[facet].includes(value)}
            onChange={() => onToggle(facet, value)}
            className="size-5 shrink-0 accent-accent"
          />
          <span className="grow">{labels[facet][value] ?? value}</span>{' '}
          <span className="text-sm text-muted tabular-nums">{count}</span>
        </label>
      ))}
    </fieldset>
  ))
}
