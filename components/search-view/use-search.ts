import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { locales, type Locale } from '@/lib/i18n/locales'
import { startSearch, type SearchClient } from '@/lib/search/site/client'
import type { SearchResult } from '@/lib/search/site/search-service'
import type { SearchQuery } from '@/lib/search/state'

/** A result with the query that it answers. */
export interface Answered {
  query: SearchQuery
  result: SearchResult
}

/**
 * Starts the search and asks it anew whenever the query or the number of results wanted changes. An answer
 * that a later one has overtaken is dropped. `retry` starts over after a failure.
 */
export function useSearch(locale: Locale, query: SearchQuery | undefined, count: number) {
  const [client, setClient] = useState<SearchClient>()
  const [answered, setAnswered] = useState<Answered>()
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const asked = useRef(0)

  useEffect(() => {
    let closed = false
    let started: SearchClient | undefined
    const others = locales.filter(other => other !== locale)
    startSearch(locale, others, attempt > 0).then(
      opened => {
        started = opened
        if (closed) opened.close()
        else setClient(opened)
      },
      () => !closed && setFailed(true),
    )
    return () => {
      closed = true
      started?.close()
    }
  }, [locale, attempt])

  // Asked before the browser draws what was typed: an effect after that would cost the answer two frames.
  useLayoutEffect(() => {
    if (!client || !query) return
    const number = ++asked.current
    client.ask<'search'>({ kind: 'search', query, count }).then(
      result => {
        if (number !== asked.current) return
        setFailed(false)
        setAnswered({ query, result })
      },
      () => number === asked.current && setFailed(true),
    )
  }, [client, query, count])

  const retry = useCallback(() => {
    setFailed(false)
    setClient(undefined)
    setAttempt(number => number + 1)
  }, [])
  return { client, answered, failed, retry }
}
