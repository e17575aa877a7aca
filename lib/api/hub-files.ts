import { listPagesIn } from '../content/lists'
import { buildDay } from '../dates'
import { localesOffering, type Locale } from '../i18n/locales'
import { rooms } from '../library'
import { dataRoutes, routes } from '../routes'
import { site } from '../site'
import { contentSchemaFiles } from './content-schemas'
import type { DataFile } from './files'
import { openapi } from './openapi'
import { listRecord } from './records'
import type { IndexRecord } from './schemas'
import { tableAddress, tableCsv, tableRecord, type Table } from './table'
import { taxonomyRecord } from './taxonomy'

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
  for (const locale of localesOffering('data')) {
    for (const table of tables) {
      yield [tableAddress(table, locale, 'json'), JSON.stringify(tableRecord(table, locale))]
      yield [tableAddress(table, locale, 'csv'), tableCsv(table, locale)]
    }
  }
}

/** Every list of a language, each once. */
const listsIn = (locale: Locale) => [...listPagesIn(locale).values()].filter(({ page }) => page === 1)

const indexRecord = (tables: readonly Table[]): IndexRecord => ({
  title: site.name,
  licence: site.contentLicence,
  openapi: site.url + dataRoutes.openapi,
  taxonomy: site.url + dataRoutes.taxonomy,
  schemas: Object.keys(rooms).map(room => site.url + dataRoutes.schema(room)),
  download: {
    url: site.url + dataRoutes.download(buildDay()),
    sha256: site.url + dataRoutes.checksum(buildDay()),
    day: buildDay(),
  },
  languages: localesOffering('data').map(locale => ({
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
