'use client'

import { useEffect, useMemo, useState } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { facets, type Facet, type SearchQuery } from '@/lib/search/engine'
import { ActiveFilters } from './active-filters'
import { FacetFilters } from './facet-filters'
import { Results } from './results'
import type { FacetLabels } from './types'
import { useEngine } from './use-engine'
import { useFragmentQuery } from './use-fragment-query'

interface SearchAppProps {
  locale: Locale
  indexAddress: string
  labels: FacetLabels
}

/** Search as one types. Its state lives in the address's fragment, which browsers never send. */
export function SearchApp({ locale, indexAddress, labels }: SearchAppProps) {
  const { search, facets: facetNames } = messagesOf(locale)
  const { engine, failed, retry } = useEngine(indexAddress)
  const [query, change] = useFragmentQuery(labels)
  const result = useMemo(() => engine?.search(query), [engine, query])
  const active = facets.flatMap(facet => query.filters[facet].map(value => ({ facet, value })))

  const toggle = (facet: Facet, value: string) => {
    const values = query.filters[facet]
    const next = values.includes(value) ? values.filter(other => other !== value) : [...values, value]
    change({ ...query, filters: { ...query.filters, [facet]: next } }, 'step')
  }
  const says = !result
    ? ''
    : query.text
      ? search.resultsFor(result.hits.length, query.text)
      : search.results(result.hits.length)

  return (
    <div>
      <form role="search" onSubmit={event => event.preventDefault()} className="max-w-2xl">
        <label htmlFor="search-text" className="mb-1.5 block font-semibold">
          {search.label}
        </label>
        <div className="flex">
          <input
            id="search-text"
            type="search"
            maxLength={200}
            autoComplete="off"
            placeholder={search.placeholder}
            value={query.text}
            onChange={event => change({ ...query, text: event.target.value }, 'typing')}
            className="min-h-12 min-w-0 grow rounded-s-md border border-e-0 border-line-strong bg-surface px-4 text-lg placeholder:text-muted"
          />
          <button className="min-h-12 rounded-e-md bg-accent px-5 font-semibold text-on-accent hover:bg-accent-strong">
            {search.submit}
          </button>
        </div>
      </form>
      {failed && (
        <div role="alert" className="mt-6 border-s-[6px] border-blaze bg-sunken p-5">
          <p>{search.failed}</p>
          <button type="button" onClick={retry} className="mt-2 min-h-11 font-semibold link">
            {search.retry}
          </button>
        </div>
      )}
      {query.text && !engine && !failed && <p className="mt-6 text-muted">{search.loading}</p>}
      <Announcer text={says} />
      {result && (
        <div className="mt-8 grid grid-cols-1 gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_16rem]">
          <section aria-labelledby="results">
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
                <SortChoice query={query} change={change} locale={locale} />
              </div>
            </div>
            <ActiveFilters
              active={active.map(({ facet, value }) => ({ facet, value, label: labels[facet][value] ?? value }))}
              messages={search}
              onRemove={toggle}
              onClear={() => change({ ...query, filters: noFilters }, 'step')}
            />
            {result.relaxed && <p className="mt-3 text-muted">{search.relaxed}</p>}
            <Results hits={result.hits} locale={locale} labels={labels} />
          </section>
          <section
            id="filters"
            tabIndex={-1}
            aria-label={search.filters}
            className="grid content-start gap-6 outline-none sm:grid-cols-2 lg:grid-cols-1"
          >
            <FacetFilters
              names={facetNames}
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

const noFilters: SearchQuery['filters'] = { type: [], region: [], country: [], topic: [] }

interface SortChoiceProps {
  query: SearchQuery
  change: (query: SearchQuery, kind: 'typing' | 'step') => void
  locale: Locale
}

function SortChoice({ query, change, locale }: SortChoiceProps) {
  const { search } = messagesOf(locale)
  return (
    <label className="flex items-center gap-2 text-sm">
      {search.sort}
      <select
        value={query.sort}
        onChange={event => change({ ...query, sort: event.target.value === 'newest' ? 'newest' : 'relevance' }, 'step')}
        className="min-h-11 rounded-md border border-line-strong bg-surface px-2"
      >
        <option value="relevance">{search.relevance}</option>
        <option value="newest">{search.newest}</option>
      </select>
    </label>
  )
}

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
