import type { Root } from 'mdast'
import type { Table } from '../api/table'
import type { Locale } from '../i18n/locales'
import type { Room } from '../library'
import { isSensitive, sectionsOf } from '../markup/sections'
import type { SearchEntry } from '../search/entry'
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
  /** What of it can be sought, entry by entry. Its other pages are found by what their heads say (`searched.ts`). */
  searched?: (locale: Locale) => SearchEntry[]
}

/** The words of a body, section by section; of those that it folds away no excerpt is shown. */
export function wordsOf(tree: Root, summary: string): Pick<SearchEntry, 'headings' | 'text' | 'passages'> {
  const sections = sectionsOf(tree)
  return {
    headings: sections.flatMap(({ heading }) => heading?.text ?? []),
    text: joinWords(summary, ...sections.map(({ text }) => text)),
    passages: {
      summary,
      sections: sectionsOf(tree, isSensitive).map(({ heading, text }) => ({
        id: heading?.id,
        heading: heading?.text,
        text,
      })),
    },
  }
}

/** Words that stand apart, as one text. */
export const joinWords = (...parts: readonly (string | number | undefined)[]): string =>
  parts.filter(part => part !== undefined && part !== '').join(' ')
