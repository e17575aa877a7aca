'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { searchWords } from '@/lib/i18n/search-words'
import { inBrowser, routes } from '@/lib/routes'
import { wordsOf } from '@/lib/search/language/words'
import type { Suggestion } from '@/lib/search/site/protocol'
import { facets, type Facet, type SearchQuery } from '@/lib/search/state'
import { ActiveFilters } from './active-filters'
import { FacetFilters } from './facet-filters'
import { NoResults } from './no-results'
import { Results } from './results'
import { SearchBox } from './search-box'
import { SortChoice } from './sort-choice'
import type { Change, FacetLabels, TermLabels } from './types'
import { Understanding } from './understanding'
import { emptyQuery, filtersOf, noFilters, useFragmentQuery } from './use-fragment-query'
import { useSearch } from './use-search'
import { useSuggestions } from './use-suggestions'

interface SearchAppProps {
  locale: Locale
  labels: FacetLabels
  terms: TermLabels
}

/** How many results are shown at once, and how many more at a time. */
const pageSize = 20

/** Search as one types. Its state lives in the address's fragment, which browsers never send. */
export function SearchApp({ locale, labels, terms }: SearchAppProps) {
  const { search, facets: facetNames } = searchWords(locale)
  const names: Record<Facet, string> = useMemo(
    () => ({ ...facetNames, language: search.language }),
    [facetNames, search],
  )
  const [inAddress, setQuery] = useFragmentQuery(labels)
  const query = inAddress ?? emptyQuery
  const [count, setCount] = useState(pageSize)
  const [typed, setTyped] = useState('')
  const suggestible = useMemo(() => suggestionsOf(labels, terms), [labels, terms])
  const { client, answered, failed, retry } = useSearch(locale, suggestible, inAddress, count)
  const suggestions = useSuggestions(client, typed)
  const list = useRef<HTMLElement>(null)
  const firstNew = useRef<number>(undefined)

  const latest = useRef(query)
  useEffect(() => {
    latest.current = query
  }, [query])

  const change = useCallback(
    (next: SearchQuery, kind: Change) => {
      setCount(pageSize)
      setQuery(next, kind)
    },
    [setQuery],
  )
  // The same from key to key, so that the filters need not be drawn anew for each.
  const toggle = useCallback(
    (facet: Facet, value: string) => {
      const { filters } = latest.current
      const values = filters[facet]
      const next = values.includes(value) ? values.filter(other => other !== value) : [...values, value]
      change({ ...latest.current, filters: { ...filters, [facet]: next } }, 'step')
    },
    [change],
  )
  const add = (facet: Facet, value: string, text: string) =>
    change({ ...query, text, filters: { ...query.filters, [facet]: [...query.filters[facet], value] } }, 'step')
  const pick = (suggestion: Suggestion) => {
    if (suggestion.kind === 'filter') add(suggestion.facet, suggestion.value, '')
    else if (suggestion.kind === 'term') location.assign(inBrowser(routes.glossaryTerm(locale, suggestion.id)))
    else location.assign(inBrowser(routes.article(suggestion.locale, suggestion.slug)))
  }
  const showMore = () => {
    firstNew.current = answered?.result.hits.length
    setCount(count + pageSize)
  }
  // Whoever goes by keyboard goes on with the first of the new ones.
  useEffect(() => {
    const at = firstNew.current
    if (at === undefined || (answered?.result.hits.length ?? 0) <= at) return
    firstNew.current = undefined
    list.current?.querySelectorAll<HTMLElement>('h3 a')[at]?.focus()
  }, [answered])
  const result = answered?.result
  const says = !answered
    ? ''
    : answered.query.text
      ? search.resultsFor(answered.result.total, answered.query.text)
      : search.results(answered.result.total)

  return (
    // The room of results is kept, so that the lists below stay where they are when results come.
    <div className="min-h-dvh noscript:min-h-0">
      <SearchBox
        text={query.text}
        messages={search}
        suggestions={suggestions}
        kindOf={({ kind, ...rest }) => ('facet' in rest ? names[rest.facet] : search.kinds[kind])}
        onType={text => {
          setTyped(text)
          change({ ...query, text, verbatim: false }, 'typing')
        }}
        onPick={pick}
      />
      {failed && (
        <div role="alert" className="mt-6 border-s-[6px] border-blaze bg-sunken p-5">
          <p>{search.failed}</p>
          <button type="button" onClick={retry} className="mt-2 min-h-11 font-semibold link">
            {search.retry}
          </button>
        </div>
      )}
      {query.text && !result && !failed && <p className="mt-6 text-muted">{search.loading}</p>}
      <Announcer text={says} />
      {result && client && (
        <div className="mt-8 grid grid-cols-1 gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_16rem]">
          <section ref={list} aria-labelledby="results">
            <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
              <h2 id="results" className="text-xl font-bold">
                {says}
              </h2>
              <div className="flex items-center gap-4">
                <button
                  type="button"
                  onClick={() => document.getElementById('filters')?.focus()}
                  className="min-h-11 text-sm link lg:hidden"
                >
                  {search.filters}
                </button>
                <SortChoice query={query} change={change} messages={search} />
              </div>
            </div>
            <ActiveFilters
              active={filtersOf(query).map(({ facet, value }) => ({
                facet,
                value,
                label: labels[facet][value] ?? value,
              }))}
              messages={search}
              onRemove={toggle}
              onClear={() => change({ ...query, filters: noFilters }, 'step')}
            />
            <Understanding
              result={result}
              labels={labels}
              verbatim={query.verbatim}
              messages={search}
              onVerbatim={verbatim => change({ ...query, verbatim }, 'step')}
              onOffer={({ facet, value, text }) => add(facet, value, text)}
            />
            {result.total === 0 ? (
              <NoResults
                result={result}
                words={wordsOf(query.text).map(({ text }) => text)}
                messages={search}
                onClear={() => change({ ...query, filters: noFilters }, 'step')}
                onDrop={word => change({ ...query, text: query.text.replace(word, '').trim() }, 'step')}
              />
            ) : (
              <Results result={result} locale={locale} labels={labels} client={client} />
            )}
            {result.total > result.hits.length && (
              <button
                type="button"
                onClick={showMore}
                className="min-h-12 w-full rounded-md border border-line-strong bg-surface px-5 font-semibold text-accent hover:border-accent"
              >
                {search.more(Math.min(pageSize, result.total - result.hits.length), result.hits.length, result.total)}
              </button>
            )}
          </section>
          <section
            id="filters"
            tabIndex={-1}
            aria-label={search.filters}
            className="grid content-start gap-6 outline-none sm:grid-cols-2 lg:grid-cols-1"
          >
            <FacetFilters
              names={names}
              labels={labels}
              counts={result.facets}
              chosen={query.filters}
              onToggle={toggle}
            />
          </section>
        </div>
      )}
    </div>
  )
}

const suggestionsOf = (labels: FacetLabels, terms: TermLabels): Suggestion[] => [
  ...facets
    .filter(facet => facet !== 'language')
    .flatMap(facet =>
      Object.entries(labels[facet]).map(([value, label]): Suggestion => ({ kind: 'filter', facet, value, label })),
    ),
  ...Object.entries(terms).map(([id, label]): Suggestion => ({ kind: 'term', id, label })),
]

/** Says the count to screen readers once the typing has paused, without taking the focus. */
function Announcer({ text }: { text: string }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const pause = setTimeout(() => setSaid(text), 700)
    return () => clearTimeout(pause)
  }, [text])
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  )
}
