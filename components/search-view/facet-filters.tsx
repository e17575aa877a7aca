import type { FacetCount } from '@/lib/search/site/facets'
import { facets, type Facet, type SearchQuery } from '@/lib/search/state'
import type { FacetLabels } from './types'

interface FacetFiltersProps {
  names: Record<Facet, string>
  labels: FacetLabels
  counts: Record<Facet, FacetCount[]>
  chosen: SearchQuery['filters']
  onToggle: (facet: Facet, value: string) => void
}

/** So many values of a facet are shown at once; the rest unfolds. */
const shownAtOnce = 8

/** The facets as checkboxes, each value with the number of results that it would leave. */
export function FacetFilters({ names, labels, counts, chosen, onToggle }: FacetFiltersProps) {
  const choice = (facet: Facet) => (entry: FacetCount) => (
    <label key={entry.value} className="flex min-h-9 cursor-pointer items-center gap-3 py-1 hover:text-accent">
      <input
        type="checkbox"
        checked={chosen[facet].includes(entry.value)}
        onChange={() => onToggle(facet, entry.value)}
        className="size-5 shrink-0 accent-accent"
      />
      <span className="grow">{labels[facet][entry.value] ?? entry.value}</span>{' '}
      <span className="text-sm text-muted tabular-nums">{entry.count}</span>
    </label>
  )
  return facets
    .filter(facet => facet !== 'language' || counts.language.length > 1)
    .map(facet => {
      const first = counts[facet].filter(({ value }, index) => index < shownAtOnce || chosen[facet].includes(value))
      const rest = counts[facet].filter(entry => !first.includes(entry))
      return (
        <fieldset key={facet} className="min-w-0">
          <legend className="mb-1 w-full border-b border-line pb-1.5 text-sm font-semibold text-muted">
            {names[facet]}
          </legend>
          {first.map(choice(facet))}
          {rest.length > 0 && (
            <details>
              <summary className="min-h-9 cursor-pointer py-1 text-sm link">+ {rest.length}</summary>
              {rest.map(choice(facet))}
            </details>
          )}
        </fieldset>
      )
    })
}
