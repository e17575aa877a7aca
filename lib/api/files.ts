import { citationFile } from '../cite/files'
import { citationEndings } from '../cite/formats'
import { articlesIn, type Article } from '../content/articles'
import { listPagesIn, type ListPage } from '../content/lists'
import { buildDay } from '../dates'
import { toAtom, toJsonFeed } from '../feeds/feed'
import { listFeed } from '../feeds/list-feed'
import { locales, type Locale } from '../i18n/locales'
import { dataOf, dataRoutes, feedOf, routes } from '../routes'
import { site } from '../site'
import { csvOf } from './csv'
import { openapi } from './openapi'
import { listRecord, wholeArticleRecord, wholeListRecord } from './records'
import type { IndexRecord } from './schemas'
import { tableAddress, tableCsv, tableRecord, type Table } from './table'
import { taxonomyRecord } from './taxonomy'

/** A file for programs: its address, and what is in it. */
export type DataFile = [address: string, content: string]

/**
 * Every file for programs: feeds, data and citations of each list, data and citations of each article, and tables.
 *
 * @param tables of all collections
 */
export function* dataFiles(tables: readonly Table[]): Generator<DataFile> {
  yield [dataRoutes.index, JSON.stringify(indexRecord(tables))]
  yield [dataRoutes.taxonomy, JSON.stringify(taxonomyRecord())]
  yield [dataRoutes.openapi, JSON.stringify(openapi(tables), undefined, 2)]
  for (const locale of locales) {
    for (const article of articlesIn(locale)) yield* articleFiles(article)
    for (const list of listsIn(locale)) yield* listFiles(list)
    for (const table of tables) {
      yield [tableAddress(table, locale, 'json'), JSON.stringify(tableRecord(table, locale))]
      yield [tableAddress(table, locale, 'csv'), tableCsv(table, locale)]
    }
  }
}

function* articleFiles(article: Article): Generator<DataFile> {
  const address = routes.article(article.locale, article.slug)
  yield [dataOf(address, 'json'), JSON.stringify(wholeArticleRecord(article))]
  for (const format of citationEndings) yield [dataOf(address, format), citationFile([article], format)]
}

function* listFiles(list: ListPage): Generator<DataFile> {
  const { address, articles } = list
  const feed = listFeed(list)
  yield [feedOf(address, 'xml'), toAtom(feed)]
  yield [feedOf(address, 'json'), toJsonFeed(feed)]
  yield [dataOf(address, 'json'), JSON.stringify(wholeListRecord(list))]
  yield [dataOf(address, 'csv'), csvOf(articles)]
  for (const format of citationEndings) yield [dataOf(address, format), citationFile(articles, format)]
}

/** Every list of a language, each once. */
const listsIn = (locale: Locale) => [...listPagesIn(locale).values()].filter(({ page }) => page === 1)

const indexRecord = (tables: readonly Table[]): IndexRecord => ({
  title: site.name,
  licence: site.contentLicence,
  openapi: site.url + dataRoutes.openapi,
  taxonomy: site.url + dataRoutes.taxonomy,
  download: {
    url: site.url + dataRoutes.download(buildDay()),
    sha256: site.url + dataRoutes.checksum(buildDay()),
    day: buildDay(),
  },
  languages: locales.map(locale => ({
    language: locale,
    url: site.url + routes.home(locale),
    documentation: site.url + routes.data(locale),
    lists: listsIn(locale).map(listRecord),
    tables: tables.map(table => ({
      name: table.name,
      says: table.says,
      json: site.url + tableAddress(table, locale, 'json'),
      csv: site.url + tableAddress(table, locale, 'csv'),
    })),
  })),
})
