import { stringify } from 'csv-stringify/sync'
import type { Listing, ListingsFile } from '../../content/schema/listings'
import type { GoodsFile } from '../../content/schema/goods'
import { labourKinds, type LabourKind } from '../../content/schema/values'
import { faultsOf, openTable } from '../check/csv'
import { isCountryCode, nearestCountry } from '../check/countries'
import { csvMessages } from '../check/messages-lists'
import { importMessages as say } from '../check/messages-import'
import { foldWords, nearest } from '../check/nearest'
import { error, inReadingOrder, type Notice, type Problem } from '../check/problem'
import { completeLocales, locales } from '../i18n/locales'
import type { CsvRow } from '../read-csv'
import { editYaml } from './edit-yaml'

/** The edition that a file is of, as whoever imports it says. */
export interface NewEdition {
  /** Its year: "2024". */
  year: string
  /** The day on which it came out. */
  published: string
  /** Where it is. */
  url: string
}

/** The library's files of the list, as they are. */
export interface GoodsLibrary {
  goods: GoodsFile
  file: ListingsFile
  /** The text of `goods-listings.yaml`, whose comments stay. */
  yaml: string
  rows: Listing[]
}

/** What an import makes: the texts of both files, and what has changed. */
export interface Imported {
  csv: string
  yaml: string
  rows: number
  added: string[]
  removed: string[]
}

/** What columns are called, here and where lists come from. */
const heads = {
  good: ['good'],
  goodName: ['good_name'],
  sector: ['sector'],
  country: ['country'],
  countryName: ['country_name'],
  child: ['child_labour', 'child'],
  forced: ['forced_labour', 'forced'],
  forcedChild: ['forced_child_labour', 'forcedChild'],
  inputRisk: ['input_risk'],
  inputFrom: ['input_from', 'inputFrom'],
  since: ['listed_since', 'since'],
  note: ['note'],
  'note.en': ['note.en'],
  'note.es': ['note.es'],
} as const
type Column = keyof typeof heads

const knownHeads: string[] = Object.values(heads).flat()

/** The first edition that there was. */
const firstYear = '2009'

const keyOf = ({ good, country, inputFrom = '' }: Pick<Listing, 'good' | 'country' | 'inputFrom'>) =>
  [good, country, inputFrom].join(' ')

/**
 * Reads the rows of a newer edition, and makes the library's files of them. Pairs that were there keep since when they
 * are known; new ones have the edition's year, unless the file says another. What the edition lacks is noted as removed.
 *
 * @param name the file's, for what is said of it
 * @returns all that is wrong with the file; what to write only where nothing is
 */
