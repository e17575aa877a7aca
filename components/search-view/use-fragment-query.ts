import { useCallback, useEffect, useState } from 'react'
import { facets, type SearchQuery } from '@/lib/search/engine'
import { fromFragment, toFragment } from '@/lib/search/state'
import type { FacetLabels } from './types'

/**
 * The search state, kept in the address's fragment: a link shares it and Back restores it.
 * Typing rewrites the entry in the history; a filter or an order adds one.
 */
export function useFragmentQuery(labels: FacetLabels) {
  // The page is built without a fragment; what the address holds is read once the page runs.
  const [query, setQuery] = useState<SearchQuery>(() => fromFragment(''))

  useEffect(() => {
    const read = () => setQuery(onlyKnown(fromFragment(location.hash), labels))
    read()
    addEventListener('popstate', read)
    addEventListener('hashchange', read)
    return () => {
      removeEventListener('popstate', read)
      removeEventListener('hashchange', read)
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

/** A query without the filters that no article of this language has: such a link would find nothing. */
function onlyKnown(query: SearchQuery, labels: FacetLabels): SearchQuery {
  const known = facets.map(facet => [facet, query.filters[facet].filter(value => Object.hasOwn(labels[facet], value))])
  return { ...query, filters: Object.fromEntries(known) as SearchQuery['filters'] }
}
