import type { SearchFacet } from '@/lib/search/state'

/** What readers see for the values of each facet. */
export type FacetLabels = Record<SearchFacet, Record<string, string>>

/** Terms of the glossary, by id. */
export type TermLabels = Record<string, string>
