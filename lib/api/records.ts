import { translationsOf, type Article, type Original } from '../content/articles'
import { describeList } from '../content/describe'
import type { ListPage } from '../content/lists'
import type { Source } from '../source'
import { changedOn, type Day } from '../dates'
import type { Locale } from '../i18n/locales'
import { articleId, permanentId } from '../identifiers'
import type { Licence } from '../licences'
import { memoize } from '../memo'
import { parseBody } from '../markup/parse'
import { sectionsOf } from '../markup/sections'
import { dataOf, feedOf, routes } from '../routes'
import { site } from '../site'
import type { Filter } from '../taxonomy/facets'
import { labelOf } from '../taxonomy/labels'
import { toUri } from '../uri'

/*
 * The shape of the data, version 1. `openapi.ts` describes the same for programs, and a test holds the two together.
 * What is here stays; a change that would break a program goes into a second version beside it.
 */

/** A value of a closed vocabulary; of countries, the code of ISO 3166-1 in capital letters. */
export interface TagRecord {
  slug: string
  label: string
}

/** What lists say of an article. */
export interface ArticleRecord {
  /** For good. */
  id: string
  url: string
  language: Locale
  slug: string
  title: string
  summary: string
  types: TagRecord[]
  regions: TagRecord[]
  countries: TagRecord[]
  topics: TagRecord[]
  indicators: TagRecord[]
  published: Day
  updated?: Day
  reviewBy?: Day
  contentNotice?: string
  original?: Original
  licence: Licence
  files: { json: string; bibtex: string; ris: string; cslJson: string }
}

/** An article with its text. */
export interface WholeArticleRecord extends ArticleRecord {
  translatedFrom?: Day
  translations: { language: Locale; url: string; json: string }[]
  sources: Source[]
  /** Plain text, cut at the headings. */
  sections: { id?: string; heading?: string; text: string }[]
}

/** What is said of a list where its articles are not. */
export interface ListRecord {
  id: string
  url: string
  language: Locale
  title: string
  summary: string
  /** What its articles have in common. */
  filter: Filter
  articleCount: number
  /** The last day on which one of its articles changed. */
  changed?: Day
  files: { atom: string; jsonFeed: string; json: string; csv: string; bibtex: string; ris: string; cslJson: string }
}

/** A list with its articles, newest first. */
export interface WholeListRecord extends ListRecord {
  licence: Licence
  articles: ArticleRecord[]
}

/** Made once for each article, however many lists hold it. */
export const articleRecord = memoize((article: Article): ArticleRecord => {
  const { locale, slug, title, summary, published, updated, reviewBy, contentNotice, original, licence } = article
  const address = routes.article(locale, slug)
  const tags = (facet: Parameters<typeof labelOf>[0], values: string[]) =>
    values.map(value => ({ slug: value, label: labelOf(facet, value, locale) }))
  return {
    id: articleId(article),
    url: site.url + address,
    language: locale,
    slug,
    title,
    summary,
    types: tags('type', article.types),
    regions: tags('region', article.regions),
    countries: tags('country', article.countries),
    topics: tags('topic', article.topics),
    indicators: tags('indicator', article.indicators),
    published,
    updated,
    reviewBy,
    contentNotice,
    original: original && work(original),
    licence,
    files: citationFiles(address),
  }
})

/** An article with its text. */
export function wholeArticleRecord(article: Article): WholeArticleRecord {
  const sections = sectionsOf(parseBody(article.body, article.markdown))
  return {
    ...articleRecord(article),
    translatedFrom: article.translatedFrom,
    translations: translationsOf(article).map(({ locale, slug }) => ({
      language: locale,
      url: site.url + routes.article(locale, slug),
      json: site.url + dataOf(routes.article(locale, slug), 'json'),
    })),
    sources: article.sources.map(source => ({ id: source.id, ...work(source) })),
    sections: sections.map(({ heading, text }) => ({ id: heading?.id, heading: heading?.text, text })),
  }
}

/** A list without its articles. */
export function listRecord({ locale, filter, address, articles }: ListPage): ListRecord {
  return {
    id: permanentId(address),
    url: site.url + address,
    language: locale,
    ...describeList(locale, filter),
    filter,
    articleCount: articles.length,
    changed: articles.map(changedOn).toSorted().at(-1),
    files: {
      atom: site.url + feedOf(address, 'xml'),
      jsonFeed: site.url + feedOf(address, 'json'),
      csv: site.url + dataOf(address, 'csv'),
      ...citationFiles(address),
    },
  }
}

/** A list with its articles. */
export const wholeListRecord = (list: ListPage): WholeListRecord => ({
  ...listRecord(list),
  licence: site.contentLicence,
  articles: list.articles.map(articleRecord),
})

const citationFiles = (address: string) => ({
  json: site.url + dataOf(address, 'json'),
  bibtex: site.url + dataOf(address, 'bib'),
  ris: site.url + dataOf(address, 'ris'),
  cslJson: site.url + dataOf(address, 'csl.json'),
})

/** What contentlayer hands over has marks of its own. */
const work = ({ title, publisher, year, url }: Original): Original => ({
  title,
  publisher,
  year,
  url: url && toUri(url),
})
