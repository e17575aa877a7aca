import { articlesIn, type Article } from './articles'
import { facets, valuesOf, type Facet } from './lists'

/** An article that bears on another, and what the two share. */
export interface Related {
  article: Article
  shared: Partial<Record<Facet, string[]>>
}

/** What a shared value counts for: a country says more than a type. */
const weights: Record<Facet, number> = { country: 4, topic: 3, region: 2, type: 1 }

/**
 * The articles that share most with this one, in its language: the sum of the weights of shared values,
 * ties newest first. Those that share nothing but a type are left out.
 */
export function relatedTo(article: Article, most = 3): Related[] {
  return articlesIn(article.locale)
    .filter(other => other.slug !== article.slug)
    .map(other => ({ article: other, shared: sharedValues(article, other) }))
    .filter(({ shared }) => shared.country ?? shared.topic ?? shared.region)
    .toSorted((a, b) => weigh(b) - weigh(a))
    .slice(0, most)
}

function sharedValues(one: Article, other: Article): Related['shared'] {
  const shared: Related['shared'] = {}
  for (const facet of facets) {
    const values = valuesOf[facet](one).filter(value => valuesOf[facet](other).includes(value))
    if (values.length > 0) shared[facet] = values
  }
  return shared
}

const weigh = ({ shared }: Related) =>
  facets.reduce((sum, facet) => sum + weights[facet] * (shared[facet]?.length ?? 0), 0)
