import type { Field, Group } from '../../content/schema/fields'
import { csvRows, type CsvRow } from '../read-csv'
import { readText } from './files'
import { csvMessages as say } from './messages-lists'
import { nearest } from './nearest'
import { error, type Place, type Problem } from './problem'
import type { Entry, Value } from './yaml'

/** So many rows a list may have at most: more is no list that editors keep by hand. */
const mostRows = 20_000

/**
 * Reads a list that stands in a CSV file.
 *
 * @param file its path from the folder that holds the root
 * @param row what a row may hold
 * @returns its rows, as far as they can be read, and what is wrong with the file, its heads and its cells
 */
export function readRows(root: string, file: string, row: Group): { rows: Row[]; problems: Problem[] } {
  const { text, problems } = readText(root, file)
  return text === undefined ? { rows: [], problems } : parseRows(file, text, row, problems)
}

/** A row as the check has it. */
export interface Row {
  entries: Entry[]
  place: Place
}

/** The same of a text. */
export function parseRows(
  file: string,
  text: string,
  row: Group,
  before: Problem[] = [],
): { rows: Row[]; problems: Problem[] } {
  const { heads, rows, problems: unread } = openTable(file, text)
  if (!heads || unread.length > 0) return { rows: [], problems: [...before, ...unread] }
  const columns = columnsOf(row)
  const names = columns.map(([name]) => name)
  const wrong = heads.cells.flatMap((head, index) => {
    if (heads.cells.indexOf(head) < index) return [error(file, { line: heads.line }, say.sameColumn(head))]
    return names.includes(head)
      ? []
      : [error(file, { line: heads.line }, say.noColumn(head, nearest(head, names), names))]
  })
  // Of columns that nobody knows, every row would be wrong.
  if (wrong.length > 0) return { rows: [], problems: [...before, ...wrong] }
  const problems = [...before]
  const read = rows.flatMap(({ line, cells }): Row[] => {
    problems.push(...faultsOf(file, { line, cells }, heads))
    if (cells.length !== heads.cells.length) return []
    return [{ place: { line }, entries: entriesOf(heads.cells, cells, columns, { line }) }]
  })
  return { rows: read, problems }
}

/** A table as far as it can be read: its heads, its rows, and why not. */
export function openTable(file: string, text: string): { heads?: CsvRow; rows: CsvRow[]; problems: Problem[] } {
  try {
    const [heads, ...rows] = csvRows(text)
    const problems = rows.length > mostRows ? [error(file, { line: 1 }, say.tooMany(rows.length, mostRows))] : []
    return { heads, rows, problems }
  } catch (fault) {
    const line = (fault as { lines?: number }).lines ?? 1
    return { rows: [], problems: [error(file, { line }, say.syntax((fault as Error).message))] }
  }
}

/** What is wrong with a row whatever its columns are: too few or too many cells, and what a spreadsheet would run. */
export function faultsOf(file: string, { line, cells }: CsvRow, heads: CsvRow): Problem[] {
  if (cells.length !== heads.cells.length) return [error(file, { line }, say.cells(cells.length, heads.cells.length))]
  return cells.flatMap((cell, index) =>
    isFormula(cell) ? [error(file, { line, column: index + 1 }, say.formula(heads.cells[index] ?? '', cell))] : [],
  )
}

/** What spreadsheets would run. */
const isFormula = (cell: string) => /^[=+@\t]|^-(?!\d+(\.\d+)?$)/.test(cell)

function entriesOf(heads: string[], cells: string[], columns: ReturnType<typeof columnsOf>, place: Place): Entry[] {
  const entries: Entry[] = []
  for (const [index, cell] of cells.entries()) {
    const column = columns.find(([name]) => name === heads[index])
    if (!column || cell === '') continue
    const [, [key = '', inner], field] = column
    const value = toValue(cell, field, place)
    if (inner === undefined) entries.push({ key, place, value })
    else {
      const group = entries.find(entry => entry.key === key)?.value
      if (group?.kind === 'map') group.entries.push({ key: inner, place, value })
      else entries.push({ key, place, value: { kind: 'map', place, entries: [{ key: inner, place, value }] } })
    }
  }
  return entries
}

function toValue(cell: string, field: Field, place: Place): Value {
  const value = cellValue(cell, field)
  if (typeof value === 'number') return { kind: 'number', number: value, place }
  return typeof value === 'boolean' ? { kind: 'boolean', boolean: value, place } : { kind: 'text', text: value, place }
}

/** What a cell says as a field of a schema has it; a text where it does not say that. */
function cellValue(cell: string, { type }: Field): string | number | boolean {
  if (type === 'boolean' && (cell === 'true' || cell === 'false')) return cell === 'true'
  if ((type === 'number' || type === 'integer') && /^-?\d+(\.\d+)?$/.test(cell)) return Number(cell)
  return cell
}

/** The columns that rows of a schema can have: a key, or a key of a group as "note.en". */
const columnsOf = ({ properties }: Group): [column: string, path: string[], field: Field][] =>
  Object.entries(properties).flatMap(([key, field]): [string, string[], Field][] =>
    field.type === 'object'
      ? columnsOf(field).map(([inner, path, of]) => [`${key}.${inner}`, [key, ...path], of])
      : [[key, [key], field]],
  )
