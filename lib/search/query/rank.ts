import { impactAt, rarity, shareAt, titleBonus } from '../weights'
import type { WeightedTerm } from './terms'

/**
 * A part of a query: ways of saying the same thing, of which the best one a document has counts. Each way is
 * one or more words, each word one or more terms.
 */
export interface Clause {
  ways: Way[]
  /** How often the query says it. */
  times: number
}

export interface Way {
  words: WeightedTerm[][]
  weight: number
  /** True where a document must have all the words: "trabajo forzoso" is not said by "trabajo" alone. */
  whole?: boolean
}

/** The documents that answer a query, by number. */
export interface Ranking {
  /** Score of every document of the index, 0 where it has nothing of the query. */
  scores: Float64Array
  /** By the rarity of its words, how much of the query each document has: 1 is all. */
  matched: Float64Array
}

/** Scores documents: the sum of what each clause brings, more where the query covers much of the title. */
export function rank(clauses: Clause[], documents: number): Ranking {
  const scores = new Float64Array(documents)
  const covered = new Float64Array(documents)
  const matched = new Float64Array(documents)
  let whole = 0
  for (const clause of clauses) {
    const best = new Float64Array(documents)
    const share = new Float64Array(documents)
    for (const way of clause.ways) scoreWay(way, documents, best, share)
    const importance = Math.max(...clause.ways.flatMap(({ words }) => words.map(terms => rarityOf(terms, documents))))
    whole += importance
    for (let document = 0; document < documents; document++) {
      if (best[document] === 0) continue
      scores[document]! += clause.times * best[document]!
      covered[document]! += share[document]!
      matched[document]! += importance
    }
  }
  for (let document = 0; document < documents; document++) {
    if (scores[document] === 0) continue
    scores[document]! *= titleBonus(covered[document]!)
    matched[document]! /= whole
  }
  return { scores, matched }
}

/** Adds one way of saying a clause: where it scores more than what is there, it takes its place. */
function scoreWay({ words, weight, whole }: Way, documents: number, best: Float64Array, share: Float64Array) {
  const sums = new Float64Array(documents)
  const shares = new Float64Array(documents)
  const having = new Uint8Array(documents)
  for (const terms of words) {
    const most = new Float64Array(documents)
    const mostShare = new Float64Array(documents)
    for (const term of terms) {
      const { list } = term
      const factor = term.weight * rarity(documents, list.documents.length)
      for (let at = 0; at < list.documents.length; at++) {
        const document = list.documents[at]!
        most[document] = Math.max(most[document]!, factor * impactAt(list.levels[at]!))
        if (list.shares[at]) mostShare[document] = Math.max(mostShare[document]!, term.weight * shareAt(list.shares[at]!))
      }
    }
    for (let document = 0; document < documents; document++) {
      if (most[document] === 0) continue
      sums[document]! += most[document]!
      shares[document]! += mostShare[document]!
      having[document]!++
    }
  }
  for (let document = 0; document < documents; document++) {
    if (having[document] === 0 || (whole && having[document]! < words.length)) continue
    best[document] = Math.max(best[document]!, weight * sums[document]!)
    share[document] = Math.max(share[document]!, weight * shares[document]!)
  }
}

/** How telling a word of a query is: as its best term. */
const rarityOf = (terms: WeightedTerm[], documents: number) =>
  Math.max(...terms.map(({ list, weight }) => weight * rarity(documents, list.documents.length)), 0)
