import type { Locale } from '../../i18n/locales'
import type { Messages } from '../../i18n/messages'
import type { Answer } from '../answer'
import type { EntryKind, Passages } from '../entry'
import type { Manifest, Shards } from '../index/manifest'
import type { SearchFacet } from '../state'
import type { openNear } from './near'

/** The one file of a language whose name does not change: it names all others. */
export interface SiteManifest {
  index: Manifest
  /** The files that every search needs, from here, so that they can be had before the reader has typed. */
  needed: string[]
  /** The script that suggests below the search field of other pages; named as those that are needed. */
  suggesting: string
  /** The engine, as a worker. */
  worker: string
  /** What of it finds suggestions for a slip. */
  near: string
  /** What it has to know of the language; none where nothing is known. */
  grammar?: string
  /** The field's words. */
  lexicon: string
  /** What is for readers of this language alone. */
  own: string
  facets: string
  records: { names: string[]; size: number }
  /** What is suggested, by the words of its labels. */
  suggestions: Shards
  /** The languages in which it is looked for what this one lacks. */
  others: Locale[]
  /** What suggestions are called, for the pages that have no other words of the search. */
  words: SuggestionWords
}

export type SuggestionWords = Pick<Messages['search'], 'suggestions' | 'filter'> & Pick<Messages, 'facets'>

/** Entries that are suggested to who types one of the words that lie in a file; each with all that is shown of it. */
export type SuggestionFile = [kind: EntryKind, label: string, address: string][]

/** What results show of entries, in columns; entry n of the index is in file n / size. */
export interface RecordColumns {
  /** Within the site; those of one page follow each other. */
  addresses: string[]
  titles: string[]
  /** Days of publication; empty where there is none. */
  days: string[]
  /** Names of the files with their texts. Short ones that follow each other share one. */
  texts: string[]
  /** Those of the part that describe distressing matter, by their place in it. */
  notices: number[]
}

/** What all entries of the index can be narrowed by. */
export interface FacetTable {
  /** For each facet the combinations of values that occur, and which of them each entry has. */
  facets: Record<SearchFacet, { combinations: string[][]; of: number[] }>
  /** Days between the publication of an entry and of the one before it, which is newer; the first since 1970. Those without a day come last. */
  days: number[]
  /** Of pages with more than two entries the number of the first, and how many there are. */
  pages: [first: number, count: number][]
  /** The entries that other languages have too, each as the gap to the one before. */
  translated: Partial<Record<Locale, number[]>>
}

/** What a query can ask for by name: an entry that has an answer, or a page that readers call otherwise. */
export interface Asked {
  kind: Answer['kind'] | 'bet'
  document: number
  /** Ways of naming it, as `nameKey` makes them. */
  names: readonly string[]
}

/** What the readers of a language need of it, and no others: names as `nameKey` makes them, all of one entry in one text. */
export interface OwnFile {
  asked: [kind: Asked['kind'], document: number, names: string][]
  /** What they see for the values that entries of any language have. */
  labels: FacetLabels
}

/** The names that a file of them holds, and the labels. */
export const unpackOwn = ({ asked, labels }: OwnFile): { asked: Asked[]; labels: FacetLabels } => ({
  asked: asked.map(([kind, document, names]) => ({ kind, document, names: names ? names.split('|') : [] })),
  labels,
})

/** What readers see for the values of each facet. */
export type FacetLabels = Record<SearchFacet, Record<string, string>>

/** The words of one entry, beyond its title; its file is packed, being one of thousands that each would be compressed for long. */
export interface EntryText extends Passages {
  answer?: Answer
}

/** The texts of entries that share a file, by their numbers. */
export type TextFile = Record<number, EntryText>

export const kindOf = ({ facets: { kind } }: FacetTable, document: number) =>
  kind.combinations[kind.of[document]!]![0] as EntryKind

/** Ascending numbers as each one's gap to the one before, which compresses well. */
export const gapsOf = (numbers: number[]): number[] => numbers.map((number, at) => number - (numbers[at - 1] ?? 0))

/** The numbers that `gapsOf` made gaps of. */
export function fromGaps(gaps: number[]): number[] {
  let number = 0
  return gaps.map(gap => (number += gap))
}

export const recordFile = (name: string) => `${name}.records.json`
export const suggestionFile = (name: string) => `${name}.suggestions.json`
export const facetFile = (name: string) => `${name}.facets.json`
export const lexiconFile = (name: string) => `${name}.lexicon.json`
export const ownFile = (name: string) => `${name}.own.json`
export const workerFile = (name: string) => `${name}.worker.js`
export const suggestingFile = (name: string) => `${name}.suggesting.js`
export const nearFile = (name: string) => `${name}.near.js`
export const grammarFile = (name: string) => `${name}.grammar.js`
export const textFile = (name: string) => `${name}.text.bin`

/** Gets files of the search by name. */
export interface FileSource {
  bytes: (name: string) => Promise<Uint8Array<ArrayBuffer>>
  json: (name: string) => Promise<unknown>
  /** What finds suggestions for a slip, by its name. */
  near: (name: string) => Promise<typeof openNear>
  /** Takes in grammars, by the names of their files. */
  learn: (names: string[]) => void
}
