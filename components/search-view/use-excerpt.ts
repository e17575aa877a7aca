import { useEffect, useRef, useState } from 'react'
import type { Excerpt } from '@/lib/search/highlight'
import { typingPause, type SearchClient } from '@/lib/search/site/client'
import type { Hit } from '@/lib/search/site/search-service'

/** So many milliseconds results stay where nothing is sought yet: who has just come is about to type, and each text takes its way. */
const startPause = 2000

/** The passage that shows why an article was found; its text is read once the result is on the screen. */
export function useExcerpt(client: SearchClient, { locale, document }: Hit, sought: string[]) {
  const ref = useRef<HTMLElement>(null)
  const [near, setNear] = useState(false)
  const [found, setFound] = useState<{ of: string; excerpt: Excerpt }>()
  const terms = sought.join(' ')
  const of = `${locale} ${document}`

  useEffect(() => {
    const element = ref.current
    if (!element) return
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  useEffect(() => {
    if (!near) return
    let overtaken = false
    const read = () =>
      void client
        .ask<'excerpt'>({ kind: 'excerpt', hit: { locale, document }, sought: terms ? terms.split(' ') : [] })
        .then(
          excerpt => onceReleased(() => !overtaken && setFound({ of, excerpt })),
          // A result without its excerpt is still one.
          () => {},
        )
    const pause = setTimeout(read, terms ? typingPause : startPause)
    return () => {
      overtaken = true
      clearTimeout(pause)
    }
  }, [near, client, locale, document, terms, of])

  // A place may come to show another article; until its passage is there, it shows none.
  return [ref, found?.of === of ? found.excerpt : undefined] as const
}

/** Waits while something is pressed: a button that moves away under the finger would lose its click. */
function onceReleased(act: () => void) {
  if (!document.querySelector(':active')) return act()
  for (const end of ['pointerup', 'pointercancel', 'keyup'])
    addEventListener(end, () => setTimeout(act), { once: true })
}
