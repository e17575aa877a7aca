import { searchFacets, perFacet, type SearchFacet, type SearchQuery } from '../state'
import type { FacetTable } from './format'

/** A value of a facet and how many results it would leave. */
export interface FacetCount {
  value: string
  count: number
}

/** Whether an entry passes the filters of all facets but one. */
export function passes(
  table: FacetTable,
  document: number,
  filters: SearchQuery['filters'],
  but?: SearchFacet,
): boolean {
  return searchFacets.every(facet => {
    if (facet === but || filters[facet].length === 0) return true
    return valuesIn(table, facet, document).some(value => filters[facet].includes(value))
  })
}

/** For each facet, how many of the entries found each value would leave, given the filters of the other facets. */
export function countFacets(
  found: { table: FacetTable; documents: number[] }[],
  filters: SearchQuery['filters'],
): Record<SearchFacet, FacetCount[]> {
  return perFacet(facet => {
    // A value in force is shown even where it leaves nothing, so that it can be taken back.
    const counts = new Map(filters[facet].map(value => [value, 0]))
    for (const { table, documents } of found) {
      for (const document of documents) {
        if (!passes(table, document, filters, facet)) continue
        for (const value of valuesIn(table, facet, document)) counts.set(value, (counts.get(value) ?? 0) + 1)
      }
    }
    return [...counts]
      .map(([value, count]) => ({ value, count }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  })
}

function valuesIn({ facets: table }: FacetTable, facet: SearchFacet, document: number): string[] {
  const { combinations, of } = table[facet]
  return combinations[of[document] ?? -1] ?? []
}
