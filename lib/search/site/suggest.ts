import type { Locale } from '../../i18n/locales'
import { foldedWords } from '../../language/words'
import type { EntryKind } from '../entry'
import type { SearchFacet } from '../state'
import type { FindNear, openNear } from './near'

/** Something that a reader may mean: a filter, or an entry with where it leads. */
export type Suggestion =
  | { kind: 'filter'; label: string; facet: SearchFacet; value: string }
  | { kind: EntryKind; label: string; locale: Locale; address: string }

const mostSuggestions = 6
/** Suggestions answer who begins to type; a longer text is a search. */
const longest = 40
/** A slip is looked for in a text of at least so many letters: of fewer, half the hub is near. */
const shortestForSlips = 5

/**
 * Prepares suggestions for one language. Those whose words begin with what was typed come first; where there are none,
 * those that have a slip in them.
 *
 * @param loadNear gets what finds slips, which few readers need
 */
export function openSuggestions(locale: Locale, loadNear: () => Promise<typeof openNear>) {
  let labels: { suggestion: Suggestion; words: string[] }[] = []
  let near: Promise<FindNear> | undefined
  return {
    set(suggestions: Suggestion[]) {
      labels = suggestions.map(suggestion => ({ suggestion, words: foldedWords(suggestion.label, locale) }))
      near = undefined
    },
    async for(text: string): Promise<Suggestion[]> {
      const typed = foldedWords(text.slice(0, longest), locale)
      if (typed.join('').length < 2) return []
      const begun = labels
        .flatMap(({ suggestion, words }) => {
          const places = typed.map(word => words.findIndex(known => known.startsWith(word)))
          return places.includes(-1) ? [] : [{ suggestion, first: Math.min(...places), length: words.length }]
        })
        .toSorted((a, b) => Number(a.first > 0) - Number(b.first > 0) || a.length - b.length)
        .map(({ suggestion }) => suggestion)
      if (begun.length > 0 || text.trim().length < shortestForSlips) return begun.slice(0, mostSuggestions)
      near ??= loadNear().then(open => open(labels.map(({ suggestion }) => suggestion.label)))
      return (await near)(text, mostSuggestions).map(place => labels[place]!.suggestion)
    },
  }
}
