import { basename, join } from 'node:path'
import type { Group } from '../../content/schema/fields'
import type { Day } from '../dates'
import { readRows } from './csv'
import { readData, type DataFile } from './data-files'
import type { Document } from './document'
import { checkFields } from './fields'
import { slugForm } from './files'
import { isThere } from './look-at'
import { ledgerMessages as say } from './messages-ledgers'
import { csvMessages } from './messages-lists'
import { nearest } from './nearest'
import { breach, error, type Place, type Problem } from './problem'
import { checkUrl, checkYear } from './values'
import { placeOf, textOf, type Entry, type TextItem } from './yaml'

/** What is known of the library in which a ledger stands. */
export interface Library {
  today: Day
  documents: readonly Document[]
  data: readonly DataFile[]
  /** Whether the ledger is its own, and not the hub's that it takes because it lacks one. */
  isOwn: boolean
}

/** An entry of a list that has an id. */
export interface Item {
  id: string
  /** Where it stands, if not in the file of its ledger. */
  file?: string
  entries: Entry[]
  place: Place
}

/** The schema of such a file. */
export interface LedgerSchema extends Group {
  properties: Record<string, { type: 'array'; items: Group }>
}

/** A file that is a few lists of entries with ids, one of them `sources`. What cannot be read is missing. */
export interface Ledger {
  file: string
  parts: Record<string, Item[]>
  problems: Problem[]
}

/**
 * Reads such a file and checks what is the same in all: keys and kinds, ids, and the addresses of sources.
 *
 * @param root the folder that holds the file; it need not
 * @param schema of the file: its lists
 * @param rows the list of it that stands in a CSV file beside it, if one does
 */
export function readLedger(
  root: string,
  name: string,
  { properties, required = [] }: LedgerSchema,
  thisYear: number,
  rows?: RowFile,
): Ledger | undefined {
  if (!isThere(join(root, name))) return undefined
  const file = `${basename(root)}/${name}`
  const names = Object.keys(properties)
  const ledger: Ledger = { file, parts: Object.fromEntries(names.map(part => [part, []])), problems: [] }
  const { value, problems } = readData(root, file)
  ledger.problems.push(...problems)
  if (value?.kind !== 'map') {
    if (value) ledger.problems.push(error(file, { line: 1 }, say.noParts(names)))
    return ledger
  }
  for (const part of required) {
    const missing = !value.entries.some(({ key }) => key === part)
    if (missing) ledger.problems.push(error(file, { line: 1 }, say.missingPart(part)))
  }
  for (const { key, place, value: list } of value.entries) {
    const part = Object.hasOwn(properties, key) ? properties[key] : undefined
    if (!part) ledger.problems.push(error(file, place, say.unknownPart(key, nearest(key, names), names)))
    else if (list.kind !== 'list') ledger.problems.push(error(file, place, say.missingPart(key)))
    else {
      for (const item of list.items) {
        if (item.kind !== 'map') ledger.problems.push(error(file, item.place, say.noItem(key)))
        else {
          ledger.problems.push(...checkFields(file, item.entries, part.items, {}, item.place))
          ledger.parts[key]?.push({ id: textOf(item.entries, 'id') ?? '', entries: item.entries, place: item.place })
        }
      }
    }
  }
  if (rows) readRowsOf(root, ledger, rows)
  for (const part of names) ledger.problems.push(...checkIds(ledger, part))
  for (const { entries } of ledger.parts.sources ?? []) {
    checkYear(entries, thisYear, (place, notice) => void ledger.problems.push(error(file, place, notice)))
    checkUrl(entries, (place, notice) => void ledger.problems.push(error(file, place, notice)))
  }
  return ledger
}

/** A list in a CSV file: what it is called among the lists of its ledger, and what a row may hold. */
export interface RowFile {
  name: string
  part: string
  row: Group
}

function readRowsOf(root: string, ledger: Ledger, { name, part, row }: RowFile): void {
  ledger.parts[part] = []
  if (!isThere(join(root, name)))
    return void ledger.problems.push(error(ledger.file, { line: 1 }, csvMessages.missing(name)))
  const file = `${basename(root)}/${name}`
  const { rows, problems } = readRows(root, file, row)
  ledger.problems.push(...problems)
  for (const { entries, place } of rows) {
    ledger.problems.push(...checkFields(file, entries, row, {}, place))
    ledger.parts[part].push({ id: '', entries, place, file })
  }
}

function checkIds({ file, parts }: Ledger, part: string): Problem[] {
  const seen = new Set<string>()
  return (parts[part] ?? []).flatMap(({ id, entries, place }) => {
    const at = placeOf(entries, 'id') ?? place
    if (!id) return []
    if (!slugForm.test(id)) return [error(file, at, say.idForm(id))]
    if (seen.has(id)) return [error(file, at, say.sameId(part, id))]
    seen.add(id)
    return []
  })
}

/** A key of the entries that names an entry of another list, or one of a few words besides. */
export function checkReference(
  { file: own, parts }: Ledger,
  { entries, file = own }: Item,
  key: string,
  part: string,
  others: readonly string[] = [],
): Problem[] {
  const [id, place] = [textOf(entries, key), placeOf(entries, key)]
  return id && place ? checkNamed({ file, parts }, key, part, [{ text: id, place }], others) : []
}

/** Ids that name entries of a list. */
export function checkNamed(
  { file, parts }: Pick<Ledger, 'file' | 'parts'>,
  key: string,
  part: string,
  named: TextItem[],
  others: readonly string[] = [],
): Problem[] {
  const known = [...(parts[part] ?? []).map(({ id }) => id), ...others]
  return named
    .filter(({ text }) => !known.includes(text))
    .map(({ text, place }) => error(file, place, say.unknownId(key, text, nearest(text, known))))
}

/** Sources on which nothing rests. */
export function checkUnused({ file, parts }: Ledger, users: Item[]): Problem[] {
  const used = new Set(users.map(({ entries }) => textOf(entries, 'source')))
  return (parts.sources ?? [])
    .filter(({ id }) => id && !used.has(id))
    .map(({ id, entries, place }) => breach(file, placeOf(entries, 'id') ?? place, say.unusedSource(id)))
}
