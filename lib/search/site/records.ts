import type { Article } from '../../content/articles'
import { parseBody } from '../../markup/parse'
import { isSensitive, sectionsOf } from '../../markup/sections'
import { countryName } from '../../taxonomy/countries'
import { termFacets, valuesOf } from '../../taxonomy/facets'
import { termOf } from '../../taxonomy/labels'
import type { SearchDocument } from '../index/invert'
import type { SearchFacet } from '../state'
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
function tagWords(article: Article): string {
  const terms = termFacets.flatMap(facet => valuesOf(article, facet).map(slug => termOf(facet, slug)))
  const words = terms.flatMap(term => [term.label[article.locale], ...(term.aliases ?? [])])
  return [...words, ...article.countries.map(code => countryName(code, article.locale))].join(', ')
}

/** An article's values of a facet of the search. */
export const searchValuesOf = (article: Article, facet: SearchFacet): readonly string[] =>
  facet === 'language' ? [article.locale] : valuesOf(article, facet)
