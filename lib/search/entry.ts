import type { Facet } from '../taxonomy/facets'
import type { Answer } from './answer'

/** What a result can be, in the order in which filters name them where counts are equal. */
export const entryKinds = [
  'article',
  'country',
  'good',
  'helpline',
  'definition',
  'figure',
  'law',
  'indicator',
  'tool',
  'list',
  'page',
  'source',
] as const
export type EntryKind = (typeof entryKinds)[number]

/** One thing that can be found: a page, or a part of one with its anchor. */
export interface SearchEntry {
  kind: EntryKind
  title: string
  /** Its page within the site, with its anchor where the page holds more than it. */
  address: string
  /** What else it goes by: tags, abbreviations, names in other words. */
  names?: readonly string[]
  headings?: readonly string[]
  /** All other words by which it is found. */
  text: string
  /** What is shown of it; where it is left out, its text. */
  passages?: Passages
  /** What it can be narrowed by. */
  values?: Partial<Record<Facet, readonly string[]>>
  published?: string
  /** Whether it describes distressing matter. */
  isNoticed?: boolean
  /** What it answers at once, above the results. */
  answer?: Answer
}

/** The text of an entry, from which excerpts are chosen. */
export interface Passages {
  summary: string
  sections: Section[]
}

/** A stretch of text under one heading; the first may have none. */
export interface Section {
  /** Anchor of the heading on the page. */
  id?: string
  heading?: string
  text: string
}
