import type { Locale } from '../i18n/locales'
import { facets, valuesOf, type Facet } from '../taxonomy/facets'
import { articlesIn, type Article } from './articles'
import { memoizePerContent } from './memo'
import { similarTo } from './similar-texts'

/** An article that bears on another, and what the two share. */
export interface Related {
  article: Article
  shared: Partial<Record<Facet, string[]>>
  /** Whether the two say much the same in title and summary. */
  similar: boolean
}

/** What a shared value counts for: a country says more than a type. */
const weightOf: Record<Facet, number> = { country: 4, topic: 3, indicator: 2, region: 2, type: 1 }

/** What a wholly similar text would count for, and how similar a text must be to be a reason of its own. */
const similarityWeight = 8
const leastSimilar = 0.2

/** Sharing a value of one of these, two articles are related; a type that they share only adds to it. */
const telling = ['country', 'topic', 'indicator', 'region'] as const

/**
 * The articles that share most with this one, in its language: the sum of the weights of shared values and of how
 * similar their texts are, ties newest first. Those that share nothing but a type are left out.
 */
export function relatedTo(article: Article, most = 3): Related[] {
  const { articles, positions, holders } = index(article.locale)
  const weights = new Float64Array(articles.length)
  const add = (facet: Facet, position: number) => {
    weights[position]! += weightOf[facet]
  }
  const holding = (facet: Facet) => valuesOf(article, facet).flatMap(value => holders.get(`${facet} ${value}`) ?? [])
  for (const facet of telling) for (const position of holding(facet)) add(facet, position)
  for (const position of holding('type')) if (weights[position]) add('type', position)
  const similarity = similarTo(article)
  for (const [other, much] of similarity) {
    const position = positions.get(other)!
    if (weights[position] || much >= leastSimilar) weights[position]! += similarityWeight * much
  }
  weights[positions.get(article)!] = 0
  return heaviest(weights, most).map(position => {
    const other = articles[position]!
    return {
      article: other,
      shared: sharedBy(article, other),
      similar: (similarity.get(other) ?? 0) >= leastSimilar,
    }
  })
}

/** The positions of the largest weights above 0, the largest first, of equal ones the first. */
function heaviest(weights: Float64Array, most: number): number[] {
  const found: number[] = []
  for (const [position, weight] of weights.entries()) {
    if (weight === 0 || (found.length === most && weight <= weights[found.at(-1)!]!)) continue
    const before = found.filter(other => weights[other]! >= weight)
    found.splice(before.length, 0, position)
    if (found.length > most) found.pop()
  }
  return found
}

function sharedBy(a: Article, b: Article): Related['shared'] {
  const shared = (facet: Facet) => valuesOf(a, facet).filter(value => valuesOf(b, facet).includes(value))
  const told = telling.map(facet => [facet, shared(facet)] as const).filter(([, values]) => values.length > 0)
  if (told.length === 0) return {}
  const types = shared('type')
  return { ...Object.fromEntries(told), ...(types.length > 0 && { type: types }) }
}

/** The positions of the articles that have a value, made once, so that no article is held against all others. */
const index = memoizePerContent((locale: Locale) => {
  const articles = articlesIn(locale)
  const holders = new Map<string, number[]>()
  for (const [position, article] of articles.entries()) {
    for (const facet of facets) {
      for (const value of valuesOf(article, facet)) {
        const key = `${facet} ${value}`
        const others = holders.get(key)
        if (others) others.push(position)
        else holders.set(key, [position])
      }
    }
  }
  return { articles, positions: new Map(articles.map((article, position) => [article, position])), holders }
})
