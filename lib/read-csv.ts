import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
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

/**
 * What a CSV file holds, row by row; whoever asks knows its shape, which `lib/check` has seen to. An empty cell is a key
 * that is missing, "true" and "false" are what they say, and a head "note.en" is the key of a group. Read once a build.
 *
 * @param numbers the columns that hold numbers
 */
export const readCsv = memoizePerBuild((file: string, numbers: readonly string[] = []): unknown[] => {
  const [heads, ...rows] = csvRows(readFileSync(file, 'utf8'))
  return rows.map(({ cells }) => {
    const row: Record<string, unknown> = {}
    for (const [index, cell] of cells.entries()) {
      const head = heads?.cells[index] ?? ''
      if (cell === '') continue
      const [key = '', inner] = head.split('.')
      const value = numbers.includes(head) ? Number(cell) : cell === 'true' ? true : cell === 'false' ? false : cell
      row[key] = inner === undefined ? value : { ...(row[key] as object | undefined), [inner]: value }
    }
    return row
  })
})
