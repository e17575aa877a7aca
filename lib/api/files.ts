import { citationFile } from '../cite/files'
import { citationEndings } from '../cite/formats'
import type { Article } from '../content/articles'
import { listPagesIn, type ListPage } from '../content/lists'
import { buildDay } from '../dates'
import { toAtom, toJsonFeed } from '../feeds/feed'
import { listFeed } from '../feeds/list-feed'
import { locales, type Locale } from '../i18n/locales'
import { rooms, type Room } from '../library'
import { dataOf, dataRoutes, feedOf, routes } from '../routes'
import { site } from '../site'
import { contentSchemaFiles, schemaAddress } from './content-schemas'
import { csvOf } from './csv'
import { openapi } from './openapi'
import { listRecord, wholeArticleRecord, wholeListRecord } from './records'
import type { IndexRecord } from './schemas'
import { tableAddress, tableCsv, tableRecord, type Table } from './table'
import { taxonomyRecord } from './taxonomy'

/** A file for programs: its address, and what is in it. */
export type DataFile = [address: string, content: string]

/**
 * The files for programs that stand beside no page: where everything is, the vocabularies, the description, schemas of
 * what editors write, and tables.
 *
 * @param tables of all collections
 */
export function* hubFiles(tables: readonly Table[]): Generator<DataFile> {
  yield [dataRoutes.index, JSON.stringify(indexRecord(tables))]
  yield [dataRoutes.taxonomy, JSON.stringify(taxonomyRecord())]
  yield [dataRoutes.openapi, JSON.stringify(openapi(tables), undefined, 2)]
  yield* contentSchemaFiles()
  for (const locale of locales) {
    for (const table of tables) {
      yield [tableAddress(table, locale, 'json'), JSON.stringify(tableRecord(table, locale))]
      yield [tableAddress(table, locale, 'csv'), tableCsv(table, locale)]
    }
  }
}

/** Data and citations of an article. */
export function* articleFiles(article: Article): Generator<DataFile> {
  const address = routes.article(article.locale, article.slug)
  yield [dataOf(address, 'json'), JSON.stringify(wholeArticleRecord(article))]
  for (const format of citationEndings) yield [dataOf(address, format), citationFile([article], format)]
}

/** Feeds, data and citations of a list, given by its first page. */
export function* listFiles(list: ListPage): Generator<DataFile> {
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
  schemas: (Object.keys(rooms) as Room[]).map(room => site.url + schemaAddress(room)),
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
