import type { Locale } from '../../i18n/locales'
import { wordsOf } from '../../language/words'
import { findMentions, type Lexicon } from '../lexicon/match'
import type { SearchFacet, SearchQuery } from '../state'
import type { FacetTable } from './format'

/** A filter that words of a query name, and what would be left of the query. */
export interface Offer {
  facet: SearchFacet
  value: string
  text: string
}

/** The filters that words of a query name, where articles have them and they are not in force. */
export function offersOf(query: SearchQuery, locale: Locale, lexicon: Lexicon, tables: FacetTable[]): Offer[] {
  // What stands in quotation marks, or behind a minus, is meant as words.
  if (/["“”«»]|(^|\s)-/.test(query.text)) return []
  const words = wordsOf(query.text, locale)
  return findMentions(
    words.map(({ folded }) => folded),
    lexicon,
  ).flatMap(({ entry, from, to }) => {
    const [facet, value] = entry.filter ?? []
    if (!facet || value === undefined || query.filters[facet].includes(value)) return []
    if (!tables.some(table => table.facets[facet].combinations.some(values => values.includes(value)))) return []
    const rest = words.filter((_, at) => at < from || at >= to).map(({ text }) => text)
    return [{ facet, value, text: rest.join(' ') }]
  })
}
