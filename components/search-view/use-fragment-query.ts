import { useCallback, useEffect, useState } from 'react'
import { facets, perFacet, type SearchQuery } from '@/lib/search/state'
import { fromFragment, toFragment } from '@/lib/search/state'
import type { FacetLabels } from './types'

/**
 * The search state, kept in the address's fragment: a link shares it and Back restores it; links to the search
 * in other languages take it with them. Typing rewrites the entry in the history; a filter or an order adds one.
 *
 * @returns the query, undefined until the address has been read
 */
export function useFragmentQuery(labels: FacetLabels) {
  // The page is built without a fragment; what the address holds is read once the page runs.
  const [query, setQuery] = useState<SearchQuery>()

  useEffect(() => {
    const read = () => setQuery(onlyKnown(fromFragment(location.hash), labels))
    read()
    addEventListener('popstate', read)
    addEventListener('hashchange', read)
    addEventListener('click', takeAlong)
    return () => {
      removeEventListener('popstate', read)
      removeEventListener('hashchange', read)
      removeEventListener('click', takeAlong)
    }
  }, [labels])

  const change = useCallback((next: SearchQuery, kind: 'typing' | 'step') => {
    const address = location.pathname + toFragment(next)
    if (kind === 'typing') history.replaceState(null, '', address)
    else history.pushState(null, '', address)
    setQuery(next)
  }, [])
  return [query, change] as const
}

/** Whoever changes the language keeps the search. */
function takeAlong({ target }: MouseEvent) {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[hreflang]') : undefined
  if (link?.pathname.endsWith('/search/')) link.hash = location.hash
}

/** A query without the filters that no article has: such a link would find nothing. */
const onlyKnown = (query: SearchQuery, labels: FacetLabels): SearchQuery => ({
  ...query,
  filters: perFacet(facet => query.filters[facet].filter(value => Object.hasOwn(labels[facet], value))),
})

/** A search without filters. */
export const noFilters: SearchQuery['filters'] = perFacet(() => [])

export const emptyQuery: SearchQuery = { text: '', filters: noFilters, sort: 'relevance', verbatim: false }

/** The filters in force. */
export const filtersOf = ({ filters }: SearchQuery) =>
  facets.flatMap(facet => filters[facet].map(value => ({ facet, value })))
