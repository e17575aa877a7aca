import { decodeNumbers, decodeWords, encodeNumbers, encodeWords, joinColumns, splitColumns } from './bytes'

/** Where a term stands: the posting list of an inverted index, in columns of equal length. */
export interface PostingList {
  term: string
  /** Numbers of the documents that have it, ascending. */
  documents: ArrayLike<number>
  /** Its impact on each, as a level. */
  levels: ArrayLike<number>
  /** The part of each document's title that it is, as a level; 0 where the title does not have it. */
  shares: ArrayLike<number>
}

const titleFlag = 64

/** A shard of the index: terms in sorted order, their document counts, gaps between documents, levels, shares. */
export function encodeTerms(lists: PostingList[]): Uint8Array<ArrayBuffer> {
  const gaps: number[] = []
  const levels: number[] = []
  const shares: number[] = []
  for (const list of lists) {
    for (let index = 0; index < list.documents.length; index++) {
      gaps.push(list.documents[index]! - (index > 0 ? list.documents[index - 1]! : 0))
      levels.push(list.levels[index]! | (list.shares[index] ? titleFlag : 0))
      if (list.shares[index]) shares.push(list.shares[index]!)
    }
  }
  return joinColumns([
    encodeWords(lists.map(({ term }) => term)),
    encodeNumbers(lists.map(({ documents }) => documents.length)),
    encodeNumbers(gaps),
    Uint8Array.from(levels),
    Uint8Array.from(shares),
  ])
}

/** The posting lists that `encodeTerms` made bytes of. */
export function decodeTerms(bytes: Uint8Array): PostingList[] {
  const [words, counts, gaps, flagged, titleShares] = columns(bytes, 5)
  const documents = decodeNumbers(gaps)
  const levels = flagged.map(level => level & ~titleFlag)
  let title = 0
  const shares = flagged.map(level => (level & titleFlag ? titleShares[title++]! : 0))
  const sizes = decodeNumbers(counts)
  let start = 0
  return decodeWords(words).map((term, index) => {
    const end = start + sizes[index]!
    for (let at = start + 1; at < end; at++) documents[at]! += documents[at - 1]!
    const list = {
      term,
      documents: documents.subarray(start, end),
      levels: levels.subarray(start, end),
      shares: shares.subarray(start, end),
    }
    start = end
    return list
  })
}

/** For each posting of each term of a shard, the places of the term in the document. */
export type Positions = number[][]

/** A shard of places: how many a posting has, and the gaps between them. */
export function encodePositions(terms: Positions[]): Uint8Array<ArrayBuffer> {
  const postings = terms.flat()
  const gaps = postings.flatMap(places => places.map((place, index) => place - (places[index - 1] ?? 0)))
  return joinColumns([encodeNumbers(postings.map(places => places.length)), encodeNumbers(gaps)])
}

/** The places that `encodePositions` made bytes of, posting after posting. */
export function decodePositions(bytes: Uint8Array): Positions {
  const [counts, gaps] = columns(bytes, 2)
  const numbers = decodeNumbers(gaps)
  let start = 0
  return [...decodeNumbers(counts)].map(count => {
    let place = 0
    return [...numbers.subarray(start, (start += count))].map(gap => (place += gap))
  })
}

/** A word as texts have it, folded, and how many of the documents do. */
export interface VocabularyWord {
  word: string
  documents: number
}

/** A shard of the vocabulary: words in sorted order, the numbers of their documents. */
export const encodeVocabulary = (words: VocabularyWord[]): Uint8Array<ArrayBuffer> =>
  joinColumns([encodeWords(words.map(({ word }) => word)), encodeNumbers(words.map(({ documents }) => documents))])

/** The words that `encodeVocabulary` made bytes of. */
export function decodeVocabulary(bytes: Uint8Array): VocabularyWord[] {
  const [words, counts] = columns(bytes, 2)
  const documents = decodeNumbers(counts)
  return decodeWords(words).map((word, index) => ({ word, documents: documents[index]! }))
}

type Tuple<Length extends number, Items extends Uint8Array[] = []> = Items['length'] extends Length
  ? Items
  : Tuple<Length, [...Items, Uint8Array]>

function columns<Length extends number>(bytes: Uint8Array, length: Length): Tuple<Length> {
  const found = splitColumns(bytes)
  const isComplete = (list: Uint8Array[]): list is Tuple<Length> => list.length === length
  if (!isComplete(found)) throw new Error('A file of the search index is damaged')
  return found
}
