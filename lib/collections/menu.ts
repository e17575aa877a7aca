import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { menuGroups, type MenuGroup, type Page } from './route'

/** A way to a room of the hub. */
export interface MenuLink {
  href: string
  label: string
  /** What is there, in about five words. */
  says?: string
}

/** A group of the menu with its rooms, of which it has one at least. */
export interface MenuPart {
  group: MenuGroup
  links: MenuLink[]
}

/** The menu that pages make: each says where it stands in it. Its rooms are in the order of their words. */
export function menuOf(locale: Locale, pages: readonly Pick<Page, 'address' | 'title' | 'menu'>[]): MenuPart[] {
  const { rooms } = messagesOf(locale).menu
  const order = Object.keys(rooms)
  const placed = pages
    .flatMap(({ address, title, menu = [] }) => menu.map(place => ({ address, title, ...place })))
    .map(({ address, title, group, room, part }) => ({
      group,
      place: room ? order.indexOf(room) : order.length,
      link: { href: part ? `${address}#${part}` : address, ...(room ? rooms[room] : { label: title }) },
    }))
    .toSorted((a, b) => a.place - b.place)
  return menuGroups
    .map(group => ({ group, links: placed.filter(one => one.group === group).map(({ link }) => link) }))
    .filter(({ links }) => links.length > 0)
}
