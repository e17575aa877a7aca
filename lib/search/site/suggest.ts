import type { Locale } from '../../i18n/locales'
import { stopWordsOf } from '../../language/stop-words'
import { foldedWords } from '../../language/words'
import { memoize } from '../../memo'
import type { EntryKind } from '../entry'
import { shardsOf, type Shards } from '../index/manifest'
import type { SearchFacet } from '../state'
import type { openNear } from './near'

/** Something that a reader may mean: a filter, or an entry with where it leads. */
export type Suggestion =
  | { kind: 'filter'; label: string; facet: SearchFacet; value: string }
  | { kind: EntryKind; label: string; locale: Locale; address: string }

const mostSuggestions = 6
/** Suggestions answer who begins to type; a longer text is a search. */
const longest = 40
/** A slip is looked for in a text of at least so many letters: of fewer, half the hub is near. */
const shortestForSlips = 5

/** A beginning that lies in more files than so many is too short to say what was meant. */
const mostFiles = 2

/** Where suggestions lie. */
export interface SuggestionSource {
  /** Entries by the words of their labels. */
  shards: Shards
  /** Gets one of their files by its name. */
  read: (name: string) => Promise<Suggestion[]>
  /** Filters, which are few. */
  filters: Suggestion[]
  /** Whether texts of the hub have a word, or one that begins so. */
  isKnown: (word: string) => Promise<boolean>
  /** Gets what finds slips, which few readers need. */
  loadNear: () => Promise<typeof openNear>
}

/**
 * Prepares suggestions for one language: those whose words begin with what was typed; where there are none, and the
 * reader pauses, those that have a slip in them, if there is one. Of entries the first word typed says which are read.
 */
export function openSuggestions(locale: Locale, { shards, read, filters, isKnown, loadNear }: SuggestionSource) {
  const labelled = (suggestion: Suggestion) => ({ suggestion, words: foldedWords(suggestion.label, locale) })
  const readOnce = memoize(async (name: string) => (await read(name)).map(labelled))
  const nearIn = memoize(async (_names: string, labels: string[]) => (await loadNear())(labels))
  const ofFilters = filters.map(labelled)
  /** @param typing true while the reader may be typing on */
  return async (text: string, typing: boolean): Promise<Suggestion[]> => {
    const typed = foldedWords(text.slice(0, longest), locale)
    if (typed.join('').length < 2) return []
    const telling = typed.find(word => !stopWordsOf(locale).has(word)) ?? typed[0]!
    const files = shardsOf(shards, telling).map(shard => shards.names[shard]!)
    const names = files.length > mostFiles ? [] : files
    const labels = uniqueBy(
      [...(await Promise.all(names.map(readOnce))).flat(), ...ofFilters],
      ({ suggestion }) => `${suggestion.kind === 'filter' ? suggestion.value : suggestion.address} ${suggestion.label}`,
    )
    const begun = labels
      .flatMap(({ suggestion, words }) => {
        const places = typed.map(word => words.findIndex(known => known.startsWith(word)))
        return places.includes(-1) ? [] : [{ suggestion, first: Math.min(...places), length: words.length }]
      })
      .toSorted((a, b) => Number(a.first > 0) - Number(b.first > 0) || a.length - b.length)
      .map(({ suggestion }) => suggestion)
    if (begun.length > 0 || typing || text.trim().length < shortestForSlips) return begun.slice(0, mostSuggestions)
    // What the hub's texts have is no slip.
    if ((await Promise.all(typed.map(isKnown))).every(Boolean)) return []
    const near = await nearIn(
      names.join(' '),
      labels.map(({ suggestion }) => suggestion.label),
    )
    return near(text, mostSuggestions).map(place => labels[place]!.suggestion)
  }
}

function uniqueBy<T>(list: T[], keyOf: (one: T) => string): T[] {
  return [...new Map(list.map(one => [keyOf(one), one])).values()]
}
