import { locales, type Locale } from '../i18n/locales'
import { listAddress, routes } from '../routes'
import type { Filter } from '../taxonomy/facets'
import { findArticle } from './articles'
import { listPagesIn } from './lists'
import { findPage } from './pages'

/** The addresses of one page in every language that has it, its own included. */
export type Alternates = Partial<Record<Locale, string>>

/** Of a page that every language has. */
export const alternatesOfAll = (address: (locale: Locale) => string) => collect(address)

/** Of an article. */
export const alternatesOfArticle = (slug: string) =>
  collect(locale => (findArticle(locale, slug) ? routes.article(locale, slug) : undefined))

/** Of a page of the hub itself. */
export const alternatesOfPage = (slug: string) =>
  collect(locale => (findPage(locale, slug) ? routes.page(locale, slug) : undefined))

/** Of the first page of a list. */
export const alternatesOfList = (filter: Filter) =>
  collect(locale => {
    const address = listAddress(locale, filter)
    return address && listPagesIn(locale).has(address) ? address : undefined
  })

function collect(address: (locale: Locale) => string | undefined): Alternates {
  return Object.fromEntries(locales.flatMap(locale => [[locale, address(locale)] as const]).filter(([, at]) => at))
}
