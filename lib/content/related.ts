import type { Locale } from '../i18n/locales'
import { articlesIn, type Article } from './articles'
import { facets, valuesOf, type Facet } from './lists'
import { remember } from './remember'

/** An article that bears on another, and what the two share. */
export interface Related {
  article: Article
  shared: Partial<Record<Facet, string[]>>
}

/** What a shared value counts for: a country says more than a type. */
const weights: Record<Facet, number> = { country: 4, topic: 3, indicator: 2, region: 2, type: 1 }

/**
 * The articles that share most with this one, in its language: the sum of the weights of shared values,
 * ties newest first. Those that share nothing but a type are left out.
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
  return [...shared]
    .map(([other, values]) => ({ article: other, shared: values, weight: weigh(values) }))
    .toSorted((a, b) => b.weight - a.weight || (rank.get(a.article) ?? 0) - (rank.get(b.article) ?? 0))
    .slice(0, most)
    .map(({ article: other, shared: values }) => ({ article: other, shared: values }))
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
