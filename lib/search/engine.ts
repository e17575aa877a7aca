import type { IndexReader } from './index/reader'
import type { PostingList } from './index/shards'
import { stem } from './language/stem'
import { parseQuery, type Query } from './query/parse'
import { rank, type Clause } from './query/rank'
import { findTerms, type Found } from './query/terms'

/** A document that answers a query. */
export interface Match {
  /** Its number in the index. */
  document: number
  score: number
  /** How much of the query it has, by the rarity of the words: 1 is all. */
  matched: number
}

/** What an index answers to a query. */
export interface Answer {
  /** Best first. */
  matches: Match[]
  /** Words that nothing has, with those that were sought instead; with none where nothing is near. */
  unknown: { word: string; instead: string[] }[]
}

/** Answers a query from an index. */
export async function search(text: string, index: IndexReader): Promise<Answer> {
  const query = parseQuery(text, index.manifest.locale)
  const [found, allowed] = await Promise.all([findTerms(query.words, index), findAllowed(query, index)])
  const { scores, matched } = rank(clausesOf(found), index.manifest.documents)
  const matches: Match[] = []
  scores.forEach((score, document) => {
    if (score > 0 && allowed(document)) matches.push({ document, score, matched: matched[document]! })
  })
  return {
    matches: matches.toSorted((a, b) => b.score - a.score || a.document - b.document),
    unknown: query.words.flatMap(({ text: word }, at) => {
      const { terms, instead = [] } = found[at]!
      return terms.length === 0 || instead.length > 0 ? [{ word, instead }] : []
    }),
  }
}

/** What a query says, each thing once. */
function clausesOf(found: Found[]): Clause[] {
  const clauses = new Map<string, Clause>()
  for (const terms of found.flatMap(({ terms: words }) => words)) {
    const key = terms.map(({ list }) => list.term).join(' ')
    const clause = clauses.get(key)
    if (clause) clause.times++
    else if (terms.length > 0) clauses.set(key, { ways: [{ words: [terms], weight: 1 }], times: 1 })
  }
  return [...clauses.values()]
}

/** Which documents quoted passages and excluded words let through. */
async function findAllowed({ phrases, excluded }: Query, index: IndexReader): Promise<(document: number) => boolean> {
  const { locale } = index.manifest
  const [passages, banned] = await Promise.all([
    Promise.all(phrases.map(phrase => havingPhrase(phrase, index))),
    Promise.all(excluded.map(word => index.term(stem(word, locale)))),
  ])
  const out = new Set(banned.flatMap(list => [...Array.from(list?.documents ?? [])]))
  return document => !out.has(document) && passages.every(having => having.has(document))
}

/** The documents in which words stand side by side; a gap stands for any one word. */
async function havingPhrase(phrase: (string | undefined)[], index: IndexReader): Promise<Set<number>> {
  const words = phrase.flatMap((word, offset) =>
    word === undefined ? [] : [{ term: stem(word, index.manifest.locale), offset }],
  )
  const placed = await Promise.all(
    words.map(async ({ term, offset }) => {
      const [list, positions] = await Promise.all([index.term(term), index.positions(term)])
      return list ? startsOf(list, positions, offset) : new Map<number, Set<number>>()
    }),
  )
  const [first, ...others] = placed
  const documents = [...(first ?? [])].filter(([document, starts]) =>
    [...starts].some(start => others.every(other => other.get(document)?.has(start))),
  )
  return new Set(documents.map(([document]) => document))
}

/** For each document, where a phrase would begin that has a term at an offset. */
const startsOf = (list: PostingList, positions: number[][], offset: number) =>
  new Map(
    positions.map((places, posting) => [list.documents[posting]!, new Set(places.map(place => place - offset))] as const),
  )
