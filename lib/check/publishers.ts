import type { Ledger, Library } from './ledgers'
import { guess, quote } from './messages'
import { nearest } from './nearest'
import { breach, error, warning, type Notice, type Place, type Problem } from './problem'
import { checkPastDay, checkUrl } from './values'
import { mapsOf, placeOf, textOf, valueOf, type Entry } from './yaml'

const say = {
  unknown: (name: string, near?: string): Notice => [
    `content/sources.yaml has no publisher ${quote(name)}${guess(near)}`,
    near ? `Write ${quote(near)}, or add the publisher with its kind.` : 'Add the publisher with its kind.',
  ],
  again: (key: string, text: string): Notice => [
    `the ${key} ${quote(text)} stands here a second time`,
    'Keep it once.',
  ],
  uncited: (key: string, text: string): Notice => [
    `nothing cites the ${key} ${quote(text)}`,
    'Correct it to what the sources have, or take the entry out.',
  ],
}

/** A part of a file that says of a publication what it is. */
interface Cited {
  file: string
  entries: Entry[]
}

/**
 * Checks what the register of sources is told against what is cited: every publisher has its kind, once, and what is
 * said of publishers and addresses is said of some that are cited.
 */
export function checkPublishers(ledger: Ledger, library: Library): Problem[] {
  const cited = citedIn(library)
  const names = (ledger.parts.publishers ?? []).flatMap(({ entries }) => textOf(entries, 'name') ?? [])
  const known = new Set(names)
  const missing = cited.flatMap(({ file, entries }) => {
    const [name, place] = textAt(entries, 'publisher')
    return name && place && !known.has(name) ? [breach(file, place, say.unknown(name, nearest(name, names)))] : []
  })
  return [
    ...missing,
    ...checkKeys(ledger, library, { part: 'publishers', key: 'name', cited: textsOf(cited, 'publisher') }),
    ...checkKeys(ledger, library, { part: 'dead', key: 'url', cited: textsOf(cited, 'url') }),
    ...checkDead(ledger, library),
  ]
}

/** What names publications: sources of documents, laws and ledgers, and what articles are about. */
function citedIn({ documents, data }: Library): Cited[] {
  const files = [
    ...documents.map(({ file, entries = [] }) => ({ file, entries })),
    ...data.flatMap(({ file, value }) => (value.kind === 'map' ? [{ file, entries: value.entries }] : [])),
  ]
  return files.flatMap(({ file, entries }) => {
    const original = valueOf(entries, 'original')
    const all = [...mapsOf(entries, 'sources'), ...(original?.kind === 'map' ? [original.entries] : [])]
    return all.map(source => ({ file, entries: source }))
  })
}

const textsOf = (cited: Cited[], key: string) => new Set(cited.flatMap(({ entries }) => textOf(entries, key) ?? []))

const textAt = (entries: Entry[], key: string): [text?: string, place?: Place] => [
  textOf(entries, key),
  placeOf(entries, key),
]

/** Entries of a list that say the same thing twice, or speak of what nothing cites. */
function checkKeys(
  { file, parts }: Ledger,
  { isOwn }: Library,
  { part, key, cited }: { part: string; key: string; cited: ReadonlySet<string> },
): Problem[] {
  const seen = new Set<string>()
  return (parts[part] ?? []).flatMap(({ entries }) => {
    const [text, place] = textAt(entries, key)
    if (!text || !place) return []
    if (seen.has(text)) return [error(file, place, say.again(key, text))]
    seen.add(text)
    // What the hub cites is nothing that another library has to.
    return isOwn && !cited.has(text) ? [warning(file, place, say.uncited(key, text))] : []
  })
}

function checkDead({ file, parts }: Ledger, { today }: Library): Problem[] {
  const problems: Problem[] = []
  const refuse = (place: Place, notice: Notice) => void problems.push(error(file, place, notice))
  for (const { entries } of parts.dead ?? []) {
    checkUrl(entries, refuse)
    checkPastDay(entries, 'day', today, refuse)
  }
  return problems
}
