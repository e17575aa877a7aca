import { useEffect, useMemo, useState } from 'react'
import { localDay, type Day } from '@/lib/dates'
import { fromFragment, inputsOf, isTold, nothingTold, toFragment, type Company } from '@/lib/obligations/company'
import type { Rule } from '@/lib/obligations/rule'

/**
 * The company while the page is open. It stands in the fragment of the address and nowhere else, so that it can be
 * shared, and so that it is gone when the page is.
 */
export function useCompany(rules: Rule[]) {
  const inputs = useMemo(() => inputsOf(rules), [rules])
  const [ready, setReady] = useState(false)
  const [company, setCompany] = useState<Company>(nothingTold)
  /** Counts how often all answers were replaced at once, so that fields begin anew. */
  const [reading, setReading] = useState(0)
  /** The reader's day, once there is a reader. */
  const [today, setToday] = useState<Day>('')

  useEffect(() => {
    const read = () => {
      // Other fragments lead to parts of the page.
      if (location.hash && !location.hash.includes('=')) return
      setCompany(fromFragment(location.hash, inputs))
      setReading(count => count + 1)
    }
    const start = () => {
      read()
      setToday(localDay())
      setReady(true)
    }
    start()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [inputs])

  useEffect(() => {
    // Nothing is written before the address was read, nor over one that leads to a part of the page.
    if (!ready || (location.hash && !location.hash.includes('=') && !isTold(company))) return
    const address = location.pathname + location.search + toFragment(company)
    // A moment later, for some browsers refuse an address that changes with each digit.
    const timer = setTimeout(() => replaceAddress(address), 300)
    return () => clearTimeout(timer)
  }, [ready, company])

  const clear = () => {
    setCompany(nothingTold)
    setReading(count => count + 1)
  }
  return { ready, today, inputs, company, reading, change: setCompany, clear }
}

/** In place of the address as it was: going back leaves the page, and no history of answers is made. */
function replaceAddress(address: string): void {
  try {
    history.replaceState(null, '', address)
  } catch {
    // Some browsers keep the address of a page that was opened from a folder as it is.
  }
}
