'use client'

import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { Change } from '@/components/fragment-state/use-fragment-state'
import type { Locale } from '@/lib/i18n/locales'
import { withBase } from '@/lib/routes'
import type { Suggestion } from '@/lib/search/site/suggest'
import { withFilter, type SearchFacet, type SearchQuery } from '@/lib/search/state'
import { Found } from './found'
import { SearchBox } from './search-box'
import type { SearchWords } from './search-words'
import { emptyQuery, useFragmentQuery } from './use-fragment-query'
import { useSearch } from './use-search'

interface SearchAppProps {
  locale: Locale
  words: SearchWords
  /** What stands below the box while there is nothing to suggest. */
  hint: string
}

/**
 * Search as one types. Its state lives in the address's fragment, which browsers never send. A key draws the box
 * alone: what was found before stays as it is until the answer comes.
 */
export function SearchApp({ locale, words, hint }: SearchAppProps) {
  const { search, facets: facetNames } = words
  const names: Record<SearchFacet, string> = useMemo(
    () => ({ ...facetNames, language: search.language }),
    [facetNames, search],
  )
  const { query: inAddress, count, change: setQuery, showMore } = useFragmentQuery()
  const query = inAddress ?? emptyQuery
  const { client, answered, failed, retry } = useSearch(locale, inAddress, count)

  const latest = useRef(query)
  useEffect(() => {
    latest.current = query
  }, [query])

  const change = useCallback(
    (part: Partial<SearchQuery>, kind: Change) => {
      latest.current = { ...latest.current, ...part }
      setQuery(latest.current, kind)
    },
    [setQuery],
  )
  const pick = (suggestion: Suggestion) => {
    if (suggestion.kind === 'filter') {
      change({ text: '', filters: withFilter(query.filters, suggestion.facet, suggestion.value) }, 'step')
    } else location.assign(withBase(suggestion.address))
  }

  return (
    // The room of results is kept, so that the lists below stay where they are when results come.
    <div className="min-h-dvh noscript:min-h-0">
      <SearchBox
        text={query.text}
        hint={hint}
        messages={search}
        client={client}
        kindOf={suggestion =>
          suggestion.kind === 'filter'
            ? `${search.filter}: ${names[suggestion.facet]}`
            : client?.labels.kind[suggestion.kind]
        }
        onType={text => change({ text, verbatim: false }, 'typing')}
        onPick={pick}
      />
      {failed && (
        <div role="alert" className="mt-6 border-s-[6px] border-blaze bg-sunken p-5">
          <p>{search.failed}</p>
          <button
            type="button"
            onClick={() => {
              retry()
              document.getElementById('search-text')?.focus()
            }}
            className="mt-2 min-h-11 font-semibold link"
          >
            {search.retry}
          </button>
        </div>
      )}
      {query.text && !answered && !failed && <p className="mt-6 text-muted">{search.loading}</p>}
      {answered && client && (
        <Found
          answered={answered}
          filters={query.filters}
          sort={query.sort}
          client={client}
          locale={locale}
          words={search}
          names={names}
          change={change}
          showMore={showMore}
        />
      )}
    </div>
  )
}
