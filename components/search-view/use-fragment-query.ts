import { useCallback, useEffect, useState } from 'react'
import { useFragmentState, type Change } from '@/components/fragment-state/use-fragment-state'
import { perFacet, queryFromFragment, queryToFragment, searchFacets, type SearchQuery } from '@/lib/search/state'
import { entry, noteInEntry } from './entry'
import type { FacetLabels } from './types'

/** How many results are shown at once, and how many more at a time. */
export const pageSize = 20

/**
 * The search state, kept in the address's fragment: links to the search in other languages take it with them. How many
 * results are shown is known to the entry in the history alone.
 *
 * @returns the query, undefined until the address has been read
 */
export function useFragmentQuery(labels: FacetLabels) {
  const [count, setCount] = useState(pageSize)
  const read = useCallback((fragment: string) => onlyKnown(queryFromFragment(fragment), labels), [labels])
  const onRead = useCallback(() => setCount(entry().shown ?? pageSize), [])
  const { state, change: write, flush } = useFragmentState({ read, write: queryToFragment, onRead })

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
    const shown = (entry().shown ?? pageSize) + pageSize
    noteInEntry({ shown })
    setCount(shown)
  }, [flush])
  return { query: state, count, change, showMore }
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
export const filtersOf = (filters: SearchQuery['filters']) =>
  searchFacets.flatMap(facet => filters[facet].map(value => ({ facet, value })))
