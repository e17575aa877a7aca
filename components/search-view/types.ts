import type { Facet } from '@/lib/search/engine'

/** What readers see for the values of each facet. */
export type FacetLabels = Record<Facet, Record<string, string>>
