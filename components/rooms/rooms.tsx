import type { MenuLink, MenuPart } from '@/lib/collections/menu'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'

interface RoomsProps {
  locale: Locale
  menu: MenuPart[]
  /** The address of the page that this is on, and the link to the room that it is in. */
  address: string
  here?: string
}

/**
 * The rooms of the hub by what they are for, and below these what is about the hub itself. Menu and footer have it word
 * for word: what stands twice on a page weighs as good as nothing. Its look is in `app/globals.css`.
 */
export function Rooms({ locale, menu, address, here }: RoomsProps) {
  const { groups } = messagesOf(locale).menu
  const currentOf = (href: string) => (href === here ? (href === address ? 'page' : 'true') : undefined)
  return (
    <ul className="rooms">
      {menu.map(({ group, links }) => (
        <li key={group} aria-current={links.some(({ href }) => href === here) ? 'true' : undefined}>
          <b>{groups[group]}</b>
          <ul>
            {links.map(link => (
              <li key={link.href}>
                <a href={link.href} aria-current={currentOf(link.href)}>
                  {link.label} <Line {...link} />
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

const Line = ({ says }: MenuLink) => says && <small>{says}</small>
