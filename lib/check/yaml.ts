import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from 'yaml'
import { checkCharacters, codeOf, odditiesOf } from './characters'
import { yamlMessages } from './messages'
import { plainTextMessages as say } from './messages-characters'
import { cutOff, faultsOfPlainText } from './plain-texts'
import { error, warning, type Notice, type Place, type Problem } from './problem'

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

/** What reading needs to know of the file at hand, and where it puts what it finds. */
interface Reading {
  file: string
  source: string
  placeAt: (offset: number) => Place
  problems: Problem[]
}

/** The parser holds each key against all others of its group. */
const mostLines = 10_000

/**
 * Reads YAML into values with places.
 *
 * @param firstLine line of the file on which the YAML starts
 * @returns the value, if the syntax lets it be read, and everything that is wrong with syntax and texts
 */
export function readYaml(file: string, source: string, firstLine = 1): { value?: Value; problems: Problem[] } {
  const count = source.split('\n').length
  if (count > mostLines) return { problems: [error(file, { line: firstLine }, say.tooLong(count, mostLines))] }
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: line + firstLine - 1, column: col }
  }
  const faults = [...document.errors, ...document.warnings]
  const hardSpace = hardSpaceIn(source)
  if (hardSpace && (faults.length > 0 || isScalar(document.contents))) {
    return { problems: [error(file, placeAt(hardSpace.offset), say.hardSpace(codeOf(hardSpace.character)))] }
  }
  const problems = faults.map(fault => {
    const [start] = fault.pos
    const key = /^[^:\n]*/.exec(source.slice(start))?.[0].trim() ?? ''
    return error(file, placeAt(start), noticeOf(fault.code, key, fault.message))
  })
  // One piece of nonsense makes hundreds of faults.
  if (faults.some(fault => fault.code !== 'DUPLICATE_KEY')) return { problems: problems.slice(0, 20) }
  return { value: toValue(document.contents, { file, source, placeAt, problems }), problems }
}

function noticeOf(code: string, key: string, message: string): Notice {
  if (code === 'DUPLICATE_KEY') return yamlMessages.duplicateKey(key)
  return code === 'RESOURCE_EXHAUSTION' ? say.tooDeep : yamlMessages.syntax(message)
}

/** Spaces that look like plain ones, where YAML takes only those: before a key, behind a dash or a colon. */
function hardSpaceIn(source: string): { offset: number; character: string } | undefined {
  const found = /(?:^[ \t]*|^[ \t]*(?:- +)*(?:-|[\w-]+:))(?![ \t\n])(\s)/mu.exec(source)
  if (!found) return undefined
  const [whole, character = ''] = found
  return { offset: found.index + whole.length - 1, character }
}

function toValue(node: Node | null, reading: Reading, parent: Place = reading.placeAt(0), key?: string): Value {
  const { file, placeAt, problems } = reading
  const place = node?.range ? placeAt(node.range[0]) : parent
  if (isSeq<Node | null>(node))
    return { kind: 'list', place, items: node.items.map(item => toValue(item, reading, place)) }
  if (isMap<Node, Node | null>(node)) {
    return { kind: 'map', place, entries: node.items.map(pair => toEntry(pair, reading, place)) }
  }
  if (isAlias(node)) {
    problems.push(error(file, place, say.alias))
    return { kind: 'other', place, found: 'a YAML alias' }
  }
  const value = isScalar(node) ? node.value : null
  if (value === null) return { kind: 'empty', place }
  if (typeof value === 'string') {
    checkText(value, node, reading, place, key)
    return { kind: 'text', place, text: value.trim() }
  }
  if (typeof value === 'number') return { kind: 'number', place, number: value }
  if (typeof value === 'boolean') return { kind: 'boolean', place, boolean: value }
  return { kind: 'other', place, found: JSON.stringify(value) ?? 'another kind of value' }
}

function toEntry(pair: Pair<Node, Node | null>, reading: Reading, parent: Place): Entry {
  const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key)
  const place = pair.key.range ? reading.placeAt(pair.key.range[0]) : parent
  return { key, place, value: toValue(pair.value, reading, place, key) }
}

/** What should not be in a text, and what was to be in it but is lost. */
function checkText(text: string, node: Node | null, { file, source, problems }: Reading, place: Place, key?: string) {
  const [start, end] = node?.range ?? [0, 0]
  const written = source.slice(start, end)
  // Characters that stand there as they are have been found in the file; these were written "\u0007".
  const escaped = checkCharacters(file, text, () => place)
  if (/\\/.test(written) && !odditiesOf(written).length) problems.push(...escaped)
  const { refused, doubted } = faultsOfPlainText(text)
  problems.push(
    ...refused.map(notice => error(file, place, notice)),
    ...doubted.map(notice => warning(file, place, notice)),
  )
  const cut = isScalar(node) && node.type === 'PLAIN' ? cutOff(key, text, source.slice(end)) : undefined
  if (cut) problems.push(warning(file, place, cut))
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
