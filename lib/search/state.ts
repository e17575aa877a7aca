/** What results can be narrowed by. */
export const facets = ['type', 'region', 'country', 'topic', 'indicator', 'language'] as const
export type Facet = (typeof facets)[number]

export interface SearchQuery {
  text: string
  /** Within a facet any of the values will do; between facets all must. */
  filters: Record<Facet, string[]>
  sort: 'relevance' | 'newest'
  /** True where the words are to be sought as typed: nothing corrected, nothing added. */
  verbatim: boolean
}

/** For each facet something. */
export const perFacet = <T>(value: (facet: Facet) => T): Record<Facet, T> => ({
  type: value('type'),
  region: value('region'),
  country: value('country'),
  topic: value('topic'),
  indicator: value('indicator'),
  language: value('language'),
})

/** Filters with one more value, which may be among them already. */
export const withFilter = (filters: SearchQuery['filters'], facet: Facet, value: string): SearchQuery['filters'] => ({
  ...filters,
  [facet]: [...new Set([...filters[facet], value])],
})

/**
 * What a facet's value looks like; anything else in an address is left out. No underscore in front:
 * `__proto__` would reach past the labels that a page looks up by value.
 */
const value = /^[a-z\d][\w-]{0,59}$/i

/** No search is longer, in characters: what exceeds it is not read. */
export const longestText = 200

/** The search state as the fragment of an address: `#q=forced+labour&region=europe`; nothing where nothing is set. */
export function toFragment({ text, filters, sort, verbatim }: SearchQuery): string {
  const parameters = new URLSearchParams()
  if (text) parameters.set('q', text)
  for (const facet of facets) {
    for (const chosen of filters[facet]) parameters.append(facet, chosen)
  }
  if (sort === 'newest') parameters.set('sort', sort)
  if (verbatim) parameters.set('words', 'as-typed')
  const fragment = parameters.toString()
  return fragment ? `#${fragment}` : ''
}

/** The search state that a fragment holds. Whatever it does not understand it leaves out. */
export function fromFragment(fragment: string): SearchQuery {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''))
  const chosen = (facet: string) => [...new Set(parameters.getAll(facet).filter(candidate => value.test(candidate)))]
  return {
    text: (parameters.get('q') ?? '').slice(0, longestText),
    filters: perFacet(chosen),
    sort: parameters.get('sort') === 'newest' ? 'newest' : 'relevance',
    verbatim: parameters.get('words') === 'as-typed',
  }
}
