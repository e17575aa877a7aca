import { memoize } from '../../memo'
import { inflate } from './bytes'
import { reverse, shardOf, shardsOf, type Manifest } from './manifest'
import {
  decodePositions,
  decodeTerms,
  decodeVocabulary,
  type PostingList,
  type Positions,
  type VocabularyWord,
} from './shards'

/** Gets a file of the index by its name: over the network, from a disk, from memory. */
export type ReadFile = (name: string) => Promise<Uint8Array<ArrayBuffer>>

/** Reads an index piece by piece; what was read once is kept. */
export interface IndexReader {
  manifest: Manifest
  /** The posting list of a term, if the index has it. */
  term(term: string): Promise<PostingList | undefined>
  /** Whether terms with a beginning lie in so few files that these are needed whatever a half-typed word becomes. */
  isSure(beginning: string): boolean
  /** The posting lists of all terms with a beginning; undefined where they are too many to be worth reading. */
  termsFrom(prefix: string): Promise<PostingList[] | undefined>
  /** For each posting of a term, its places. */
  positions(term: string): Promise<Positions>
  /** The words of the vocabulary that have the first or the last letters of a word. */
  wordsLike(word: string, letters: number): Promise<VocabularyWord[]>
}

/** A beginning that so many shards share is too short to say what was meant. */
const mostShards = 6
/** From so many letters on a beginning may lie on both sides of a cut. */
const telling = 4

/** Opens an index. */
export function openIndex(manifest: Manifest, readFile: ReadFile): IndexReader {
  const { terms, words, reversed } = manifest
  const read = <T>(suffix: string, decode: (bytes: Uint8Array) => T) =>
    memoize(async (name: string) => decode(await inflate(await readFile(`${name}.${suffix}.bin`))))
  const readTerms = read('terms', decodeTerms)
  const readPositions = read('positions', decodePositions)
  const readWords = read('words', decodeVocabulary)
  const readReversed = read('words', bytes => {
    const reversedWords = decodeVocabulary(bytes)
    return { reversedWords, words: reversedWords.map(({ word, documents }) => ({ word: reverse(word), documents })) }
  })
  const shardWith = async (term: string) => {
    const name = terms.names[shardOf(terms, term)]
    const lists = name === undefined ? [] : await readTerms(name)
    const at = lowerBound(lists, ofTerm, term)
    return { name, lists, index: lists[at]?.term === term ? at : -1 }
  }

  return {
    manifest,
    async term(term) {
      const { lists, index } = await shardWith(term)
      return lists[index]
    },
    isSure: beginning => shardsOf(terms, beginning).length <= (beginning.length < telling ? 1 : 2),
    async termsFrom(prefix) {
      const shards = shardsOf(terms, prefix)
      if (shards.length > mostShards) return undefined
      const parts = await Promise.all(shards.map(shard => readTerms(terms.names[shard]!)))
      return parts.flatMap(lists => lists.slice(...rangeOf(lists, ofTerm, prefix)))
    },
    async positions(term) {
      const { name, lists, index } = await shardWith(term)
      if (name === undefined || index < 0) return []
      const start = lists.slice(0, index).reduce((sum, list) => sum + list.documents.length, 0)
      return (await readPositions(name)).slice(start, start + lists[index]!.documents.length)
    },
    async wordsLike(word, letters) {
      const beginning = word.slice(0, letters)
      const ending = word.slice(-letters)
      const [alike, endAlike] = await Promise.all([
        Promise.all(shardsOf(words, beginning).map(shard => readWords(words.names[shard]!))),
        Promise.all(shardsOf(reversed, reverse(ending)).map(shard => readReversed(reversed.names[shard]!))),
      ])
      return [
        ...alike.flatMap(shard => shard.slice(...rangeOf(shard, ofWord, beginning))),
        ...endAlike
          .flatMap(shard => shard.words.slice(...rangeOf(shard.reversedWords, ofWord, reverse(ending))))
          .filter(entry => !entry.word.startsWith(beginning)),
      ]
    },
  }
}

const ofTerm = ({ term }: PostingList) => term
const ofWord = ({ word }: VocabularyWord) => word

/** Where in a sorted list the entries with a beginning lie. */
const rangeOf = <T>(list: T[], keyOf: (entry: T) => string, prefix: string): [from: number, to: number] => [
  lowerBound(list, keyOf, prefix),
  lowerBound(list, keyOf, `${prefix}\uffff`),
]

/** How many entries of a sorted list come before a key. */
function lowerBound<T>(list: T[], keyOf: (entry: T) => string, key: string): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (keyOf(list[middle]!) < key) low = middle + 1
    else high = middle
  }
  return low
}
