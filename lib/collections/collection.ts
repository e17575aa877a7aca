import type { Table } from '../api/table'
import type { Locale } from '../i18n/locales'
import type { Room } from '../library'
import type { Route } from './route'

/**
 * A kind of knowledge, declared once: where editors write it, the pages that it has, and what of it is open data. What
 * its files hold is said by its schema in `content/schema/`.
 */
export interface Collection {
  /** Its folder or file of a library; none where it is made of what others hold. */
  room?: Room
  /** Its pages, by the names of their routes. */
  routes: Record<string, Route>
  /** Its rows as JSON and CSV; articles have data of each list instead. */
  tables?: readonly Table[]
  /** What of it can be sought, entry by entry; articles are given to the search by `lib/search/site`. */
  searched?: (locale: Locale) => SearchedEntry[]
}

/** An entry of a collection as a search takes it. */
export interface SearchedEntry {
  title: string
  /** All of its words but the title, as plain text. */
  text: string
  /** Its page, with its anchor where the page holds more than it. */
  address: string
}

/** Words that stand apart, as one text. */
export const joinWords = (...parts: readonly (string | number | undefined)[]): string =>
  parts.filter(part => part !== undefined && part !== '').join(' ')
