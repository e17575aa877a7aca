import type { Locale } from '../../i18n/locales'
import { stem } from '../../language/stem'
import { stopWordsOf } from '../../language/stop-words'
import { foldedWords } from '../../language/words'
import type { SearchFacet } from '../state'

/** Ways of saying one thing, by language, and the filter that it names, if it does. */
export interface Entry {
  words: Record<string, string[]>
  filter?: [facet: SearchFacet, value: string]
  /** The kind of entry that the words ask for: "hotline", "what is". */
  asks?: string
  /** True where the words stand for each other; else they only name the filter, or ask for a kind. */
  synonyms: boolean
}

/** One way of saying something. */
interface WayOfSaying {
  language: string
  text: string
  terms: string[]
}

/** A way of saying something, with the entry that has it. */
interface Naming {
  entry: Entry
  way: WayOfSaying
  /** All the entry's ways. */
  ways: WayOfSaying[]
}

/** The field's words, ready to be found in queries: ways of saying things by their first terms. */
export interface Lexicon {
  /** Those of the reader's own language, by stems. */
  stems: ReadonlyMap<string, readonly Naming[]>
  /** Those of other languages, and names that are small words of the reader's own, as they are written. */
  written: ReadonlyMap<string, readonly Naming[]>
}

/** Knows no other ways of saying anything. */
export const noLexicon: Lexicon = { stems: new Map(), written: new Map() }

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

/** Prepares entries for readers of a language: their own words are known by their stems, those of others as written. */
export function openLexicon(entries: Entry[], askedIn: Locale): Lexicon {
  const stems = new Map<string, Naming[]>()
  const written = new Map<string, Naming[]>()
  for (const entry of entries) {
    const ways = Object.entries(entry.words).flatMap(([language, texts]) =>
      texts.map(text => ({ language, text, terms: termsOf(text, language, askedIn) })),
    )
    for (const way of ways) {
      const [first, ...more] = way.terms
      if (first === undefined) continue
      const isOwn = way.language === askedIn
      // "US" is a name, and "us" a small word of the reader's language, too; of another language it is none here.
      const isSmall = more.length === 0 && stopWordsOf(askedIn).has(first)
      if (isSmall && !isOwn) continue
      const known = isOwn && !isSmall ? stems : written
      known.set(first, [...(known.get(first) ?? []), { entry, way, ways }])
    }
  }
  return { stems, written }
}

const termsOf = (text: string, language: string, askedIn: Locale) =>
  foldedWords(text, language).map(word => (language === askedIn ? termOf(word, askedIn) : withoutDots(word)))

/** Every stretch of a query's folded words that an entry of the lexicon has, the longest first; of each entry one. */
export function findMentions(words: string[], { stems, written }: Lexicon, askedIn: Locale): Mention[] {
  const isStop = (word: string) => stopWordsOf(askedIn).has(word)
  // "us import ban" is of the country, "they do not pay us" is not: names stand among no small words.
  const isOfNames = words.filter(isStop).length < 2
  const readings = [
    { query: words.map(word => termOf(word, askedIn)), known: stems },
    { query: words.map(word => (isStop(word) && !isOfNames ? '' : withoutDots(word))), known: written },
  ]
  const longest = new Map<Entry, Mention>()
  for (const { query, known } of readings) {
    for (const [from, term] of query.entries()) {
      for (const { entry, way, ways } of known.get(term) ?? []) {
        const { terms, text } = way
        if (terms.length <= lengthOf(longest.get(entry))) continue
        if (terms.every((other, offset) => query[from + offset] === other))
          longest.set(entry, { entry, from, to: from + terms.length, text, ways })
      }
    }
  }
  return [...longest.values()].toSorted((a, b) => lengthOf(b) - lengthOf(a) || a.from - b.from)
}

const lengthOf = (mention?: Mention) => (mention ? mention.to - mention.from : 0)

/** The ways of saying a thing in a language, but for the one used and its other spellings. */
export function otherWays({ entry, text, ways }: Mention, locale: Locale): string[] {
  if (!entry.synonyms) return []
  const used = new Set([keyOf(text, locale)])
  return ways.flatMap(way => {
    const key = keyOf(way.text, locale)
    if (way.language !== locale || used.has(key)) return []
    used.add(key)
    return [way.text]
  })
}

/** Whether a language says a thing as the query does: "Peru" is "Perú". */
export const isSaidAlike = ({ text, ways }: Mention, locale: Locale): boolean =>
  ways.some(way => way.language === locale && keyOf(way.text, locale) === keyOf(text, locale))

const keyOf = (words: string, locale: Locale) =>
  foldedWords(words, locale)
    .map(word => termOf(word, locale))
    .join(' ')

/** Readers write "us" for "US" and "U.S.": here it is a name all the same. */
const withoutDots = (word: string) => word.replaceAll('.', '')

const termOf = (word: string, locale: Locale) => stem(withoutDots(word), locale)
