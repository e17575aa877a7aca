import type { Locale } from '../../i18n/locales'
import type { Manifest } from '../index/manifest'
import type { SearchFacet } from '../state'

/** The one file of a language whose name does not change: it names all others. */
export interface SiteManifest {
  index: Manifest
  /** The files that every search needs, from here, so that they can be had before the reader has typed. */
  needed: string[]
  /** The engine, as a worker. */
  worker: string
  /** The field's words. */
  lexicon: string
  facets: string
  records: { names: string[]; size: number }
}

/** What results show of articles, in columns; article n of the index is in file n / size. */
export interface RecordColumns {
  slugs: string[]
  titles: string[]
  /** Days of publication. */
  days: string[]
  /** Names of the files with their texts, but for the slug. */
  texts: string[]
  /** Those of the part that describe distressing matter, by their place in it. */
  notices: number[]
}

/** What all articles of the index can be narrowed by. */
export interface FacetTable {
  /** For each facet the combinations of values that occur, and which of them each article has. */
  facets: Record<SearchFacet, { combinations: string[][]; of: number[] }>
  /** Days between the publication of an article and of the one before it, which is newer; the first since 1970. */
  days: number[]
  /** The articles that other languages have too. */
  translated: Partial<Record<Locale, number[]>>
}

/** The text of one article; its file is packed, being one of thousands that each would be compressed for long. */
export interface ArticleText {
  summary: string
  sections: ArticleSection[]
}

/** A stretch of text under one heading; the first may have none. */
export interface ArticleSection {
  /** Anchor of the heading on the article's page. */
  id?: string
  heading?: string
  text: string
}

export const recordFile = (name: string) => `${name}.records.json`
export const facetFile = (name: string) => `${name}.facets.json`
export const lexiconFile = (name: string) => `${name}.lexicon.json`
export const workerFile = (name: string) => `${name}.worker.js`
export const textFile = (slug: string, name: string) => `${slug}.${name}.bin`

/** Gets files of the search by name. */
export interface FileSource {
  bytes: (name: string) => Promise<Uint8Array<ArrayBuffer>>
  json: (name: string) => Promise<unknown>
}
