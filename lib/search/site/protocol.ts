import type { Locale } from '../../i18n/locales'
import type { Excerpt } from '../marks'
import type { SearchFacet, SearchQuery } from '../state'
import type { SiteManifest } from './format'
import type { HitKey, SearchResult } from './hub'

/** What the page sends first. */
export interface Opening {
  kind: 'open'
  locale: Locale
  manifest: SiteManifest
  /** The manifests of the other languages. */
  others: { locale: Locale; address: string }[]
  /** The filters and terms of the glossary that can be suggested. */
  labels: Suggestion[]
  /** True where files are to be read anew, whatever the browser has kept. */
  afresh: boolean
}

/** Something that a reader may mean. */
export type Suggestion =
  | { kind: 'filter'; label: string; facet: SearchFacet; value: string }
  | { kind: 'article'; label: string; locale: Locale; slug: string }
  | { kind: 'term'; label: string; id: string }

/** What the page asks the worker. */
export type Question =
  | Opening
  | { kind: 'search'; query: SearchQuery; count: number }
  | { kind: 'excerpt'; hit: HitKey; sought: string[] }
  | { kind: 'suggest'; text: string }

/** What the worker answers to each kind of question. */
export interface Answers {
  open: true
  search: SearchResult
  excerpt: Excerpt
  suggest: Suggestion[]
}

/** An answer on its way, or what went wrong. */
export type Reply = { id: number; content: unknown } | { id: number; failed: string }
