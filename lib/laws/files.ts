import { toAtom } from '../feeds/feed'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { routes } from '../routes'
import { site } from '../site'
import { calendarDates, calendarOf } from './calendar'
import { changesFeed } from './feed'
import { lawsIn } from './read'

/** What stands beside the pages of laws, by address: calendars, and a feed of changes. A library without any has none. */
export function lawFiles(locale: Locale): [address: string, content: string][] {
  const dated = lawsIn(locale).filter(law => calendarDates(law).length > 0)
  if (dated.length === 0) return []
  const all = `${messagesOf(locale).laws.title} · ${site.name}`
  return [
    [routes.calendar(locale), calendarOf(dated, all)],
    ...dated.map((one): [string, string] => [routes.calendar(locale, one.slug), calendarOf([one], one.name)]),
    [routes.lawChanges(locale), toAtom(changesFeed(locale))],
  ]
}
