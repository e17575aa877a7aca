import { useEffect, useState } from 'react'
import { typingPause, type SearchClient } from '@/lib/search/site/client'
import type { Suggestion } from '@/lib/search/site/suggest'

/** What a reader who has typed this may mean; empty where they have not typed but come by a link. */
export function useSuggestions(client: SearchClient | undefined, typed: string): Suggestion[] {
  const [suggestions, setSuggestions] = useState<Suggestion[]>([])
  useEffect(() => {
    let overtaken = false
    const ask = (typing: boolean) =>
      void client?.ask<'suggest'>({ kind: 'suggest', text: typed, typing }).then(
        found => !overtaken && setSuggestions(found),
        // A search box without suggestions is still one.
        () => !overtaken && setSuggestions([]),
      )
    ask(true)
    const pause = setTimeout(ask, typingPause, false)
    return () => {
      overtaken = true
      clearTimeout(pause)
    }
  }, [client, typed])
  return suggestions
}
