import { Type, type Static, type TObject, type TProperties } from '@sinclair/typebox'
import { list, type Field, type Group } from '../../content/schema/fields'
import type { Locale } from '../i18n/locales'
import { dataOf } from '../routes'
import { site } from '../site'
import { byteOrderMark, csvLine } from './csv'
import { language, licence, uri } from './fields'

/** A collection as open data: rows of one shape, from which the JSON, its schema and the columns of the CSV follow. */
export interface Table<Properties extends TProperties = TProperties> {
  /** In JSON, what holds the rows; its name in the description of the data. */
  name: string
  /** What a row is. */
  says: string
  /** What readers are told that it holds. */
  title: (locale: Locale) => string
  /** The page that shows the same to readers; where there is no `path`, the files are named as it is. */
  page: (locale: Locale) => string
  /** An address that only the files have. */
  path?: (locale: Locale) => string
  row: TObject<Properties>
  rows: (locale: Locale) => Static<TObject<Properties>>[]
}

/** A table whose rows are of the shape that it says. */
export const tableOf = <Properties extends TProperties>(table: Table<Properties>): Table =>
  // Which rows have which shape is of no matter to whoever publishes them.
  table as unknown as Table

/** Where the file of a table is. */
export const tableAddress = ({ page, path = page }: Table, locale: Locale, format: 'json' | 'csv') =>
  dataOf(path(locale), format)

/** A table as JSON: what it is, in which language, under which licence, and its rows. */
export const tableRecord = ({ name, page, rows }: Table, locale: Locale) => ({
  url: site.url + page(locale),
  language: locale,
  licence: site.contentLicence,
  [name]: rows(locale),
})

/** The JSON Schema of such a file. */
export const tableSchema = ({ name, says, row }: Table) =>
  Type.Object({ url: uri('The page'), language, licence, [name]: list(row, says) }, { additionalProperties: false })

/** A cell, from a row. */
type Column = [name: string, cell: (row: Row) => string | number | undefined]
type Row = Record<string, unknown>

/** A table as CSV. Its columns are the keys of a row; a group's, without its id, stand in its place: `sourceTitle`. */
export function tableCsv({ row, rows }: Table, locale: Locale): string {
  const columns = columnsOf(row as unknown as Group)
  const lines = rows(locale).map(one => columns.map(([, cell]) => cell(one)))
  return byteOrderMark + [columns.map(([name]) => name), ...lines].map(csvLine).join('')
}

function columnsOf({ properties }: Group): Column[] {
  return Object.entries(properties).flatMap(([name, field]): Column[] => {
    if (field.type === 'object') return groupColumns(name, field)
    if (field.type === 'array') return [[name, row => some(row[name] as string[] | undefined)]]
    if (field.type === 'boolean') return [[name, row => row[name]?.toString()]]
    return [[name, row => row[name] as string | number | undefined]]
  })
}

/** An id within a page says nothing in a table. */
const groupColumns = (name: string, group: Field & Group): Column[] =>
  columnsOf(group).flatMap(([inner, cell]): Column[] =>
    inner === 'id'
      ? []
      : [[name + inner.charAt(0).toUpperCase() + inner.slice(1), row => cell((row[name] ?? {}) as Row)]],
  )

/** Several values stand apart by semicolons. */
const some = (values: string[] = []) => (values.length > 0 ? values.join(';') : undefined)
