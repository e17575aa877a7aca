import { ICalCalendar, ICalEventRepeatingFreq } from 'ical-generator'
import { messagesOf } from '../i18n/messages'
import { routes } from '../routes'
import { site } from '../site'
import { dayAfter, firstDay, isWholeYear } from './moment'
import type { Law, LawDate } from './read'

/** The dates of a law that a calendar can hold: a year alone is no entry. */
export const calendarDates = ({ dates }: Pick<Law, 'dates'>): LawDate[] => dates.filter(({ day }) => !isWholeYear(day))

/**
 * The dates of laws as a calendar file (RFC 5545). It depends on the content alone: what a program has once taken in
 * keeps its identity, and is renewed when its law's file has changed.
 *
 * @param name what the calendar is called
 */
export function calendarOf(laws: Law[], name: string): string {
  const [first] = laws
  if (!first) throw new Error('a calendar needs a law')
  const language = first.locale.toUpperCase()
  const calendar = new ICalCalendar({ name, prodId: { company: site.name, product: 'Obligations', language } })
  for (const law of laws) {
    for (const date of calendarDates(law)) calendar.createEvent(eventOf(law, date))
  }
  return calendar.toString()
}

function eventOf(law: Law, date: LawDate) {
  const { locale, slug, short, bound, changes } = law
  const { certainties, caution } = messagesOf(locale).laws
  const page = site.url + routes.law(locale, slug)
  return {
    id: `${slug}-${date.day}-${date.kind}-${locale}@${new URL(site.url).hostname}`,
    stamp: changes[0]?.day ?? date.day,
    start: firstDay(date.day),
    end: dayAfter(date.day),
    allDay: true,
    summary: `${short}: ${date.says}`,
    description: [bound.says, `(${certainties[date.certainty]})`, caution, page].join('\n\n'),
    url: page,
    ...(date.yearly && { repeating: { freq: ICalEventRepeatingFreq.YEARLY } }),
  }
}
