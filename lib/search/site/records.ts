import type { Article } from '../../content/articles'
import type { Locale } from '../../i18n/locales'
import { parseBody } from '../../markup/parse'
import { isSensitive, sectionsOf } from '../../markup/sections'
import { countryName } from '../../taxonomy/countries'
import { termOf } from '../../taxonomy/labels'
import type { SearchDocument } from '../index/invert'
import type { ArticleText } from './format'

/** The text of an article, from which excerpts are chosen: no passage that the article folds away. */
export function textOf(article: Article): ArticleText {
  const sections = sectionsOf(parseBody(article.body, article.markdown), isSensitive)
  return {
    summary: article.summary,
    sections: sections.map(({ heading, text }) => ({ id: heading?.id, heading: heading?.text, text })),
  }
}

/** An article as the index takes it, field by field: it is found by all of its words. */
export function documentOf(article: Article): SearchDocument {
  const sections = sectionsOf(parseBody(article.body, article.markdown))
  return {
    title: article.title,
    tags: tagWords(article),
    // A publication is sought by its own title too.
    headings: [article.original?.title ?? '', ...sections.map(({ heading }) => heading?.text ?? '')].join('. '),
    text: [article.summary, ...sections.map(({ text }) => text)].join(' '),
  }
}

/** Labels and other names of all tags of an article. */
function tagWords({ types, regions, countries, topics, indicators, locale }: Article): string {
  const terms = [
    ...types.map(slug => termOf('type', slug)),
    ...regions.map(slug => termOf('region', slug)),
    ...topics.map(slug => termOf('topic', slug)),
    ...indicators.map(slug => termOf('indicator', slug)),
  ]
  const words = terms.flatMap(term => [term.label[locale], ...(term.aliases ?? [])])
  return [...words, ...countries.map(code => countryName(code, locale))].join(', ')
}

/** The values of each facet that an article has. */
export const valuesOf = ({ types, regions, countries, topics, indicators, locale }: Article) => ({
  type: types,
  region: regions,
  country: countries,
  topic: topics,
  indicator: indicators,
  language: [locale] satisfies Locale[],
})
