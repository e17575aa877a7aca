import type { Original } from '../../content/schema/original'
import { translationsOf, type Article } from '../content/articles'
import { describeList } from '../content/describe'
import type { ListPage } from '../content/lists'
import { changedOn } from '../dates'
import { articleId, permanentId } from '../identifiers'
import { memoize } from '../memo'
import { parseBody } from '../markup/parse'
import { sectionsOf } from '../markup/sections'
import { dataOf, feedOf, routes } from '../routes'
import { site } from '../site'
import { labelOf } from '../taxonomy/labels'
import { toUri } from '../uri'
import type { ArticleRecord, ListRecord, WholeArticleRecord, WholeListRecord } from './schemas'

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
    goods: article.goods ?? [],
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
    translatedBy: article.translatedBy,
    translatedOn: article.translatedOn,
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
