import { useCallback, useEffect, useState } from 'react'
import { createEngine, type Engine } from '@/lib/search/engine'
import { inBrowser } from '@/lib/routes'
import type { SearchRecord } from '@/lib/search/records'

/** Loads the search index and builds the engine on it; `retry` starts over after a failure. */
export function useEngine(indexAddress: string) {
  const [engine, setEngine] = useState<Engine>()
  const [failed, setFailed] = useState(false)

  const start = useCallback(
    () =>
      void load(indexAddress).then(
        loaded => setEngine(loaded),
        () => setFailed(true),
      ),
    [indexAddress],
  )
  useEffect(start, [start])

  const retry = () => {
    setFailed(false)
    start()
  }
  return { engine, failed, retry }
}

async function load(address: string): Promise<Engine> {
  const response = await fetch(inBrowser(address))
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return createEngine((await response.json()) as SearchRecord[])
}
