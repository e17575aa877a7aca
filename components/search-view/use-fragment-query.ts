import { useCallback, useEffect, useState } from 'react'
import type { SearchQuery } from '@/lib/search/engine'
import { fromFragment, toFragment } from '@/lib/search/state'

/**
 * The search state, kept in the address's fragment: a link shares it and Back restores it.
 * Typing rewrites the entry in the history; a filter or an order adds one.
 */
export function useFragmentQuery() {
  // The page is built without a fragment; what the address holds is read once the page runs.
  const [query, setQuery] = useState<SearchQuery>(() => fromFragment(''))

  useEffect(() => {
    const read = () => setQuery(fromFragment(location.hash))
    read()
    addEventListener('popstate', read)
    addEventListener('hashchange', read)
    return () => {
      removeEventListener('popstate', read)
      removeEventListener('hashchange', read)
    }
  }, [])

  const change = useCallback((next: SearchQuery, kind: 'typing' | 'step') => {
    const address = location.pathname + toFragment(next)
    if (kind === 'typing') history.replaceState(null, '', address)
    else history.pushState(null, '', address)
    setQuery(next)
  }, [])
  return [query, change] as const
}
