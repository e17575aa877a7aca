import type { Alternates } from '../content/alternates'
import { memoizePerContent } from '../content/memo'
import { completeLocales, locales, offers, type Locale } from '../i18n/locales'
import { routes } from '../routes'
import { menuOf, type MenuPart } from './menu'
import { findSitePage, sitePagesIn } from './site-pages'

/** What every page has around its content to go on by. */
export interface Navigation {
  menu: MenuPart[]
  /** The link of the menu that is this page, or the room that it is in. */
  here?: string
  /** This page in other languages; in those that have everything else, the nearest to it that there is. */
  languages: LanguageLink[]
  /** Whether the language has a search. */
  isSearched: boolean
}

export interface LanguageLink {
  locale: Locale
  href: string
  /** Whether it is another page, for that language lacks this one. */
  isOther?: true
}

const menuIn = memoizePerContent((locale: Locale) => menuOf(locale, sitePagesIn(locale)))

/** How a page leads on. */
export function navigationOf(page: { locale: Locale; address: string; alternates: Alternates }): Navigation {
  const { locale, address, alternates } = page
  const menu = menuIn(locale)
  return {
    menu,
    here: roomOf(menu, address),
    languages: locales.flatMap((other): LanguageLink[] => {
      if (other === locale) return []
      const href = alternates[other]
      if (href) return [{ locale: other, href }]
      return completeLocales.includes(other) ? [{ locale: other, href: nearest(address, other), isOther: true }] : []
    }),
    isSearched: offers(locale, 'search'),
  }
}

/** The link whose address a page's own begins with, for as long as can be. */
const roomOf = (menu: MenuPart[], address: string): string | undefined =>
  menu
    .flatMap(({ links }) => links.map(({ href }) => href))
    .filter(href => address.startsWith(href))
    .toSorted((a, b) => b.length - a.length)[0]

/** The page of another language that stands where this one would, or above: of an article, the list of articles. */
function nearest(address: string, locale: Locale): string {
  const [, , ...parts] = address.split('/').slice(0, -1)
  const ways = parts.map((_part, index) => `${routes.home(locale)}${parts.slice(0, parts.length - index).join('/')}/`)
  return ways.find(way => findSitePage(way)) ?? routes.home(locale)
}
