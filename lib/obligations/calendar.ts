import { ICalCalendar, ICalEventRepeatingFreq } from 'ical-generator'
import { messagesOf } from '../i18n/messages'
import { routes } from '../routes'
import { site } from '../site'
import { dayAfter, firstDay, isWholeYear } from './moment'
import type { Obligation, ObligationDate } from './read'

/** The dates of a law that a calendar can hold: a year alone is no entry. */
export const calendarDates = ({ dates }: Pick<Obligation, 'dates'>): ObligationDate[] =>
  dates.filter(({ day }) => !isWholeYear(day))

/**
 * The dates of laws as a calendar file (RFC 5545). It depends on the content alone: what a program has once taken in
 * keeps its identity, and is renewed when its law's file has changed.
 *
 * @param name what the calendar is called
 */
export function calendarOf(obligations: Obligation[], name: string): string {
  const [first] = obligations
  if (!first) throw new Error('a calendar needs a law')
  const language = first.locale.toUpperCase()
  const calendar = new ICalCalendar({ name, prodId: { company: site.name, product: 'Obligations', language } })
  for (const obligation of obligations) {
    for (const date of calendarDates(obligation)) calendar.createEvent(eventOf(obligation, date))
  }
  return calendar.toString()
}

function eventOf(obligation: Obligation, date: ObligationDate) {
  const { locale, slug, short, bound, changes } = obligation
  const { certainties, caution } = messagesOf(locale).obligations
  const page = site.url + routes.obligation(locale, slug)
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
