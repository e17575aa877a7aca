import { stringify } from 'csv-stringify/sync'
import type { Article } from '../content/articles'
import { memoize } from '../memo'
import { articleRecord } from './records'
import type { ArticleRecord, TagRecord } from './schemas'

const slugs = (tags: TagRecord[]) => tags.map(({ slug }) => slug).join(';')

/** The columns of a table of articles. New ones come last. */
const columns: Record<string, (record: ArticleRecord) => string | number | undefined> = {
  id: record => record.id,
  url: record => record.url,
  language: record => record.language,
  title: record => record.title,
  summary: record => record.summary,
  types: record => slugs(record.types),
  regions: record => slugs(record.regions),
  countries: record => slugs(record.countries),
  topics: record => slugs(record.topics),
  indicators: record => slugs(record.indicators),
  published: record => record.published,
  updated: record => record.updated,
  reviewBy: record => record.reviewBy,
  originalTitle: record => record.original?.title,
  originalPublisher: record => record.original?.publisher,
  originalYear: record => record.original?.year,
  originalUrl: record => record.original?.url,
  licence: record => record.licence.id,
  goods: record => record.goods.join(';'),
}

/** Spreadsheets take a text for UTF-8 only if it begins with this; without it "Perú" would not survive. */
export const byteOrderMark = '\uFEFF'

const rowOf = memoize((article: Article): string => {
  const record = articleRecord(article)
  return csvLine(Object.values(columns).map(cell => cell(record)))
})

/**
 * A line of a table, as RFC 4180 has it. A text that a spreadsheet would run as a formula ("=1+1", "@SUM(…)") begins
 * with the sign that spreadsheets read as "text"; in JSON it stands without.
 */
export const csvLine = (cells: (string | number | undefined)[]): string =>
  stringify([cells], { record_delimiter: 'windows', escape_formulas: true })

/** A table of articles; several tags in a cell stand apart by semicolons. */
export const csvOf = (articles: readonly Article[]): string =>
  byteOrderMark + csvLine(Object.keys(columns)) + articles.map(rowOf).join('')
