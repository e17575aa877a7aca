import { wordsOf } from '../../language/words'
import type { SearchFacet } from '../state'
import type { Asking } from './find'
import type { FacetTable } from './format'

/** A filter that words of a query name, and what would be left of the query. */
export interface FilterSuggestion {
  facet: SearchFacet
  value: string
  text: string
}

/** The filters that words of a query name, where articles have them and they are not in force. */
export function suggestFilters({ query, askedIn, mentions }: Asking, tables: FacetTable[]): FilterSuggestion[] {
  // What stands in quotation marks, or behind a minus, is meant as words.
  if (/["“”«»]|(^|\s)-/.test(query.text)) return []
  const words = wordsOf(query.text, askedIn)
  return mentions.flatMap(({ entry, from, to }) => {
    const [facet, value] = entry.filter ?? []
    if (!facet || value === undefined || query.filters[facet].includes(value)) return []
    if (!tables.some(table => table.facets[facet].combinations.some(values => values.includes(value)))) return []
    const rest = words.filter((_, at) => at < from || at >= to).map(({ text }) => text)
    return [{ facet, value, text: rest.join(' ') }]
  })
}
