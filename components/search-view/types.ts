import type { SearchFacet } from '@/lib/search/state'

/** What readers see for the values of each facet. */
export type FacetLabels = Record<SearchFacet, Record<string, string>>

/** How a query came to change: key by key, or by one step that Back undoes. */
export type Change = 'typing' | 'step'

/** Terms of the glossary, by id. */
export type TermLabels = Record<string, string>
