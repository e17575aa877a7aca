import { distance } from 'fastest-levenshtein'

const word = /[\p{L}\p{M}\p{N}]+/gu

/** A text without accents and capitals: "Perú" and "peru" are the same word to the search. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The words of a text as they stand, each with its place. */
export function wordsOf(text: string): { text: string; index: number }[] {
  return [...text.matchAll(word)].map(match => ({ text: match[0], index: match.index }))
}

/** The folded words of a text, each once. */
export function foldedWords(text: string): string[] {
  return [...new Set(wordsOf(text).map(({ text: found }) => fold(found)))]
}

/** Words so common that a query is the same without them, in the hub's languages. */
const stopWords = new Set(
  (
    'a an and are as at be by can do does for from has have how i in is it its of on or that the their this to was ' +
    'were what when where which who why will with you your ' +
    'al como con cual cuando de del donde el en es esta este hay la las lo los mas no o para por que quien se sin ' +
    'son su sus un una y'
  ).split(' '),
)

/** The folded words that a query is searched by: stop words only where it has no others. */
export function queryWords(text: string): string[] {
  const words = foldedWords(text)
  const telling = words.filter(candidate => !stopWords.has(candidate))
  return telling.length > 0 ? telling : words
}

/** Edits (letters put in, left out or changed) that a word of a length may be away from the one meant. */
const editsAllowed = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2)

/**
 * The word of a vocabulary that a mistyped one most likely means: the fewest edits, ties to the word that
 * begins alike. The word itself where the vocabulary has it, or has words that begin with it; undefined
 * where nothing comes near.
 */
export function nearestWord(typed: string, vocabulary: readonly string[]): string | undefined {
  if (vocabulary.some(known => known.startsWith(typed))) return typed
  const allowed = editsAllowed(typed.length)
  const near = vocabulary
    .filter(known => Math.abs(known.length - typed.length) <= allowed)
    .map(known => ({ known, edits: distance(typed, known) }))
    .filter(({ edits }) => edits <= allowed)
    .toSorted((a, b) => a.edits - b.edits || Number(b.known[0] === typed[0]) - Number(a.known[0] === typed[0]))
  return near[0]?.known
}
