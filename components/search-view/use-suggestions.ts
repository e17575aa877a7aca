import { useEffect, useState } from 'react'
import type { SearchClient } from '@/lib/search/site/client'
import type { Suggestion } from '@/lib/search/site/suggest'

/** What a reader who has typed this may mean; empty where they have not typed but come by a link. */
export function useSuggestions(client: SearchClient | undefined, typed: string): Suggestion[] {
  const [suggestions, setSuggestions] = useState<Suggestion[]>([])
  useEffect(() => {
    let overtaken = false
    client?.ask<'suggest'>({ kind: 'suggest', text: typed }).then(
      found => !overtaken && setSuggestions(found),
      // A search box without suggestions is still one.
      () => !overtaken && setSuggestions([]),
    )
    return () => {
      overtaken = true
    }
  }, [client, typed])
  return suggestions
}
