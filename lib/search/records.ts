import type { Article } from '../content/articles'
import type { Day } from '../dates'
import { parseBody } from '../markup/parse'
import { sectionsOf } from '../markup/sections'
import { countryName } from '../taxonomy/countries'
import { termOf } from '../taxonomy/labels'

/** What the search knows of an article; only this crosses to the reader's browser. */
export interface SearchRecord {
  slug: string
  title: string
  summary: string
  types: string[]
  regions: string[]
  countries: string[]
  topics: string[]
  /** Labels and other names of all its tags: matched, never shown. */
  tags: string
  published: Day
  /** The text, cut at its headings. */
  sections: SearchSection[]
}

/** A stretch of text under one heading; the first may have none. */
export interface SearchSection {
  /** Anchor of the heading on the article's page. */
  id?: string
  heading?: string
  text: string
}

/** The records of articles, in the order given. */
export function searchRecords(articles: Article[]): SearchRecord[] {
  return articles.map(article => ({
    slug: article.slug,
    title: article.title,
    summary: article.summary,
    types: article.types,
    regions: article.regions,
    countries: article.countries,
    topics: article.topics,
    tags: tagWords(article),
    published: article.published,
    sections: sectionsOf(parseBody(article.body, article.markdown)).map(({ heading, text }) => ({
      id: heading?.id,
      heading: heading?.text,
      text,
    })),
  }))
}

function tagWords({ types, regions, countries, topics, locale }: Article): string {
  const terms = [
    ...types.map(slug => termOf('type', slug)),
    ...regions.map(slug => termOf('region', slug)),
    ...topics.map(slug => termOf('topic', slug)),
  ]
  const words = terms.flatMap(term => [term.label[locale], ...(term.aliases ?? [])])
  return [...words, ...countries.map(code => countryName(code, locale))].join(', ')
}
