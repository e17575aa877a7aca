import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { startSearch, typingPause, type SearchClient } from '@/lib/search/site/client'
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
  /** The text that has been answered with all there is, or with which the reader has come. */
  const known = useRef<string>(undefined)

  useEffect(() => {
    let closed = false
    let started: SearchClient | undefined
    startSearch(locale, attempt > 0).then(
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
    if (query) known.current ??= query.text
    if (!client || !query) return
    const number = ++asked.current
    const show = (result: SearchResult) => {
      setFailed(false)
      setAnswered(before => (before?.query === query && isSame(before.result, result) ? before : { query, result }))
    }
    let glanced = true
    const ask = () => {
      known.current = query.text
      client.ask<'search'>({ kind: 'search', query, count, typing: false }).then(
        result => {
          glanced = false
          if (number === asked.current && result) show(result)
        },
        () => number === asked.current && setFailed(true),
      )
    }
    if (known.current === query.text || !query.text.trim()) return ask()
    client.ask<'search'>({ kind: 'search', query, count, typing: true }).then(
      result => number === asked.current && glanced && result && show(result),
      // Whoever pauses is answered, or told.
      () => {},
    )
    const pause = setTimeout(ask, typingPause)
    return () => clearTimeout(pause)
  }, [client, query, count])

  const retry = useCallback(() => {
    setFailed(false)
    setClient(undefined)
    setAttempt(number => number + 1)
  }, [])
  return { client, answered, failed, retry }
}

/** Where nothing has changed, nothing is to be drawn anew. */
const isSame = (before: SearchResult, result: SearchResult) => JSON.stringify(before) === JSON.stringify(result)
