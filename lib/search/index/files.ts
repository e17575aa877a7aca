import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { keptBytes } from '../../parts'
import type { Locale } from '../../i18n/locales'
import { sharedLength } from './bytes'
import { invert, type SearchDocument } from './invert'
import { reverse, type Manifest, type Shards } from './manifest'
import { encodePositions, encodeTerms, encodeVocabulary } from './shards'

/** Files by name. A name holds a hash of what is in the file, so that browsers may keep it for good. */
export type Files = Map<string, Uint8Array<ArrayBuffer>>

/** About how many bytes a shard has before it is packed; it is closed once it has more. */
const shardBytes = { terms: 1_400, vocabulary: 9_000 }

const ofWord = ({ word }: { word: string }) => word

/** Builds the index of documents in one language. */
export function buildIndex(documents: SearchDocument[], locale: Locale): { manifest: Manifest; files: Files } {
  const { terms, vocabulary } = invert(documents, locale)
  const files: Files = new Map()
  const reversed = vocabulary
    .map(({ word, documents: having }) => ({ word: reverse(word), documents: having }))
    .toSorted((a, b) => (a.word < b.word ? -1 : 1))
  return {
    files,
    manifest: {
      locale,
      documents: documents.length,
      terms: cut(
        terms,
        ({ term }) => term,
        ({ term, documents: having }) => term.length + 2 * having.length,
        shardBytes.terms,
        part => {
          const postings = pack(encodeTerms(part))
          const positions = pack(encodePositions(part.map(list => list.positions)))
          const name = hashOf(postings, positions)
          files.set(`${name}.terms.bin`, postings)
          files.set(`${name}.positions.bin`, positions)
          return name
        },
      ),
      words: cut(vocabulary, ofWord, ({ word }) => word.length, shardBytes.vocabulary, addVocabulary),
      reversed: cut(reversed, ofWord, ({ word }) => word.length, shardBytes.vocabulary, addVocabulary),
    },
  }

  function addVocabulary(part: typeof vocabulary): string {
    const bytes = pack(encodeVocabulary(part))
    const name = hashOf(bytes)
    files.set(`${name}.words.bin`, bytes)
    return name
  }
}

/** Packed, which is done once and then kept: an edit changes few shards. */
export function pack(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  return new Uint8Array(keptBytes('packed', bytes, () => deflateSync(bytes, { level: 9 })))
}

/** A name for content. */
export function hashOf(...parts: Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex').slice(0, 12)
}

/** Cuts sorted entries into shards, and notes with which key each begins, no longer than needed to tell. */
export function cut<T>(
  entries: T[],
  keyOf: (entry: T) => string,
  sizeOf: (entry: T) => number,
  most: number,
  write: (part: T[]) => string,
): Shards {
  const shards: Shards = { firsts: [], names: [] }
  let part: T[] = []
  let size = 0
  let before = ''
  const close = () => {
    const first = keyOf(part[0]!)
    shards.firsts.push(shards.firsts.length === 0 ? '' : first.slice(0, sharedLength(before, first) + 1))
    shards.names.push(write(part))
    before = keyOf(part.at(-1)!)
    part = []
    size = 0
  }
  for (const entry of entries) {
    part.push(entry)
    size += sizeOf(entry)
    if (size >= most) close()
  }
  if (part.length > 0) close()
  return shards
}
