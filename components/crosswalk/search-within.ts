import type { Locale } from '@/lib/i18n/locales'
import { routes } from '@/lib/routes'
import { perFacet, queryToFragment } from '@/lib/search/state'
import type { Filter } from '@/lib/taxonomy/facets'

/** The address of the search that shows the articles of a filter in this language, and no others. */
export function searchWithin(locale: Locale, filter: Filter): string {
  const filters = perFacet(facet => [{ kind: 'article', language: locale, ...filter }[facet] ?? []].flat())
  return routes.search(locale) + queryToFragment({ text: '', filters, sort: 'relevance', verbatim: false })
}
