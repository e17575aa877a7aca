import { useEffect, type RefObject } from 'react'
import { entry, noteInEntry, type Left } from './entry'

/**
 * Whoever comes back from an article is where they left, although the browser may have built the page anew: it would
 * look for the place before there are results.
 *
 * @param list holds the results, from the first time that it is drawn
 */
export function useReturn(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const results = () => [...(list.current?.querySelectorAll('ol > li') ?? [])]
    const leave = () => {
      const all = results()
      const focused = all.findIndex(result => result.contains(document.activeElement))
      const result = focused < 0 ? all.findIndex(one => one.getBoundingClientRect().bottom > 0) : focused
      const top = all[result]?.getBoundingClientRect().top
      if (top === undefined) return
      noteInEntry({ left: { result, top, isFocused: result === focused } })
      history.scrollRestoration = 'manual'
    }
    // Once a link is followed, browsers may already have turned to the next entry when the page goes.
    const follow = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a') : undefined
      if (link && link.pathname !== location.pathname) leave()
    }
    const stay = () => {
      history.scrollRestoration = 'auto'
    }
    const { left } = entry()
    const result = left && results()[left.result]
    // Nobody is moved who has gone on by themselves.
    if (result && (scrollY === 0 || isReloaded())) goBackTo(result, left)
    stay()
    addEventListener('click', follow)
    addEventListener('pagehide', leave)
    addEventListener('pageshow', stay)
    return () => {
      removeEventListener('click', follow)
      removeEventListener('pagehide', leave)
      removeEventListener('pageshow', stay)
    }
  }, [list])
}

/** After a reload the browser has already gone to where it thinks that the reader was. */
const isReloaded = () =>
  performance
    .getEntriesByType('navigation')
    .some(found => found instanceof PerformanceNavigationTiming && found.type === 'reload')

/** For so long, in milliseconds, results above may still get their passages and their height. */
const settling = 3000

/** What a reader does who goes on by themselves. */
const moves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

function goBackTo(result: Element, { top, isFocused }: Left) {
  if (isFocused) result.querySelector('a')?.focus({ preventScroll: true })
  const held = new ResizeObserver(() => scrollBy(0, result.getBoundingClientRect().top - top))
  const letGo = () => {
    held.disconnect()
    for (const move of moves) removeEventListener(move, letGo)
  }
  if (result.parentElement) held.observe(result.parentElement)
  for (const move of moves) addEventListener(move, letGo, { passive: true })
  setTimeout(letGo, settling)
}
