import { useCallback, useEffect, useState } from 'react'
import { useFragmentState, type Change } from '@/components/fragment-state/use-fragment-state'
import { perFacet, queryFromFragment, queryToFragment, searchFacets, type SearchQuery } from '@/lib/search/state'
import { entry, noteInEntry } from './entry'

/** How many results are shown at once, and how many more at a time. */
export const pageSize = 10

/**
 * The search state, kept in the address's fragment: links to the search in other languages take it with them. How many
 * results are shown is known to the entry in the history alone.
 *
 * @returns the query, undefined until the address has been read
 */
export function useFragmentQuery() {
  const [count, setCount] = useState(pageSize)
  const onRead = useCallback(() => setCount(entry().shown ?? pageSize), [])
  const { state, change: write, flush } = useFragmentState({ read: queryFromFragment, write: queryToFragment, onRead })

  useEffect(() => {
    addEventListener('click', takeAlong)
    return () => removeEventListener('click', takeAlong)
  }, [])

  const change = useCallback(
    (next: SearchQuery, kind: Change) => {
      setCount(pageSize)
      write(next, kind)
    },
    [write],
  )
  const showMore = useCallback(() => {
    flush()
    const shown = count + pageSize
    setCount(shown)
    noteInEntry({ shown })
  }, [flush, count])
  return { query: state, count, change, showMore }
}

/** Whoever changes the language keeps the search. */
function takeAlong({ target }: MouseEvent) {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[hreflang]') : undefined
  if (link?.pathname.endsWith('/search/')) link.hash = location.hash
}

/** A search without filters. */
export const noFilters: SearchQuery['filters'] = perFacet(() => [])

export const emptyQuery: SearchQuery = { text: '', filters: noFilters, sort: 'relevance', verbatim: false }

/** The filters in force. */
export const filtersOf = (filters: SearchQuery['filters']) =>
  searchFacets.flatMap(facet => filters[facet].map(value => ({ facet, value })))
