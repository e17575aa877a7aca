import type { Entry } from './match'

/** An entry as it is shipped: its words by language, whether they are synonyms, what they ask for, and name. */
export type LexiconRow = [words: Record<string, string>, synonyms: 0 | 1, asks: string, filter?: Entry['filter']]

/** No way of saying something holds this sign. */
const between = '|'

export function packEntry({ words, filter, asks = '', synonyms }: Entry): LexiconRow {
  const packed = Object.fromEntries(Object.entries(words).map(([language, ways]) => [language, ways.join(between)]))
  return [packed, synonyms ? 1 : 0, asks, ...(filter ? ([filter] as const) : ([] as const))]
}

/** The entry that `packEntry` made a row of. */
export const unpackEntry = ([words, synonyms, asks, filter]: LexiconRow): Entry => ({
  words: Object.fromEntries(
    Object.entries(words).map(([language, ways]) => [language, ways ? ways.split(between) : []]),
  ),
  synonyms: synonyms === 1,
  ...(asks && { asks }),
  ...(filter && { filter }),
})
