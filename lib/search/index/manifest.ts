import type { Locale } from '../../i18n/locales'

/** What the index of one language consists of: read first, and small. */
export interface Manifest {
  locale: Locale
  /** How many documents it has. */
  documents: number
  /** Posting lists by term (`<name>.terms.bin`), with their places (`<name>.positions.bin`). */
  terms: Shards
  /** The vocabulary (`<name>.words.bin`). */
  words: Shards
  /** The vocabulary with its words reversed, so that words which end alike lie together. */
  reversed: Shards
}

/** Shards of a sorted list: shard n holds what sorts from `firsts[n]` on and before `firsts[n + 1]`. */
export interface Shards {
  firsts: string[]
  names: string[]
}

/** The number of the shard that a key belongs to. */
export function shardOf({ firsts }: Shards, key: string): number {
  let low = 0
  let high = firsts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (firsts[middle]! <= key) low = middle
    else high = middle - 1
  }
  return low
}

/** The numbers of the shards that hold what begins with a prefix. */
export function shardsOf(shards: Shards, prefix: string): number[] {
  if (shards.names.length === 0) return []
  const from = shardOf(shards, prefix)
  const to = shardOf(shards, `${prefix}\uffff`)
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** A word from its end to its beginning. */
export const reverse = (word: string): string => [...word].toReversed().join('')
