import { fragmentOf, parametersOf } from '../fragment'
import { facets, type Facet } from '../taxonomy/facets'

/** What results can be narrowed by. */
export type SearchFacet = 'kind' | Facet | 'language'
export const searchFacets: readonly SearchFacet[] = ['kind', ...facets, 'language']

export interface SearchQuery {
  text: string
  /** Within a facet any of the values will do; between facets all must. */
  filters: Record<SearchFacet, string[]>
  sort: 'relevance' | 'newest'
  /** True where the words are to be sought as typed: nothing corrected, nothing added. */
  verbatim: boolean
}

/** For each facet something. */
export const perFacet = <T>(value: (facet: SearchFacet) => T) =>
  Object.fromEntries(searchFacets.map(facet => [facet, value(facet)])) as Record<SearchFacet, T>

/** Filters with one more value, which may be among them already. */
export const withFilter = (
  filters: SearchQuery['filters'],
  facet: SearchFacet,
  value: string,
): SearchQuery['filters'] => ({
  ...filters,
  [facet]: [...new Set([...filters[facet], value])],
})

/**
 * What a facet's value looks like; anything else in an address is left out. No underscore in front:
 * `__proto__` would reach past the labels that a page looks up by value.
 */
const value = /^[a-z\d][\w-]{0,59}$/i

/** No search is longer, in characters: what exceeds it is not read. */
export const longestText = 1000

/** The search state as the fragment of an address: `#q=forced+labour&region=europe`; nothing where nothing is set. */
export function queryToFragment({ text, filters, sort, verbatim }: SearchQuery): string {
  const parameters = new URLSearchParams()
  if (text) parameters.set('q', text)
  for (const facet of searchFacets) {
    for (const chosen of filters[facet]) parameters.append(facet, chosen)
  }
  if (sort === 'newest') parameters.set('sort', sort)
  if (verbatim) parameters.set('words', 'as-typed')
  return fragmentOf(parameters)
}

/** The search state that a fragment holds. Whatever it does not understand it leaves out. */
export function queryFromFragment(fragment: string): SearchQuery {
  const parameters = parametersOf(fragment)
  const chosen = (facet: string) => [...new Set(parameters.getAll(facet).filter(candidate => value.test(candidate)))]
  return {
    text: (parameters.get('q') ?? '').slice(0, longestText),
    filters: perFacet(chosen),
    sort: parameters.get('sort') === 'newest' ? 'newest' : 'relevance',
    verbatim: parameters.get('words') === 'as-typed',
  }
}
