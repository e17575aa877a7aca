import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from 'yaml'
import { yamlMessages } from './messages'
import { error, type Place, type Problem } from './problem'

/** A value of a YAML file and where it stands. */
export type Value = { place: Place } & (
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number }
  | { kind: 'boolean'; boolean: boolean }
  | { kind: 'list'; items: Value[] }
  | { kind: 'map'; entries: Entry[] }
  | { kind: 'empty' }
  | { kind: 'other'; found: string }
)

/** A key with its value. */
export interface Entry {
  key: string
  place: Place
  value: Value
}

/**
 * Reads YAML into values with places.
 *
 * @param firstLine line of the file on which the YAML starts
 * @returns the value, if the syntax lets it be read, and every syntax problem
 */
export function readYaml(file: string, source: string, firstLine = 1): { value?: Value; problems: Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: line + firstLine - 1, column: col }
  }
  const faults = [...document.errors, ...document.warnings]
  const problems = faults.map(fault => {
    const [start] = fault.pos
    const key = /^[^:\n]*/.exec(source.slice(start))?.[0].trim() ?? ''
    const notice = fault.code === 'DUPLICATE_KEY' ? yamlMessages.duplicateKey(key) : yamlMessages.syntax(fault.message)
    return error(file, placeAt(start), notice)
  })
  if (faults.some(fault => fault.code !== 'DUPLICATE_KEY')) return { problems }
  return { value: toValue(document.contents, placeAt), problems }
}

function toValue(node: Node | null, placeAt: (offset: number) => Place, parent: Place = placeAt(0)): Value {
  const place = node?.range ? placeAt(node.range[0]) : parent
  if (isSeq<Node | null>(node))
    return { kind: 'list', place, items: node.items.map(item => toValue(item, placeAt, place)) }
  if (isMap<Node, Node | null>(node)) {
    return { kind: 'map', place, entries: node.items.map(pair => toEntry(pair, placeAt, place)) }
  }
  if (isAlias(node)) return { kind: 'other', place, found: 'a YAML alias' }
  const value = isScalar(node) ? node.value : null
  if (value === null) return { kind: 'empty', place }
  if (typeof value === 'string') return { kind: 'text', place, text: value.trim() }
  if (typeof value === 'number') return { kind: 'number', place, number: value }
  if (typeof value === 'boolean') return { kind: 'boolean', place, boolean: value }
  return { kind: 'other', place, found: JSON.stringify(value) ?? 'another kind of value' }
}

function toEntry(pair: Pair<Node, Node | null>, placeAt: (offset: number) => Place, parent: Place): Entry {
  const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key)
  const place = pair.key.range ? placeAt(pair.key.range[0]) : parent
  return { key, place, value: toValue(pair.value, placeAt, place) }
}

/** The value of a key, if it is there. */
export const valueOf = (entries: Entry[], key: string): Value | undefined =>
  entries.find(entry => entry.key === key)?.value

/** The text of a key; none if it is missing or no text. */
export function textOf(entries: Entry[], key: string): string | undefined {
  const value = valueOf(entries, key)
  return value?.kind === 'text' ? value.text : undefined
}

/** Where the value of a key stands, if it is there. */
export const placeOf = (entries: Entry[], key: string): Place | undefined => valueOf(entries, key)?.place

/** A text in a list. */
export interface TextItem {
  text: string
  place: Place
}

/** The texts in the list of a key, without its other items. */
export function textsOf(entries: Entry[], key: string): TextItem[] {
  const value = valueOf(entries, key)
  if (value?.kind !== 'list') return []
  return value.items.flatMap(item => (item.kind === 'text' ? [{ text: item.text, place: item.place }] : []))
}

/** The maps in the list of a key, as their entries. */
export function mapsOf(entries: Entry[], key: string): Entry[][] {
  const value = valueOf(entries, key)
  if (value?.kind !== 'list') return []
  return value.items.flatMap(item => (item.kind === 'map' ? [item.entries] : []))
}
