import type { Locale } from '../i18n/locales'
import { articlesIn, type Article } from './articles'
import { facets, valuesOf, type Facet } from './lists'
import { remember } from './remember'
import { similarTo } from './similar-texts'

/** An article that bears on another, and what the two share. */
export interface Related {
  article: Article
  shared: Partial<Record<Facet, string[]>>
  /** Whether the two say much the same in title and summary. */
  similar: boolean
}

/** What a shared value counts for: a country says more than a type. */
const weights: Record<Facet, number> = { country: 4, topic: 3, indicator: 2, region: 2, type: 1 }

/** What a wholly similar text would count for, and how similar a text must be to be a reason of its own. */
const similarityWeight = 8
const leastSimilar = 0.2

/**
 * The articles that share most with this one, in its language: the sum of the weights of shared values and of how
 * similar their texts are, ties newest first. Those that share nothing but a type are left out.
 */
export function relatedTo(article: Article, most = 3): Related[] {
  const { holders, rank } = index(article.locale)
  const shared = new Map<Article, Related['shared']>()
  for (const facet of ['country', 'topic', 'indicator', 'region', 'type'] as const) {
    for (const value of valuesOf[facet](article)) {
      for (const other of holders.get(`${facet} ${value}`) ?? []) {
        const known = shared.get(other) ?? (facet === 'type' ? undefined : {})
        if (!known || other === article) continue
        shared.set(other, known)
        known[facet] = [...(known[facet] ?? []), value]
      }
    }
  }
  const similarity = similarTo(article)
  for (const [other, much] of similarity) if (much >= leastSimilar && !shared.has(other)) shared.set(other, {})
  return [...shared]
    .map(([other, values]) => {
      const much = similarity.get(other) ?? 0
      const weight = weigh(values) + similarityWeight * much
      return { article: other, shared: values, similar: much >= leastSimilar, weight }
    })
    .toSorted((a, b) => b.weight - a.weight || (rank.get(a.article) ?? 0) - (rank.get(b.article) ?? 0))
    .slice(0, most)
    .map(({ weight: _weight, ...related }) => related)
}

/** Which articles have a value, and where each stands in the order of days; made once, so that no article is held against all others. */
const index = remember((locale: Locale) => {
  const holders = new Map<string, Article[]>()
  const rank = new Map<Article, number>()
  for (const article of articlesIn(locale)) {
    rank.set(article, rank.size)
    for (const facet of facets) {
      for (const value of valuesOf[facet](article)) {
        const key = `${facet} ${value}`
        const others = holders.get(key)
        if (others) others.push(article)
        else holders.set(key, [article])
      }
    }
  }
  return { holders, rank }
})

const weigh = (shared: Related['shared']) =>
  facets.reduce((sum, facet) => sum + weights[facet] * (shared[facet]?.length ?? 0), 0)