export function importGoods(
  name: string,
  text: string,
  edition: NewEdition,
  library: GoodsLibrary,
): { problems: Problem[]; imported?: Imported } {
  const { rows, problems } = readRows(name, text, edition, library)
  if (problems.length > 0) return { problems: inReadingOrder(problems) }
  const before = new Map(library.rows.map(row => [keyOf(row), row]))
  const now = rows
    .map((row): Listing => {
      const known = before.get(keyOf(row))
      const { note = known?.note, since = edition.year, ...rest } = row
      return { ...rest, since: known?.since ?? since, ...(note && { note }) }
    })
    .toSorted((a, b) => compare(a.good, b.good) || compare(a.country, b.country) || compare(keyOf(a), keyOf(b)))
  const there = new Set(now.map(keyOf))
  const gone = library.rows.filter(row => !there.has(keyOf(row)))
  return {
    problems: [],
    imported: {
      csv: csvOf(now),
      yaml: yamlOf(library, edition, now, gone),
      rows: now.length,
      added: now.filter(row => !before.has(keyOf(row))).map(keyOf),
      removed: gone.map(keyOf),
    },
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

type NewRow = Omit<Listing, 'since'> & { since?: string }

function readRows(name: string, text: string, edition: NewEdition, library: GoodsLibrary) {
  const problems: Problem[] = []
  const refuse = (line: number, notice: Notice, column?: number) =>
    void problems.push(error(name, { line, column }, notice))
  const { heads: first, rows, problems: unread } = openTable(name, text)
  problems.push(...unread)
  if (unread.length === 0 && rows.length === 0) refuse(1, say.empty)
  const places = first ? placesOf(first, refuse) : undefined
  // Of columns that nobody knows, or of a hundred thousand rows, every line would be wrong.
  if (problems.length > 0 || !places) return { rows: [], problems }

  const findGood = goodFinder(library.goods)
  const notes = new Set(library.rows.flatMap(row => (row.note ? [keyOf(row)] : [])))
  const lines = new Map<string, number>()
  const read = rows.flatMap(({ line, cells }): NewRow[] => {
    const found = problems.length
    problems.push(...faultsOf(name, { line, cells }, first!))
    if (cells.length !== first!.cells.length) return []
    const cellOf = (column: Column) => cells[places.get(column) ?? -1] ?? ''
    const headOf = (column: Column) => first!.cells[places.get(column) ?? -1] ?? heads[column][0]
    const wrong = (column: Column, notice: Notice) => refuse(line, notice, (places.get(column) ?? 0) + 1)
    const is = (column: Column): boolean => {
      const cell = cellOf(column).toLowerCase()
      if (!['', '0', '1', 'true', 'false'].includes(cell)) wrong(column, say.mark(headOf(column), cell))
      return cell === '1' || cell === 'true'
    }
    const countryIn = (column: Column): string => {
      const cell = cellOf(column)
      if (!isCountryCode(cell)) wrong(column, say.country(headOf(column), cell, nearestCountry(cell)))
      return cell
    }
    const goodColumn = cellOf('good') ? 'good' : 'goodName'
    const good = findGood(cellOf(goodColumn))
    if (good.id === undefined) wrong(goodColumn, say.good(headOf(goodColumn), cellOf(goodColumn), good.near))
    const country = countryIn('country')
    const kinds = labourKinds.filter(kind => is(kind))
    const isInput = is('inputRisk')
    const inputFrom = cellOf('inputFrom') ? countryIn('inputFrom') : undefined
    if (isInput && !inputFrom) wrong('inputRisk', say.inputMissing(headOf('inputFrom')))
    const since = cellOf('since') || undefined
    if (since && !(/^\d{4}$/.test(since) && since >= firstYear && since <= edition.year))
      wrong('since', say.year(headOf('since'), since, edition.year))
    const row: NewRow = {
      good: good.id ?? '',
      country,
      ...Object.fromEntries(kinds.map((kind): [LabourKind, true] => [kind, true])),
      since,
      inputFrom,
    }
    if (kinds.length === 0 && !inputFrom && problems.length === found) refuse(line, nothing(`${row.good}, ${country}`))
    const note = noteOf(cellOf)
    if (note) row.note = note
    else if (cellOf('note') && !notes.has(keyOf(row))) wrong('note', say.note(headOf('note')))
    if (problems.length > found) return []
    const key = keyOf(row)
    const before = lines.get(key)
    if (before !== undefined) refuse(line, say.again(`${row.good}, ${country}`, before))
    else lines.set(key, line)
    return before === undefined ? [row] : []
  })
  return { rows: read, problems }
}

const nothing = (what: string): Notice => [
  `${what} says for nothing of it is listed`,
  'Mark child, forced or forced child labour, or say from where a listed input comes.',
]

/** Both languages of a note, where a row has both. */
function noteOf(cellOf: (column: Column) => string): Listing['note'] {
  const [en, es] = [cellOf('note.en'), cellOf('note.es')]
  return en && es ? { en, es } : undefined
}

/** Where each column is. */
function placesOf({ line, cells }: CsvRow, refuse: (line: number, notice: Notice, column?: number) => void) {
  const places = new Map<Column, number>()
  for (const [index, head] of cells.entries()) {
    const column = (Object.keys(heads) as Column[]).find(name => (heads[name] as readonly string[]).includes(head))
    if (column === undefined) refuse(line, say.head(head, nearest(head, knownHeads), knownHeads), index + 1)
    else if (places.has(column)) refuse(line, csvMessages.sameColumn(head), index + 1)
    else places.set(column, index)
  }
  const missing = [
    ...(places.has('good') || places.has('goodName') ? [] : ['good']),
    ...(places.has('country') ? [] : ['country']),
    ...labourKinds.flatMap(kind => (places.has(kind) ? [] : [heads[kind][0]])),
  ]
  if (missing.length > 0) refuse(line, say.missing(missing))
  return places
}

/** Finds goods by id, by name and by other names, in any language; or the nearest. */
function goodFinder({ goods }: GoodsFile) {
  const candidates = goods.map(({ id, name, also = {} }) => ({
    value: id,
    names: locales.flatMap(locale => [...[name[locale] ?? []].flat(), ...(also[locale] ?? [])]),
  }))
  const ids = new Set(candidates.map(({ value }) => value))
  const byName = new Map(candidates.flatMap(({ value, names }) => names.map(name => [foldWords(name), value] as const)))
  return (text: string): { id?: string; near?: string } => {
    const id = ids.has(text) ? text : byName.get(foldWords(text))
    return id === undefined ? { near: nearest(text, candidates) } : { id }
  }
}

/** The heads of the library's own file; "note.en" is a key of a group. */
const columns = [
  'good',
  'country',
  ...labourKinds,
  'since',
  'inputFrom',
  ...completeLocales.map(locale => `note.${locale}`),
]

const cell = (row: Listing, path: string) =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], row)

