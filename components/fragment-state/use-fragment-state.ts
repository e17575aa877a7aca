import { useCallback, useEffect, useRef, useState } from 'react'

/** How a state stands in the fragment of an address; functions that stay the same from drawing to drawing. */
interface FragmentCodec<State> {
  read: (fragment: string) => State
  write: (state: State) => string
  /** Told when the address has been read, and whether it held a state or led to a part of the page. */
  onRead?: (isState: boolean) => void
}

/** How a state came to change: key by key, or by one step that Back undoes. */
export type Change = 'typing' | 'step'

/** So long after the last key, in milliseconds, what was typed is written: some browsers refuse it key by key. */
const pause = 300

/**
 * A state that is kept in the address's fragment, and nowhere else: a link shares it, Back restores it, no server sees
 * it, and it is gone when the page is. Typing rewrites the entry in the history, a step adds one.
 *
 * @returns the state, undefined until the address has been read; `change`, by typing unless said otherwise; `flush`,
 *   which writes at once what was typed
 */
export function useFragmentState<State>({ read, write, onRead }: FragmentCodec<State>) {
  // The page was built without a fragment; what the address holds is read once the page runs.
  const [state, setState] = useState<State>()
  const typed = useRef<{ state: State; timer: ReturnType<typeof setTimeout> }>(undefined)

  const forget = useCallback(() => {
    clearTimeout(typed.current?.timer)
    typed.current = undefined
  }, [])
  const flush = useCallback(() => {
    if (typed.current) writeAddress('replaceState', write(typed.current.state))
    forget()
  }, [write, forget])

  useEffect(() => {
    const readAddress = () => {
      // Who goes back has no use for what they typed after.
      forget()
      const isState = !location.hash || location.hash.includes('=')
      setState(current => (isState || current === undefined ? read(location.hash) : current))
      onRead?.(isState)
    }
    readAddress()
    addEventListener('popstate', readAddress)
    addEventListener('hashchange', readAddress)
    addEventListener('click', flush)
    addEventListener('pagehide', flush)
    return () => {
      removeEventListener('popstate', readAddress)
      removeEventListener('hashchange', readAddress)
      removeEventListener('click', flush)
      removeEventListener('pagehide', flush)
    }
  }, [read, onRead, flush, forget])

  const change = useCallback(
    (next: State, kind: Change = 'typing') => {
      setState(next)
      if (kind === 'step') {
        flush()
        writeAddress('pushState', write(next))
      } else {
        forget()
        typed.current = { state: next, timer: setTimeout(flush, pause) }
      }
    },
    [write, flush, forget],
  )
  return { state, change, flush }
}

function writeAddress(method: 'pushState' | 'replaceState', fragment: string): void {
  try {
    history[method](null, '', location.pathname + location.search + fragment)
  } catch {
    // Some browsers keep the address of a page that was opened from a folder as it is.
  }
}
