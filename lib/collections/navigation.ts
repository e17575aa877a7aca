import { memoizePerContent } from '../content/memo'
import type { Locale } from '../i18n/locales'
import { menus, type Menu } from './route'
import { sitePagesIn } from './site-pages'

/** A way to a page. */
export interface NavigationLink {
  href: string
  label: string
}

export type Navigation = Record<Menu, NavigationLink[]>

/** What the menus of every page of a language lead to, in the order of the routes. */
export const navigationOf = memoizePerContent((locale: Locale): Navigation => {
  const pages = sitePagesIn(locale)
  const linksOf = (menu: Menu) =>
    pages
      .filter(page => page.menus?.includes(menu))
      .map(({ address, title, menuTitle }) => ({ href: address, label: menuTitle ?? title }))
  return Object.fromEntries(menus.map(menu => [menu, linksOf(menu)])) as Navigation
})
