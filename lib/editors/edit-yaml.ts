import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  stringify,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'

/** A text to put into the place of another. */
interface Edit {
  start: number
  end: number
  text: string
}

/** What YAML can hold, as JavaScript has it. */
export type Data = string | number | boolean | null | undefined | Data[] | { [key: string]: Data }
type Fields = { [key: string]: Data }

/**
 * Changes YAML as somebody with an editor would: only the lines of values that are not what they were. Order, quotes,
 * line breaks and comments of all others stay to the byte.
 *
 * @param source keys and values, or a list
 * @param wanted all the values that there are to be; a key that is missing or empty here is taken out
 * @param order of keys, for those that are new
 * @param newline at the end of what is written
 */
export function editYaml(source: string, wanted: Data, order: readonly string[] = [], newline = '\n'): string {
  const values = withoutEmpty(wanted)
  const ended = (text: string) => text.replace(/\n/g, newline)
  const { contents, errors } = parseDocument(source)
  if (errors.length > 0) throw new Error(`this YAML cannot be read: ${errors[0]?.message}`)
  // A line that is put behind a last one without an end would go on in it.
  const whole = source.endsWith('\n') || source === '' ? source : source + newline
  // Nothing but comments, which stay.
  if (contents === null) return whole + ended(written(values, order))
  const edits = editsOfAll(contents, values, whole, order)
  if (!edits) return ended(written(values, order))
  if (edits.length === 0) return source
  const result = apply(
    edits.map(edit => ({ ...edit, text: ended(edit.text) })),
    whole,
  )
  const isLonger = source === whole || edits.some(({ start }) => start === whole.length)
  return isLonger || !result.endsWith(newline) ? result : result.slice(0, -newline.length)
}

/** The edits of what is laid out in lines; none where all is to be written anew. */
function editsOfAll(all: Node, values: Data, source: string, order: readonly string[]): Edit[] | undefined {
  if ((!isMap(all) && !isSeq(all)) || all.flow || all.items.length === 0) return undefined
  if (isMap<Node, Node | null>(all) && isFields(values)) return editsOfMap(all, values, source, order)
  return isSeq<Node | null>(all) && Array.isArray(values) ? editsOfSeq(all, values, source) : undefined
}

/** The same data without empty texts, lists and groups, which are what an empty field of a form comes to. */
export function withoutEmpty(value: Data): Data {
  if (Array.isArray(value)) return value.map(withoutEmpty).filter(item => !isEmpty(item))
  if (!isFields(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]): [string, Data] => [key, withoutEmpty(inner)])
      .filter(([, inner]) => !isEmpty(inner)),
  )
}

const isEmpty = (value: Data) =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0)

const isFields = (value: Data): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** From the end, so that places stay true; of edits at one place, what is taken out goes first, the inner goes last. */
const apply = (edits: Edit[], source: string): string =>
  edits
    .map((edit, index) => ({ ...edit, index }))
    .toSorted((a, b) => b.start - a.start || b.end - a.end || b.index - a.index)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), source)

function editsOf(node: Node, value: Data, source: string, inFlow = false): Edit[] {
  if (isSame(node.toJSON() as Data, value)) return []
  if (isMap<Node, Node | null>(node) && node.flow && isFields(value)) {
    const pairs = node.items.map(pair => [pair.value, value[keyOf(pair)]] as const)
    const hasSameKeys = pairs.length === Object.keys(value).length
    const known = pairs.flatMap(([old, fresh]) => (old && fresh !== undefined ? [[old, fresh] as const] : []))
    if (hasSameKeys && known.length === pairs.length) {
      return known.flatMap(([old, fresh]) => editsOf(old, fresh, source, true))
    }
  }
  if (isMap<Node, Node | null>(node) && !node.flow && isFields(value)) return editsOfMap(node, value, source)
  if (isSeq<Node | null>(node) && !node.flow && Array.isArray(value) && value.length > 0) {
    return editsOfSeq(node, value, source)
  }
  const [start, end] = rangeOf(node)
  return [{ start, end, text: inPlaceOf(node, value, source, inFlow) }]
}

function editsOfMap(
  map: YAMLMap<Node, Node | null>,
  values: Fields,
  source: string,
  order: readonly string[] = [],
): Edit[] {
  const column = columnOf(rangeOf(map)[0], source)
  const keys = map.items.map(keyOf)
  const kept = map.items.flatMap((pair): Edit[] => {
    const value = values[keyOf(pair)]
    if (value === undefined) {
      // A value that was empty before is no change.
      const was = pair.value?.toJSON() as Data
      return isEmpty(was) ? [] : [{ ...linesOf(pair, source), text: '' }]
    }
    if (!pair.value) return [{ ...linesOf(pair, source), text: lineOf(keyOf(pair), value, column) }]
    return editsOf(pair.value, value, source)
  })
  const added = Object.entries(values)
    .filter(([key, value]) => !keys.includes(key) && value !== undefined)
    .map(([key, value]): Edit => {
      const place = placeFor(key, map, source, order)
      return { start: place, end: place, text: lineOf(key, value, column) }
    })
  return [...kept, ...inOneEdit(added)]
}

/** Behind the key that comes before it in the order given and is there, or behind all. */
function placeFor(key: string, map: YAMLMap<Node, Node | null>, source: string, order: readonly string[]): number {
  const before = order.slice(0, Math.max(0, order.indexOf(key))).toReversed()
  const pairBefore = before.flatMap(name => map.items.filter(pair => keyOf(pair) === name))[0]
  return linesOf(pairBefore ?? map.items.at(-1)!, source).end
}

