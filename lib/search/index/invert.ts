import type { Locale } from '../../i18n/locales'
import { stem } from '../../language/stem'
import { stopWordsOf } from '../../language/stop-words'
import { foldedWords } from '../../language/words'
import { keptPart } from '../../parts'
import { fields, impactOf, levelOf, rarity, shareLevelOf, type Field, type PerField } from '../weights'
import type { PostingList, Positions, VocabularyWord } from './shards'

/** A document to be searched: its words, field by field. */
export type SearchDocument = Record<Field, string>

/** An inverted index with the places of its terms, and the vocabulary of its texts. */
export interface Inverted {
  /** In sorted order of the terms. */
  terms: (PostingList & { positions: Positions })[]
  vocabulary: VocabularyWord[]
}

/** So many places lie between two fields, so that no phrase runs over from one into the next. */
const fieldGap = 20

/** Builds the inverted index of documents in one language. Stop words are not in it, but take their places. */
export function invert(documents: SearchDocument[], locale: Locale): Inverted {
  const tokenized = documents.map(document => keptPart('words', [locale, document], () => tokenize(document, locale)))
  const meanLengths = perField(field => {
    const sum = tokenized.reduce((total, document) => total + document.lengths[field], 0)
    return sum / tokenized.length || 1
  })
  const index = new Map<string, Builder>()
  for (const [number, { terms, lengths }] of tokenized.entries()) {
    for (const [term, counts, places] of terms) {
      const [title = 0, tags = 0, headings = 0, text = 0] = counts
      const occurrences: PerField = { title, tags, headings, text }
      const list = index.get(term) ?? { term, documents: [], levels: [], shares: [], positions: [] }
      index.set(term, list)
      list.documents.push(number)
      list.levels.push(levelOf(impactOf(occurrences, lengths, meanLengths)))
      list.shares.push(occurrences.title > 0 ? 1 : 0)
      list.positions.push(places)
    }
  }
  setShares(index, documents.length)
  const terms = [...index.values()].toSorted((a, b) => (a.term < b.term ? -1 : 1))
  return { terms, vocabulary: countWords(tokenized.map(({ words }) => words)) }
}

interface Builder extends PostingList {
  documents: number[]
  levels: number[]
  shares: number[]
  positions: Positions
}

/** Plain data, which can be kept. */
interface Tokenized {
  words: string[]
  lengths: PerField
  /** How often each field has it, and all its places. */
  terms: (readonly [term: string, counts: number[], places: number[]])[]
}

function tokenize(document: SearchDocument, locale: Locale): Tokenized {
  const words = new Set<string>()
  const lengths = perField(() => 0)
  const terms = new Map<string, readonly [term: string, counts: number[], places: number[]]>()
  let place = 0
  for (const field of fields) {
    for (const word of foldedWords(document[field], locale)) {
      place++
      if (stopWordsOf(locale).has(word)) continue
      const term = stem(word, locale)
      const found = terms.get(term) ?? ([term, fields.map(() => 0), []] as const)
      terms.set(term, found)
      words.add(word)
      lengths[field]++
      found[1][fields.indexOf(field)]!++
      found[2].push(place)
    }
    place += fieldGap
  }
  return { words: [...words], lengths, terms: [...terms.values()] }
}

/** A term's share of a title is its rarity among that of all the title's terms. */
function setShares(index: Map<string, Builder>, documents: number) {
  const whole = new Float64Array(documents)
  const eachInTitle = (visit: (list: Builder, posting: number, document: number, rare: number) => void) => {
    for (const list of index.values()) {
      const rare = rarity(documents, list.documents.length)
      list.shares.forEach((share, posting) => share > 0 && visit(list, posting, list.documents[posting]!, rare))
    }
  }
  eachInTitle((_list, _posting, document, rare) => (whole[document]! += rare))
  eachInTitle((list, posting, document, rare) => (list.shares[posting] = shareLevelOf(rare / whole[document]!)))
}

/** The words that a slip can be mended to: with letters only, and of some length. */
function countWords(documents: string[][]): VocabularyWord[] {
  const counts = new Map<string, number>()
  for (const word of documents.flat()) {
    if (word.length >= 3 && !/[\d.]/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts]
    .map(([word, number]) => ({ word, documents: number }))
    .toSorted((a, b) => (a.word < b.word ? -1 : 1))
}

const perField = (value: (field: Field) => number): PerField => ({
  title: value('title'),
  tags: value('tags'),
  headings: value('headings'),
  text: value('text'),
})
