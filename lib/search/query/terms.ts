import { editDistance } from '../../language/distance'
import { stem } from '../../language/stem'
import { stopWordsOf } from '../../language/stop-words'
import { foldedWords } from '../../language/words'
import type { IndexReader } from '../index/reader'
import type { PostingList } from '../index/shards'
import { discounts } from '../weights'
import type { QueryWord } from './parse'

/** A term that stands for a word of the query, and what it counts. */
export interface WeightedTerm {
  list: PostingList
  weight: number
}

/** What the index has for a word of the query. */
export interface Found {
  /** The terms that will do, one word of the query each; two lists where the word was split in two. */
  terms: WeightedTerm[][]
  /** The words that it was taken for, where nothing has it as typed. */
  instead?: string[]
}

/** How many of the longer words that a half-typed one begins are sought. */
const mostCompletions = 50
/** How many of the known words nearest to an unknown one are sought. */
const mostCorrections = 2
/** Letters at the beginning or at the end that a slip leaves alone. */
const soundLetters = 2

export const nothing: Found = { terms: [] }

/**
 * Finds what a word of a query may mean: itself, and if the reader is still typing it, what it may become; if no
 * document has it, its neighbours run together with it, its two halves, or the known words nearest to it.
 *
 * @param correct false where an unknown word is to be left as it is
 */
export async function findTerms(words: QueryWord[], at: number, index: IndexReader, correct: boolean): Promise<Found> {
  const word = words[at]!
  const known = await findKnown(word, index)
  if (known.terms.length > 0 || word.quoted || !correct) return known
  return findUnknown(word.text, words[at - 1]?.text, words[at + 1]?.text, index)
}

/** The terms of a text that the index has all of; undefined where it lacks one. */
export async function termsOf(text: string, index: IndexReader): Promise<WeightedTerm[][] | undefined> {
  const { locale } = index.manifest
  const words = foldedWords(text, locale).filter(word => !stopWordsOf(locale).has(word))
  const lists = await Promise.all(words.map(word => index.term(stem(word, locale))))
  const known = lists.filter(list => list !== undefined)
  return known.length > 0 && known.length === lists.length ? known.map(list => [{ list, weight: 1 }]) : undefined
}

async function findKnown({ text, open }: QueryWord, index: IndexReader): Promise<Found> {
  const term = stem(text, index.manifest.locale)
  const [exact, longer] = await Promise.all([
    index.term(term),
    open && text.length > 1 ? index.termsFrom(text) : undefined,
  ])
  const terms: WeightedTerm[] = exact ? [{ list: exact, weight: 1 }] : []
  const completions = (longer ?? [])
    .filter(list => list.term !== term)
    .toSorted((a, b) => b.documents.length - a.documents.length)
    .slice(0, mostCompletions)
  const weight = exact ? discounts.completion : discounts.completionOnly
  terms.push(...completions.map(list => ({ list, weight })))
  if (open && terms.length === 0) terms.push(...(await findBeginning(text, index)))
  return terms.length > 0 ? { terms: [terms] } : nothing
}

/** Whether an index has a word, or one that begins so; stop words are known to all. */
export async function isKnown(text: string, index: IndexReader): Promise<boolean> {
  const { locale } = index.manifest
  if (stopWordsOf(locale).has(text)) return true
  const [exact, longer] = await Promise.all([index.term(stem(text, locale)), index.termsFrom(text)])
  return exact !== undefined || (longer ?? []).length > 0
}

/** "investigati" goes on from the term "investig": the longest term that is a little shorter. */
async function findBeginning(text: string, index: IndexReader): Promise<WeightedTerm[]> {
  const shortest = Math.max(4, text.length - 5)
  const beginnings = Array.from({ length: Math.max(0, text.length - shortest) }, (_, less) => text.slice(0, -1 - less))
  const lists = await Promise.all(beginnings.map(beginning => index.term(beginning)))
  const list = lists.find(found => found !== undefined)
  return list ? [{ list, weight: discounts.beginning }] : []
}

async function findUnknown(
  text: string,
  before: string | undefined,
  after: string | undefined,
  index: IndexReader,
): Promise<Found> {
  if (text.length < 3 || /[\d.]/.test(text)) return nothing
  const { locale } = index.manifest
  const joined = [before && before + text, after && text + after].filter(word => word !== undefined)
  const [like, ...wholes] = await Promise.all([
    index.wordsLike(text, soundLetters),
    ...joined.map(word => index.term(stem(word, locale))),
  ])
  const whole = wholes.findIndex(list => list !== undefined)
  if (whole >= 0) return { terms: [[{ list: wholes[whole]!, weight: discounts.joined }]], instead: [joined[whole]!] }

  const halves = splitInTwo(text, new Set(like.map(({ word }) => word)))
  const lookUp = async (word: string, weight: number): Promise<WeightedTerm[]> => {
    const list = await index.term(stem(word, locale))
    return list ? [{ list, weight }] : []
  }
  if (halves) {
    return { terms: await Promise.all(halves.map(half => lookUp(half, discounts.split))), instead: halves }
  }
  const { words, edits } = nearestWords(text, like, stopWordsOf(locale))
  const terms = await Promise.all(words.map(word => lookUp(word, discounts.corrected[edits] ?? 0)))
  return words.length > 0 ? { terms: [terms.flat()], instead: words } : nothing
}

/** The first two known words that a text is made of: "supplychain". */
function splitInTwo(text: string, known: Set<string>): [string, string] | undefined {
  for (let at = 3; at <= text.length - 3; at++) {
    const halves: [string, string] = [text.slice(0, at), text.slice(at)]
    if (halves.every(half => known.has(half))) return halves
  }
  return undefined
}

/** Edits that a word of a length may be away from the one meant. */
const editsAllowed = (length: number) => (length < 4 ? 0 : length < 6 ? 1 : 2)

/**
 * The known words that are the fewest edits away from a text, those with the same first letter and then the
 * most frequent first. None where a stop word is nearest: then that is what was meant.
 */
function nearestWords(text: string, like: { word: string; documents: number }[], stops: ReadonlySet<string>) {
  let edits = editsAllowed(text.length)
  let near: typeof like = []
  const consider = (candidate: (typeof like)[number]) => {
    const distance = editDistance(text, candidate.word, edits)
    if (distance > edits) return
    if (distance < edits) near = []
    edits = distance
    near.push(candidate)
  }
  for (const candidate of like) consider(candidate)
  for (const word of stops) consider({ word, documents: Infinity })
  const isOther = (word: string) => Number(word[0] !== text[0])
  const ordered = near.toSorted((a, b) => isOther(a.word) - isOther(b.word) || b.documents - a.documents)
  const [first] = ordered
  if (!first || stops.has(first.word)) return { words: [], edits }
  return {
    words: ordered
      .map(({ word }) => word)
      .filter(word => !stops.has(word))
      .slice(0, mostCorrections),
    edits,
  }
}
