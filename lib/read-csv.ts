import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { TObject } from '@sinclair/typebox'
import type { Field, Group } from '../content/schema/fields'
import { memoizePerBuild } from './memo'

/** A row of a table: what its cells hold, by the heads of their columns, and on which line it begins. */
export interface CsvRow {
  line: number
  cells: string[]
}

/**
 * The rows of a CSV file, its heads first.
 *
 * @throws CsvError of csv-parse where quotes do not match
 */
export const csvRows = (text: string): CsvRow[] =>
  (
    parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true }) as unknown as {
      record: string[]
      info: { lines: number }
    }[]
  ).map(({ record, info }) => ({
    // It ends where the parser stands; a cell in quotes may have several lines.
    line: info.lines - record.reduce((breaks, cell) => breaks + (cell.match(/\n/g)?.length ?? 0), 0),
    cells: record,
  }))

/** What a cell says as a field of a schema has it; a text where it does not say that. */
export function cellValue(cell: string, { type }: Field): string | number | boolean {
  if (type === 'boolean' && (cell === 'true' || cell === 'false')) return cell === 'true'
  if ((type === 'number' || type === 'integer') && /^-?\d+(\.\d+)?$/.test(cell)) return Number(cell)
  return cell
}

/** The columns that rows of a schema can have: a key, or a key of a group as "note.en". */
export const columnsOf = ({ properties }: Group): [column: string, path: string[], field: Field][] =>
  Object.entries(properties).flatMap(([key, field]): [string, string[], Field][] =>
    field.type === 'object'
      ? columnsOf(field).map(([inner, path, of]) => [`${key}.${inner}`, [key, ...path], of])
      : [[key, [key], field]],
  )

/** What a CSV file holds, row by row; whoever asks knows its shape, which `lib/check` has seen to. Read once a build. */
export const readCsv = memoizePerBuild((file: string, row: TObject): unknown[] => {
  const [heads, ...rows] = csvRows(readFileSync(file, 'utf8'))
  const columns = new Map(columnsOf(row as unknown as Group).map(([name, path, field]) => [name, { path, field }]))
  return rows.map(({ cells }) => {
    const made: Record<string, unknown> = {}
    for (const [index, cell] of cells.entries()) {
      const column = columns.get(heads?.cells[index] ?? '')
      if (!column || cell === '') continue
      const [key = '', inner] = column.path
      const value = cellValue(cell, column.field)
      if (inner === undefined) made[key] = value
      else made[key] = { ...(made[key] as object | undefined), [inner]: value }
    }
    return made
  })
})
