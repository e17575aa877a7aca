import { toAtom } from '../feeds/feed'
import { locales } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { routes } from '../routes'
import { site } from '../site'
import { calendarDates, calendarOf } from './calendar'
import { changesFeed } from './feed'
import { obligationsIn } from './read'

/** What stands beside the pages of obligations, by address: calendars and feeds. A library without any has none. */
export function obligationFiles(): [address: string, content: string][] {
  return locales.flatMap(locale => {
    const dated = obligationsIn(locale).filter(obligation => calendarDates(obligation).length > 0)
    if (dated.length === 0) return []
    const all = `${messagesOf(locale).obligations.title} · ${site.name}`
    return [
      [routes.calendar(locale), calendarOf(dated, all)] as [string, string],
      ...dated.map((one): [string, string] => [routes.calendar(locale, one.slug), calendarOf([one], one.name)]),
      [routes.obligationChanges(locale), toAtom(changesFeed(locale))] as [string, string],
    ]
  })
}