const textOf = (value: unknown) => (typeof value === 'string' || typeof value === 'boolean' ? String(value) : '')

/** The rows as the library keeps them. */
function csvOf(rows: readonly Listing[]): string {
  return stringify([columns, ...rows.map(row => columns.map(column => textOf(cell(row, column))))])
}

/** What the list of rows is of: its source, its edition, and what earlier editions have and it has not. */
function yamlOf(
  { file, yaml }: GoodsLibrary,
  { year, published, url }: NewEdition,
  now: readonly Listing[],
  gone: readonly Listing[],
): string {
  const [last] = file.editions.toSorted((a, b) => compare(b.published, a.published))
  // Rows of the same edition, put right: it is no newer one.
  if (last?.id === year) return yaml
  const there = new Set(now.map(({ good, country }) => `${good} ${country}`))
  const id = `ilab-list-${year}`
  const wanted = {
    sources: [
      {
        id,
        title: `${year} List of Goods Produced by Child Labor or Forced Labor`,
        publisher: file.sources[0]?.publisher,
        year: Number(year),
        url,
      },
    ],
    editions: [
      {
        id: year,
        name: { en: `List of Goods, edition of ${year}`, es: `Lista de bienes, edición de ${year}` },
        published,
        source: id,
        caution,
      },
    ],
    removed: [
      ...(file.removed ?? []).filter(({ good, country }) => !there.has(`${good} ${country}`)),
      ...gone
        // A good that is listed for another input, or itself, is still there.
        .filter(({ good, country }) => !there.has(`${good} ${country}`))
        .map(({ good, country, child, forced, forcedChild }) => ({
          good,
          country,
          child,
          forced,
          forcedChild,
          until: last?.id,
          gone: year,
        })),
    ],
  }
  return editYaml(yaml, wanted, ['sources', 'editions', 'removed'])
}

/** What readers have to know of any edition. */
const caution = {
  en: 'A listing says that the Department has reason to believe it; it proves nothing of a firm, a farm or a shipment, and bans nothing. What is not listed is not free of forced labour: some countries were not looked into. The list does not say how many people are meant.',
  es: 'Figurar en la lista significa que el Departamento tiene motivos para creerlo; no prueba nada de una empresa, una finca o un envío, ni prohíbe nada. Lo que no figura no está libre de trabajo forzoso: algunos países no se examinaron. La lista no dice de cuántas personas se trata.',
}
