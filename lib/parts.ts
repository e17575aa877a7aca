import { createHash } from 'node:crypto'
import { codeFingerprint } from './code.mjs'
import { cachedFile, filesIn, hashOfFiles } from './disk-cache'
import { locales } from './i18n/locales'
import { roomOf } from './library'
import { memoize } from './memo'

/*
 * What is made of a single article, and stands in many files: kept between builds, each kind in one file, which is read
 * when a build begins and written when it has succeeded. A file of its own for each part would take longer to open than
 * many parts take to make.
 */

const kinds = ['citations', 'data', 'entries', 'packed', 'sizes', 'texts', 'words', 'zipped'] as const
type Kind = (typeof kinds)[number]

interface Store {
  /** All that a part depends on besides what it is said to be made of: code, environment, labels of tags. */
  base: string
  known: Record<Kind, ReadonlyMap<string, Buffer>>
  /** Those that this build needs. */
  used: Record<Kind, Map<string, Buffer>>
}

let store: Store | undefined

/**
 * The part of a kind that is made of something, as `make` gives it: made once, and then kept. While no build has opened
 * the kept parts, in tests and while one edits, it is made at every call.
 *
 * @param of plain data: all that it depends on besides code, environment and vocabularies
 * @param make gives plain data
 */
export function keptPart<Part>(kind: Kind, of: readonly unknown[], make: () => Part): Part {
  if (!store) return make()
  let made: Part | undefined
  const bytes = keptBytes(kind, store.base + of.map(hashOf).join(), () => {
    made = make()
    return Buffer.from(JSON.stringify(made))
  })
  return made ?? (JSON.parse(bytes.toString()) as Part)
}

/** The same of bytes that are made of nothing but a content. */
export function keptBytes(kind: Kind, of: string | Buffer, make: () => Buffer): Buffer {
  if (!store) return make()
  const key = createHash('sha256').update(of).digest('hex')
  const bytes = store.used[kind].get(key) ?? store.known[kind].get(key) ?? make()
  store.used[kind].set(key, bytes)
  return bytes
}

/** Stands for plain data. Of an object it is worked out once: an article stands for many parts. */
export const hashOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? hashOfObject(value) : hashOfText(JSON.stringify(value) ?? '')

const hashOfObject = memoize((value: object) => hashOfText(JSON.stringify(value)))
const hashOfText = (text: string) => createHash('sha256').update(text).digest('hex')

/** What parts look up besides: labels and translations. */
const lookedUp = () => [
  ...filesIn(roomOf('taxonomy')),
  ...locales.flatMap(locale => filesIn(`${roomOf('translations')}/${locale}`)),
]

/** Reads what earlier builds have kept. */
export function openParts(): void {
  const base = codeFingerprint() + hashOfFiles(lookedUp())
  store = { base, known: ofKinds(readKind), used: ofKinds(() => new Map<string, Buffer>()) }
}

/** Keeps what this build has used for the next one, and nothing else. */
export function saveParts(): void {
  if (!store) return
  for (const kind of kinds) {
    const [known, used] = [store.known[kind], store.used[kind]]
    if (known.size === used.size && [...used.keys()].every(key => known.has(key))) continue
    const sizes = [...used].map(([key, { length }]) => [key, length] as const)
    fileOf(kind).write(Buffer.concat([Buffer.from(`${JSON.stringify(sizes)}\n`), ...used.values()]))
  }
  store = undefined
}

const fileOf = (kind: Kind) => cachedFile('parts', kind, '.bin')

function readKind(kind: Kind): Map<string, Buffer> {
  const content = fileOf(kind).read()
  if (!content) return new Map()
  const start = content.indexOf('\n') + 1
  let end = start
  const sizes = JSON.parse(content.toString('utf8', 0, start)) as [key: string, length: number][]
  return new Map(sizes.map(([key, length]) => [key, content.subarray(end, (end += length))] as const))
}

const ofKinds = <Value>(make: (kind: Kind) => Value) =>
  Object.fromEntries(kinds.map(kind => [kind, make(kind)])) as Record<Kind, Value>
