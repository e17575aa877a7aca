import { useCallback, useEffect, useState } from 'react'
import { searchFacets, perFacet, type SearchQuery } from '@/lib/search/state'
import { fromFragment, toFragment } from '@/lib/search/state'
import { entry, noteInEntry } from './entry'
import type { FacetLabels } from './types'

/** How many results are shown at once, and how many more at a time. */
export const pageSize = 20

/**
 * The search state, kept in the address's fragment: a link shares it and Back restores it; links to the search
 * in other languages take it with them. Typing rewrites the entry in the history; a filter or an order adds one.
 * How many results are shown is known to the entry alone.
 *
 * @returns the query, undefined until the address has been read
 */
export function useFragmentQuery(labels: FacetLabels) {
  // The page is built without a fragment; what the address holds is read once the page runs.
  const [query, setQuery] = useState<SearchQuery>()
  const [count, setCount] = useState(pageSize)

  useEffect(() => {
    const read = () => {
      // Who goes back has no use for what they typed after.
      clearTimeout(typed?.pause)
      typed = undefined
      // Other fragments lead to parts of the page.
      const isSearch = !location.hash || location.hash.includes('=')
      setQuery(current => (isSearch || !current ? onlyKnown(fromFragment(location.hash), labels) : current))
      setCount(entry().shown ?? pageSize)
    }
    read()
    addEventListener('popstate', read)
    addEventListener('hashchange', read)
    addEventListener('click', takeAlong)
    addEventListener('pagehide', writeTyped)
    return () => {
      removeEventListener('popstate', read)
      removeEventListener('hashchange', read)
      removeEventListener('click', takeAlong)
      removeEventListener('pagehide', writeTyped)
    }
  }, [labels])

  const change = useCallback((next: SearchQuery, kind: 'typing' | 'step') => {
    setQuery(next)
    setCount(pageSize)
    if (kind === 'step') {
      writeTyped()
      history.pushState(null, '', location.pathname + toFragment(next))
    } else {
      clearTimeout(typed?.pause)
      typed = { query: next, pause: setTimeout(writeTyped, 300) }
    }
  }, [])
  const showMore = useCallback(() => {
    writeTyped()
    const shown = (entry().shown ?? pageSize) + pageSize
    noteInEntry({ shown })
    setCount(shown)
  }, [])
  return { query, count, change, showMore }
}

/** What was typed last, until it is in the address: writing it there takes browsers long, and some refuse it key by key. */
let typed: { query: SearchQuery; pause: ReturnType<typeof setTimeout> } | undefined

function writeTyped() {
  if (!typed) return
  clearTimeout(typed.pause)
  history.replaceState(null, '', location.pathname + toFragment(typed.query))
  typed = undefined
}

/** Whoever changes the language keeps the search. */
function takeAlong({ target }: MouseEvent) {
  writeTyped()
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
