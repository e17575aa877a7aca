import type { Locale } from '../../i18n/locales'
import type { Excerpt } from '../highlight'
import type { SearchQuery } from '../state'
import type { FacetLabels, SiteManifest } from './format'
import type { HitKey, SearchResult } from './search-service'
import type { Suggestion } from './suggest'

/** What the page sends first. */
export interface Opening {
  kind: 'open'
  locale: Locale
  manifest: SiteManifest
  /** The manifests of the other languages. */
  others: { locale: Locale; address: string }[]
  /** True where files are to be read anew, whatever the browser has kept. */
  afresh: boolean
}

/** What the page asks the worker. */
export type Question =
  | Opening
  | { kind: 'search'; query: SearchQuery; count: number; typing: boolean }
  | { kind: 'excerpt'; hit: HitKey; sought: string[] }
  | { kind: 'suggest'; text: string; typing: boolean }

/** What the worker answers to each kind of question. */
export interface Answers {
  open: FacetLabels
  /** Undefined where what was typed so far does not tell enough. */
  search: SearchResult | undefined
  excerpt: Excerpt
  suggest: Suggestion[]
}

/** An answer on its way, or what went wrong. */
export type Reply = { id: number; content: unknown } | { id: number; failed: string }
