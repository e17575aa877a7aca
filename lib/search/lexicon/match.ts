import { isLocale, type Locale } from '../../i18n/locales'
import { stem } from '../../language/stem'
import { foldedWords } from '../../language/words'
import type { SearchFacet } from '../state'

/** Ways of saying one thing, by language, and the filter that it names, if it does. */
export interface Entry {
  words: Record<string, string[]>
  filter?: [facet: SearchFacet, value: string]
  /** True where the words stand for each other; else they only name the filter. */
  synonyms: boolean
}

/** One way of saying something. */
interface WayOfSaying {
  language: string
  text: string
  terms: string[]
}

/** The field's words, ready to be found in queries. */
export type Lexicon = { entry: Entry; ways: WayOfSaying[] }[]

/** Words of a query that an entry has. */
export interface Mention {
  entry: Entry
  /** Number of the first word, and of the one after the last. */
  from: number
  to: number
  /** The way of saying it that the query uses. */
  text: string
  /** All the ways of saying it. */
  ways: WayOfSaying[]
}

/** Prepares entries for `findMentions`. */
export function openLexicon(entries: Entry[]): Lexicon {
  return entries.map(entry => ({
    entry,
    ways: Object.entries(entry.words).flatMap(([language, texts]) =>
      texts.map(text => ({
        language,
        text,
        terms: foldedWords(text, isLocale(language) ? language : 'en').map(word => termOf(word, language)),
      })),
    ),
  }))
}

/** Every stretch of a query's folded words that an entry of the lexicon has, the longest first. */
export function findMentions(words: string[], lexicon: Lexicon): Mention[] {
  const inLanguages = new Map<string, string[]>()
  const wordsIn = (language: string) => {
    const known = inLanguages.get(language) ?? words.map(word => termOf(word, language))
    inLanguages.set(language, known)
    return known
  }
  const mentions: Mention[] = []
  for (const { entry, ways } of lexicon) {
    const found = ways.flatMap(({ terms, language, text }) => {
      if (terms.length === 0) return []
      const query = wordsIn(language)
      const from = query.findIndex((_, start) => terms.every((term, offset) => query[start + offset] === term))
      return from < 0 ? [] : [{ entry, from, to: from + terms.length, text, ways }]
    })
    const [longest] = found.toSorted((a, b) => b.to - b.from - (a.to - a.from))
    if (longest) mentions.push(longest)
  }
  return mentions.toSorted((a, b) => b.to - b.from - (a.to - a.from))
}

/** The ways of saying a thing in a language, but for the one used and its other spellings. */
export function otherWays({ entry, text, ways }: Mention, locale: Locale): string[] {
  if (!entry.synonyms) return []
  const used = new Set([
    foldedWords(text, locale)
      .map(word => termOf(word, locale))
      .join(' '),
  ])
  return ways.flatMap(way => {
    const key = way.terms.join(' ')
    if (way.language !== locale || used.has(key)) return []
    used.add(key)
    return [way.text]
  })
}

/** Readers write "us" for "US" and "U.S.": here it is a name all the same. */
const termOf = (word: string, language: string) => {
  const letters = word.replaceAll('.', '')
  return isLocale(language) ? stem(letters, language) : letters
}
