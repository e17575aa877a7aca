import type { Locale } from '../../i18n/locales'
import { stopWords } from '../language/stop-words'
import { foldedWords } from '../language/words'

/** A query as the engine understands it. */
export interface Query {
  /** The words sought, in order, folded; stop words only where there are no others. */
  words: QueryWord[]
  /** All words in order, folded, stop words with them. */
  all: string[]
  /** Quoted passages: words that must stand side by side. A stop word is a gap. */
  phrases: (string | undefined)[][]
  /** Words that no result may have. */
  excluded: string[]
}

export interface QueryWord {
  text: string
  /** Its number among all words. */
  place: number
  /** True of the last word while the reader may still be typing it. */
  open: boolean
  /** True within quotation marks: to be taken as it stands. */
  quoted: boolean
}

/** No question is longer: what exceeds it is not read. */
const longestText = 4000
const mostWords = 150

const part = /["“”«»]([^"“”«»]*)["“”«»]|(?<=^|\s)[-−–](?=[\p{L}\p{N}])([\p{L}\p{M}\p{N}]+)|([\p{L}\p{M}\p{N}]+)/gu

/** Reads what a reader typed: words, "quoted passages", and -words to be left out. */
export function parseQuery(text: string, locale: Locale): Query {
  const isStop = (word: string) => stopWords[locale].has(word)
  const query: Query = { words: [], all: [], phrases: [], excluded: [] }
  const read: QueryWord[] = []
  for (const [whole, passage, excluded, word] of text.slice(0, longestText).matchAll(part)) {
    if (excluded !== undefined) {
      query.excluded.push(...foldedWords(excluded))
      continue
    }
    const words = foldedWords(word ?? passage ?? whole)
    const quoted = word === undefined
    read.push(...words.map((found, at) => ({ text: found, place: read.length + at, open: false, quoted })))
    const gapped = trimGaps(words.map(found => (isStop(found) ? undefined : found)))
    if (quoted && gapped.length > 1) query.phrases.push(gapped)
  }
  const last = read.at(-1)
  if (last && !last.quoted && /[\p{L}\p{M}\p{N}]$/u.test(text)) last.open = true
  const telling = read.filter(({ text: word, open }) => !isStop(word) || (open && read.length === 1))
  query.words = (telling.length > 0 ? telling : read).slice(0, mostWords)
  query.all = read.slice(0, mostWords).map(({ text: word }) => word)
  return query
}

/** A passage without the gaps at its ends. */
function trimGaps(words: (string | undefined)[]): (string | undefined)[] {
  const first = words.findIndex(word => word !== undefined)
  return first < 0 ? [] : words.slice(first, words.findLastIndex(word => word !== undefined) + 1)
}
