import { memo, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useAfterPaint } from '@/components/after-paint/use-after-paint'
import type { Change } from '@/components/fragment-state/use-fragment-state'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import type { Messages } from '@/lib/i18n/messages'
import type { SearchClient } from '@/lib/search/site/client'
import type { SearchResult } from '@/lib/search/site/search-service'
import { withFilter, type SearchFacet, type SearchQuery } from '@/lib/search/state'
import { ActiveFilters } from './active-filters'
import { AnswerCard, titleOf } from './answer-card'
import { FacetFilters } from './facet-filters'
import { NoResults } from './no-results'
import { Results } from './results'
import { SortChoice } from './sort-choice'
import { Understanding } from './understanding'
import { noFilters, pageSize } from './use-fragment-query'
import { useReturn } from './use-return'
import type { Answered } from './use-search'

interface FoundProps {
  answered: Answered
  /** The filters and the order as chosen, which may be ahead of the answer. */
  filters: SearchQuery['filters']
  sort: SearchQuery['sort']
  client: SearchClient
  locale: Locale
  words: Messages['search']
  names: Record<SearchFacet, string>
  change: (part: Partial<SearchQuery>, kind: Change) => void
  showMore: () => void
}

/** What answers the query at once, what was found, how the query was taken, and the filters that narrow it. */
export const Found = memo(function Found({
  answered: { query, result },
  filters,
  sort,
  client,
  locale,
  words: search,
  names,
  change,
  showMore,
}: FoundProps) {
  const { labels } = client
  const counts = useAfterPaint(result.facets, undefined)
  const list = useRef<HTMLElement>(null)
  useReturn(list)
  const firstNew = useRef<number>(undefined)
  // Whoever goes by keyboard goes on with the first of the new ones.
  useLayoutEffect(() => {
    const at = firstNew.current
    firstNew.current = undefined
    if (at === undefined || result.hits.length <= at) return
    list.current?.querySelectorAll<HTMLElement>('h3 a')[at]?.focus()
  }, [result])

  // The same for all answers to the same filters, so that these need not be drawn anew for each.
  const toggle = useCallback(
    (facet: SearchFacet, value: string) => {
      const others = { ...filters, [facet]: filters[facet].filter(other => other !== value) }
      change({ filters: filters[facet].includes(value) ? others : withFilter(filters, facet, value) }, 'step')
    },
    [filters, change],
  )
  const clear = () => change({ filters: noFilters }, 'step')
  const says = query.text
    ? fill(search.resultsFor, { count: result.total, text: query.text })
    : fill(search.results, { count: result.total })
  const { answer } = result
  const announced = answer ? `${says}. ${fill(search.answer, { title: titleOf(answer.content) })}` : says
  const [done, setDone] = useState<{ of: SearchResult; text: string }>()

  return (
    <>
      <Announcer text={done?.of === result ? done.text : announced} />
      <div className="mt-2 grid grid-cols-1 gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_16rem]">
        <div>
          {answer && (
            <AnswerCard
              answer={answer}
              kinds={labels.kind}
              messages={search}
              say={text => setDone({ of: result, text })}
            />
          )}
          <section ref={list} aria-labelledby="results">
            <div className="flex flex-wrap items-center justify-between gap-x-6">
              <h2 id="results" className="text-lg font-bold sm:text-xl">
                {says}
              </h2>
              <div className="flex max-w-full grow flex-wrap items-center justify-between gap-x-4 sm:ms-auto sm:grow-0">
                <button
                  type="button"
                  onClick={() => document.getElementById('filters')?.focus()}
                  className="min-h-11 text-sm link lg:hidden"
                >
                  {search.filters}
                </button>
                <SortChoice sort={sort} onChange={next => change({ sort: next }, 'step')} messages={search} />
              </div>
            </div>
            <ActiveFilters filters={filters} labels={labels} messages={search} onRemove={toggle} onClear={clear} />
            <Understanding
              locale={locale}
              result={result}
              labels={labels}
              verbatim={query.verbatim}
              messages={search}
              onVerbatim={verbatim => change({ verbatim }, 'step')}
              onOffer={({ facet, value, text }) => change({ text, filters: withFilter(filters, facet, value) }, 'step')}
            />
            {result.total === 0 ? (
              <NoResults
                result={result}
                words={query.text.split(/\s+/).filter(part => /[\p{L}\p{N}]/u.test(part))}
                messages={search}
                onClear={clear}
                onDrop={word => change({ text: query.text.replace(word, '').trim() }, 'step')}
              />
            ) : (
              <Results result={result} locale={locale} words={search} labels={labels} client={client} />
            )}
            {result.total > result.hits.length && (
              <button
                type="button"
                onClick={() => {
                  firstNew.current = result.hits.length
                  showMore()
                }}
                className="min-h-12 w-full rounded-md border border-line-strong bg-surface px-5 font-semibold text-accent hover:border-accent"
              >
                {fill(search.more, {
                  next: Math.min(pageSize, result.total - result.hits.length),
                  shown: result.hits.length,
                  all: result.total,
                })}
              </button>
            )}
          </section>
        </div>
        <section
          id="filters"
          tabIndex={-1}
          aria-label={search.filters}
          className="grid content-start gap-6 outline-none sm:grid-cols-2 lg:grid-cols-1"
        >
          {counts && (
            <FacetFilters
              locale={locale}
              messages={search}
              names={names}
              labels={labels}
              counts={counts}
              chosen={filters}
              onToggle={toggle}
            />
          )}
        </section>
      </div>
    </>
  )
})

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
