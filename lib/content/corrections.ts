import type { Day } from '../dates'
import type { Locale } from '../i18n/locales'
import { articlesIn, type Article } from './articles'
import { memoizePerContent } from './memo'

/** Something that stood in an article and was wrong. */
export interface Correction {
  article: Article
  date: Day
  note: string
}

/** Every correction of the articles of a language, the latest first. */
export const correctionsIn = memoizePerContent((locale: Locale): Correction[] =>
  articlesIn(locale)
    .flatMap(article => correctionsOf(article).map(({ date, note }) => ({ article, date, note })))
    .toSorted((a, b) => b.date.localeCompare(a.date)),
)

/** The corrections of one article, the latest first. */
export const correctionsOf = ({ changes }: Article) => changes.filter(({ correction }) => correction)
