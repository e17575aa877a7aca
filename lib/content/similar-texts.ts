import type { Locale } from '../i18n/locales'
import { stem } from '../language/stem'
import { stopWordsOf } from '../language/stop-words'
import { foldedWords } from '../language/words'
import { articlesIn, type Article } from './articles'
import { memoizePerContent } from './memo'

/** A word that more articles have tells little of any, and would have every article held against every other. */
const mostHolders = 200

/**
 * How alike other articles of its language are to an article in the words of title and summary, from 0 to 1: the
 * cosine of their vectors of stems, each weighed by how often it stands there and how rare it is (tf–idf; Salton and
 * Buckley, "Term-weighting approaches in automatic text retrieval", 1988). What has no word in common is missing.
 */
export function similarTo(article: Article): Map<Article, number> {
  const { vectors, holders } = index(article.locale)
  const similar = new Map<Article, number>()
  for (const [term, weight] of vectors.get(article) ?? []) {
    for (const { other, weight: theirs } of holders.get(term) ?? []) {
      if (other !== article) similar.set(other, (similar.get(other) ?? 0) + weight * theirs)
    }
  }
  return similar
}

interface Holder {
  other: Article
  weight: number
}

const index = memoizePerContent((locale: Locale) => {
  const articles = articlesIn(locale)
  const counts = new Map(articles.map(article => [article, countsOf(article)]))
  const having = new Map<string, number>()
  for (const terms of counts.values()) for (const term of terms.keys()) having.set(term, (having.get(term) ?? 0) + 1)
  const vectors = new Map([...counts].map(([article, terms]) => [article, vectorOf(terms, having, articles.length)]))
  const holders = new Map<string, Holder[]>()
  for (const [other, vector] of vectors) {
    for (const [term, weight] of vector) {
      const others = holders.get(term)
      if (others) others.push({ other, weight })
      else holders.set(term, [{ other, weight }])
    }
  }
  return { vectors, holders }
})

function countsOf({ locale, title, summary }: Article): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of foldedWords(`${title} ${summary}`, locale)) {
    if (stopWordsOf(locale).has(word)) continue
    const term = stem(word, locale)
    counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return counts
}

/** The weighed stems of a text, as a vector of length 1. */
function vectorOf(counts: Map<string, number>, having: Map<string, number>, articles: number): [string, number][] {
  const weighed = [...counts]
    .filter(([term]) => having.get(term)! <= mostHolders)
    .map(([term, times]): [string, number] => [term, times * Math.log(articles / having.get(term)!)])
  const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1
  return weighed.map(([term, weight]) => [term, weight / length])
}
