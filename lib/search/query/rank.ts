import { impactAt, leastTitleRarity, rarity, shareAt, titleBonus } from '../weights'
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

/** For every document of the index, by number: */
export interface Ranking {
  /** its score, 0 where it does not answer the query; */
  scores: Float64Array
  /** how much of the query it has, by the rarity of the words: 1 is all. */
  matched: Float64Array
  /** the same for the words of its title alone; */
  titled: Float64Array
  /** how much of its title the query has, by the rarity of the words: 1 is all. */
  covered: Float64Array
}

/** Scores documents: the sum of what each clause brings, more where the query covers much of the title. */
export function rank(clauses: Clause[], documents: number): Ranking {
  const scores = new Float64Array(documents)
  const matched = new Float64Array(documents)
  const titled = new Float64Array(documents)
  const covered = new Float64Array(documents)
  const clauseBest = new Best(documents)
  const wayBest = new Best(documents)
  let whole = 0
  for (const { ways, times } of clauses) {
    clauseBest.clear()
    for (const way of ways) scoreWay(way, documents, clauseBest, wayBest)
    const importance = Math.max(...ways.map(({ words }) => Math.max(...words.map(terms => rarest(terms, documents)))))
    whole += importance
    for (let document = 0; document < documents; document++) {
      if (clauseBest.scores[document] === 0) continue
      scores[document]! += times * clauseBest.scores[document]!
      covered[document]! += clauseBest.shares[document]!
      matched[document]! += importance
      if (clauseBest.titled[document]) titled[document]! += importance
    }
  }
  for (let document = 0; document < documents; document++) {
    if (scores[document] === 0) continue
    scores[document]! *= titleBonus(covered[document]!)
    matched[document]! /= whole
    titled[document]! /= whole
  }
  return { scores, matched, titled, covered }
}

/** The numbers of the documents that score highest, best first; equals in the order of their numbers. */
export function highest(scores: Float64Array, count: number): number[] {
  const top: number[] = []
  for (let document = 0; document < scores.length; document++) {
    const score = scores[document]!
    if (score === 0 || (top.length === count && score <= scores[top.at(-1)!]!)) continue
    let at = top.length
    while (at > 0 && scores[top[at - 1]!]! < score) at--
    top.splice(at, 0, document)
    if (top.length > count) top.pop()
  }
  return top
}

/** For every document the most that any of several terms brings it. */
class Best {
  readonly scores: Float64Array
  readonly shares: Float64Array
  /** 1 where a title has all words of one of them. */
  readonly titled: Uint8Array

  constructor(documents: number) {
    this.scores = new Float64Array(documents)
    this.shares = new Float64Array(documents)
    this.titled = new Uint8Array(documents)
  }

  clear() {
    this.scores.fill(0)
    this.shares.fill(0)
    this.titled.fill(0)
  }

  add(document: number, score: number, share: number, isTitled: boolean) {
    if (score > this.scores[document]!) this.scores[document] = score
    if (share > this.shares[document]!) this.shares[document] = share
    if (isTitled) this.titled[document] = 1
  }
}

/** Adds one way of saying a clause: where it brings more than what is there, it takes its place. */
function scoreWay({ words, weight, whole }: Way, documents: number, clauseBest: Best, wordBest: Best) {
  const [only, ...others] = words
  if (only && others.length === 0) {
    addWord(only, weight, documents, clauseBest)
    return
  }
  const sums = new Float64Array(documents)
  const shares = new Float64Array(documents)
  const having = new Uint8Array(documents)
  const inTitle = new Uint8Array(documents)
  for (const terms of words) {
    wordBest.clear()
    addWord(terms, weight, documents, wordBest)
    for (let document = 0; document < documents; document++) {
      if (wordBest.scores[document] === 0) continue
      sums[document]! += wordBest.scores[document]!
      shares[document]! += wordBest.shares[document]!
      having[document]!++
      inTitle[document]! += wordBest.titled[document]!
    }
  }
  for (let document = 0; document < documents; document++) {
    if (having[document] === 0 || (whole && having[document]! < words.length)) continue
    clauseBest.add(document, sums[document]!, shares[document]!, inTitle[document] === words.length)
  }
}

function addWord(terms: WeightedTerm[], wayWeight: number, documents: number, best: Best) {
  for (const { list, weight } of terms) {
    const factor = wayWeight * weight
    const rare = rarity(documents, list.documents.length)
    for (let at = 0; at < list.documents.length; at++) {
      const share = shareAt(list.shares[at]!)
      const telling = share > 0 ? Math.max(rare, leastTitleRarity) : rare
      best.add(list.documents[at]!, factor * telling * impactAt(list.levels[at]!), factor * share, share > 0)
    }
  }
}

/** How telling a word of a query is: as its most telling term. */
export const rarest = (terms: WeightedTerm[], documents: number) =>
  Math.max(...terms.map(({ list, weight }) => weight * rarity(documents, list.documents.length)), 0)
