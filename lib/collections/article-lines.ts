import { articlesIn, type Article } from '../content/articles'
import type { Day } from '../dates'
import { locales, type Locale } from '../i18n/locales'
import { routes } from '../routes'
import { labelOf } from '../taxonomy/labels'

/** Something of the hub that a page leads to. */
export interface Lead {
  title: string
  address: string
  /** What stands beside it. */
  says?: string
  /** Its language, where it is another. */
  language?: Locale
}

/** An article as a line of a page of data. */
export interface ArticleLine extends Lead {
  types: string[]
  day: Day
}

/** Articles of a kind, newest first: in the reader's language, and in another where it lacks them. */
export function articlesAnywhere(locale: Locale, has: (article: Article) => boolean): Article[] {
  const known = new Set<string>()
  return [locale, ...locales.filter(other => other !== locale)]
    .flatMap(articlesIn)
    .filter(({ slug }) => !known.has(slug) && known.add(slug))
    .filter(has)
    .toSorted((a, b) => b.published.localeCompare(a.published))
}

/** An article as readers of a language see its line. */
export const lineOf = (locale: Locale, { locale: language, slug, title, types, published }: Article): ArticleLine => ({
  title,
  address: routes.article(language, slug),
  types: types.map(type => labelOf('type', type, locale)),
  day: published,
  ...(language !== locale && { language }),
})
