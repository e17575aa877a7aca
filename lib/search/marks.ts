import type { SearchSection } from './records'
import { fold, foldedWords, wordsOf } from './words'

/** A text in pieces, each with whether it is to be marked. */
export type Marked = { text: string; marked: boolean }[]

/** How many characters an excerpt has, about. */
const excerptLength = 180

/** Marks the words of a text that begin with a word looked for. */
export function mark(text: string, sought: string[]): Marked {
  const pieces: Marked = []
  let end = 0
  for (const word of wordsOf(text)) {
    if (!matches(word.text, sought)) continue
    if (word.index > end) pieces.push({ text: text.slice(end, word.index), marked: false })
    end = word.index + word.text.length
    pieces.push({ text: text.slice(word.index, end), marked: true })
  }
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false })
  return pieces
}

/** The words looked for that a text has. */
export function soughtIn(text: string, sought: string[]): string[] {
  return soughtAmong(foldedWords(text), sought)
}

/** The words looked for that folded words have, as their beginning. */
export function soughtAmong(folded: readonly string[], sought: string[]): string[] {
  return sought.filter(prefix => folded.some(word => word.startsWith(prefix)))
}

/**
 * The section that has most of the words looked for, and the first such one among equals. It has at least
 * one of the `missing` words: those that the reader cannot see in title and summary.
 */
export function bestSection(sections: SearchSection[], sought: string[], missing: string[]): SearchSection | undefined {
  let best: { section: SearchSection; found: number } | undefined
  for (const section of sections) {
    const has = soughtIn(`${section.heading ?? ''} ${section.text}`, sought)
    if (has.length > (best?.found ?? 0) && has.some(word => missing.includes(word))) {
      best = { section, found: has.length }
    }
  }
  return best?.section
}

/** The stretch of a text that has most of the words looked for, cut between words. */
export function excerpt(text: string, sought: string[]): string {
  const words = wordsOf(text)
  const starts = words.filter(word => matches(word.text, sought)).map(word => word.index)
  const richness = (start: number) =>
    starts.filter(other => other >= start && other < start + excerptLength * 0.7).length
  const richest = starts.toSorted((a, b) => richness(b) - richness(a) || a - b)[0] ?? 0
  const from = words.find(word => word.index >= richest - excerptLength * 0.3)?.index ?? 0
  const start = from <= (words[0]?.index ?? 0) ? 0 : from
  const last = words.findLast(word => word.index + word.text.length <= start + excerptLength)
  const end = start + excerptLength >= text.length ? text.length : last ? last.index + last.text.length : text.length
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`
}

const matches = (word: string, sought: string[]) => sought.some(prefix => fold(word).startsWith(prefix))
