import type { Locale } from '../i18n/locales'
import { stem } from '../language/stem'
import { wordsOf } from '../language/words'
import type { Passages, Section } from './entry'

/** A text in pieces, each with whether it is to be marked. */
export type Marked = { text: string; marked: boolean }[]

/** What an index was searched for. */
export interface Sought {
  locale: Locale
  /** Terms, and phrases of several with spaces between them, which count only as a whole. */
  terms: ReadonlySet<string>
}

/** A passage of an entry that shows why it was found. */
export interface Excerpt {
  text: Marked
  /** The section that it is from; none for the summary. */
  section?: { id: string; heading: string }
}

/** How many characters an excerpt has, about. */
const excerptLength = 220
/** So long may a summary be that is shown whole: those of articles are written to be. */
const longestSummary = 320

/** Marks the words of a text that were sought. */
export function mark(text: string, sought: Sought): Marked {
  const pieces: Marked = []
  let end = 0
  for (const { index, length } of findingsIn(text, sought)) {
    if (index > end) pieces.push({ text: text.slice(end, index), marked: false })
    end = index + length
    pieces.push({ text: text.slice(index, end), marked: true })
  }
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false })
  return pieces
}

/** The summary, or the passage of a section where that has more of what was sought. */
export function chooseExcerpt({ summary, sections }: Passages, sought: Sought): Excerpt {
  const inSummary = termsIn(summary, sought).size
  let best: { section: Section; found: number } | undefined
  for (const section of sections) {
    const found = termsIn(`${section.heading ?? ''} ${section.text}`, sought).size
    if (section.text && found > (best?.found ?? inSummary)) best = { section, found }
  }
  if (!best) return { text: mark(summary.length > longestSummary ? passage(summary, sought) : summary, sought) }
  const { id, heading, text } = best.section
  return {
    text: mark(passage(text, sought), sought),
    ...(id && heading && { section: { id, heading } }),
  }
}

/** The stretch of a text that has most of what was sought, cut between words. */
export function passage(text: string, sought: Sought): string {
  if (text.length <= excerptLength) return text
  const words = wordsOf(text, sought.locale)
  const found = findingsIn(text, sought)
  const richness = (start: number) =>
    new Set(found.filter(({ index }) => index >= start && index < start + excerptLength * 0.7).map(({ term }) => term))
      .size
  let richest = { index: 0, terms: 0 }
  for (const { index } of found) {
    const terms = richness(index)
    if (terms > richest.terms) richest = { index, terms }
  }
  const from = words.find(word => word.index >= richest.index - excerptLength * 0.3)?.index ?? 0
  const start = from <= (words[0]?.index ?? 0) ? 0 : from
  const last = words.findLast(word => word.index + word.text.length <= start + excerptLength)
  const end = start + excerptLength >= text.length ? text.length : last ? last.index + last.text.length : text.length
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`
}

/** The different terms sought that a text has. */
const termsIn = (text: string, sought: Sought) => new Set(findingsIn(text, sought).map(({ term }) => term))

/** Where a text has what was sought; of a phrase, each of its words. */
function findingsIn(text: string, { locale, terms }: Sought): { index: number; length: number; term: string }[] {
  const phrases = [...terms].filter(term => term.includes(' ')).map(term => term.split(' '))
  const words = wordsOf(text, locale).map(word => ({ ...word, term: stem(word.folded, locale) }))
  const ofPhrase = new Map<number, string>()
  for (const phrase of phrases) {
    for (const [at] of words.entries()) {
      if (phrase.every((term, offset) => words[at + offset]?.term === term)) {
        for (const offset of phrase.keys()) ofPhrase.set(at + offset, phrase.join(' '))
      }
    }
  }
  return words.flatMap(({ index, text: { length }, term }, at) => {
    const found = terms.has(term) ? term : ofPhrase.get(at)
    return found === undefined ? [] : [{ index, length, term: found }]
  })
}
