import { useCallback, useEffect, useState } from 'react'
import { createEngine, type Engine } from '@/lib/search/engine'
import type { SearchRecord } from '@/lib/search/records'

/** Loads the search index and builds the engine on it; `retry` starts over after a failure. */
export function useEngine(indexAddress: string) {
  const [engine, setEngine] = useState<Engine>()
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    const abort = new AbortController()
    load(indexAddress, abort.signal).then(setEngine, () => setFailed(!abort.signal.aborted))
    return () => abort.abort()
  }, [indexAddress, attempt])

  const retry = useCallback(() => {
    setFailed(false)
    setAttempt(count => count + 1)
  }, [])
  return { engine, failed, retry }
}

async function load(address: string, signal: AbortSignal): Promise<Engine> {
  const response = await fetch(address, { signal })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return createEngine((await response.json()) as SearchRecord[])
}