/** Several new lines at one place, in the order given. */
function inOneEdit(edits: Edit[]): Edit[] {
  const byPlace = new Map<number, Edit>()
  for (const edit of edits) {
    const other = byPlace.get(edit.start)
    byPlace.set(edit.start, other ? { ...other, text: other.text + edit.text } : edit)
  }
  return [...byPlace.values()]
}

function editsOfSeq(seq: YAMLSeq<Node | null>, values: Data[], source: string): Edit[] {
  const items = seq.items.flatMap(item => (item ? [item] : []))
  const same = (index: number, other: number) => isSame(items[index]?.toJSON() as Data, values[other])
  let head = 0
  while (head < Math.min(items.length, values.length) && same(head, head)) head += 1
  let tail = 0
  const most = Math.min(items.length, values.length) - head
  while (tail < most && same(items.length - 1 - tail, values.length - 1 - tail)) tail += 1
  const [old, fresh] = [items.slice(head, items.length - tail), values.slice(head, values.length - tail)]

  const dash = columnOf(rangeOf(seq)[0], source)
  const changed = old.slice(0, fresh.length).flatMap((item, index) => editsOf(item, fresh[index], source))
  const gone = old.slice(fresh.length).map((item): Edit => ({ ...itemLines(item, source), text: '' }))
  const added = fresh
    .slice(old.length)
    .map(value => itemOf(value, dash))
    .join('')
  const last = old.at(-1) ?? items[head - 1]
  const place = last ? itemLines(last, source).end : lineStart(rangeOf(seq)[0], source)
  return [...changed, ...gone, ...(added ? [{ start: place, end: place, text: added }] : [])]
}

/** A value as it is written where another stands, in the way in which that one is written. */
function inPlaceOf(node: Node, value: Data, source: string, inFlow: boolean): string {
  if (isScalar(node) && typeof value === 'string') {
    const scalar = new Scalar(value)
    scalar.type = node.type
    const isBlock = node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL
    if (!isBlock && !value.includes('\n')) {
      // Between braces, a comma or a bracket in a text needs quotes.
      return inFlow ? flowOf([scalar], styled(source)).slice(1, -1) : stringify(scalar, styled(source)).trimEnd()
    }
  }
  const inline = flowOf(value)
  const [start, end] = rangeOf(node)
  return source.slice(start, end).endsWith('\n') ? `${inline}\n` : inline
}

/** One key with its value, on lines of its own. */
function lineOf(key: string, value: Data, column: number): string {
  const isList = Array.isArray(value) && value.every(item => !isFields(item) && !Array.isArray(item))
  const text = isList ? `${key}: ${flowOf(value)}\n` : stringify({ [key]: value }, style)
  return indented(text, column)
}

/** One item of a list, on lines of its own. */
const itemOf = (value: Data, column: number) => indented(stringify([value], style), column)

const indented = (text: string, column: number) => text.replace(/^(?=.)/gm, ' '.repeat(column))

/** A value on one line: `[a, b]`. */
function flowOf(value: Data | [Scalar], as: object = style): string {
  const text = stringify(value, { ...as, collectionStyle: 'flow', flowCollectionPadding: false })
  return text.trimEnd()
}

const style = { lineWidth: 0, singleQuote: true } as const

/** Quotes as most of the file has them, where a value comes to need some. */
const styled = (source: string) => ({
  ...style,
  singleQuote: (source.match(/: '/g)?.length ?? 0) >= (source.match(/: "/g)?.length ?? 0),
})

/** New YAML, keys in the order given. */
function written(values: Data, order: readonly string[]): string {
  if (!isFields(values)) return isEmpty(values) ? '' : stringify(values, style)
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  return Object.entries(values)
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .map(([key, value]) => lineOf(key, value, 0))
    .join('')
}

function rangeOf(node: Node): [start: number, end: number] {
  if (!node.range) throw new Error('a YAML node without a place in the text')
  return [node.range[0], node.range[1]]
}

const keyOf = (pair: Pair<Node, Node | null>) => String(isScalar(pair.key) ? pair.key.value : pair.key)

const lineStart = (offset: number, source: string) => source.lastIndexOf('\n', offset - 1) + 1
const columnOf = (offset: number, source: string) => offset - lineStart(offset, source)

/** Up to the end of the line on which a node ends; a block of text ends on the line after its own. */
function lineEnd(node: Node, source: string): number {
  const [start, end] = rangeOf(node)
  const newline = source.indexOf('\n', end > start && source[end - 1] === '\n' ? end - 1 : end)
  return newline === -1 ? source.length : newline + 1
}

const linesOf = (pair: Pair<Node, Node | null>, source: string) => ({
  start: lineStart(rangeOf(pair.key)[0], source),
  end: lineEnd(pair.value ?? pair.key, source),
})

const itemLines = (item: Node, source: string) => ({
  start: lineStart(rangeOf(item)[0], source),
  end: lineEnd(item, source),
})

/** Whether two values are the same, whatever the order of keys. */
export function isSame(a: Data, b: Data): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]))
  }
  if (isFields(a) && isFields(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)])
    return [...keys].every(key => isSame(a[key], b[key]))
  }
  return a === b || (isEmpty(a) && isEmpty(b))
}
