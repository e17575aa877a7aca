import type { Locale } from '../../i18n/locales'
import { stopWordsOf } from '../../language/stop-words'
import { wordsOf } from '../../language/words'

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

/** What is more than words: passages in quotation marks, and words behind a minus. */
const marked = /["“”«»](?<passage>[^"“”«»]*)["“”«»]|(?<=^|\s)[-−–](?=[\p{L}\p{N}])[^\s"“”«»]+/gu

/** Reads what a reader typed: words, "quoted passages", and -words to be left out. */
export function parseQuery(text: string, locale: Locale): Query {
  const isStop = (word: string) => stopWordsOf(locale).has(word)
  const query: Query = { words: [], all: [], phrases: [], excluded: [] }
  const read: QueryWord[] = []
  const asked = text.slice(0, longestText)
  const parts = [...asked.matchAll(marked)].map(match => ({
    quoted: match.groups?.passage !== undefined,
    from: match.index,
    to: match.index + match[0].length,
    words: [] as string[],
  }))
  for (const { folded, index } of wordsOf(asked, locale)) {
    const part = parts.find(({ from, to }) => index >= from && index < to)
    part?.words.push(folded)
    if (!part || part.quoted) {
      read.push({ text: folded, place: read.length, open: false, quoted: part !== undefined })
    }
  }
  for (const { quoted, words } of parts) {
    const gapped = trimGaps(words.map(word => (isStop(word) ? undefined : word)))
    if (!quoted) query.excluded.push(...words)
    else if (gapped.length > 1) query.phrases.push(gapped)
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
