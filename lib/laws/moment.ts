import { addMonths, formatDay, type Day } from '../dates'
import type { Locale } from '../i18n/locales'

/** A day, a month or a year, as far as it is known: "2027-12-14", "2027-07", "1930". */
export type Moment = string

/** The first day of a moment. */
export const firstDay = (moment: Moment): Day => moment + '-01-01'.slice(moment.length - 4)

/** The day after the last one of a moment. */
export function dayAfter(moment: Moment): Day {
  const [year = 0, month, day] = moment.split('-').map(Number)
  const date = month ? Date.UTC(year, month - (day ? 1 : 0), day ? day + 1 : 1) : Date.UTC(year + 1, 0, 1)
  return new Date(date).toISOString().slice(0, 10)
}

export const isWholeYear = (moment: Moment): boolean => moment.length === 4
export const isDay = (moment: Moment): boolean => moment.length === 10

/** A moment in words: "14 December 2027", "July 2027", "1930". */
export function formatMoment(moment: Moment, locale: Locale): string {
  if (isWholeYear(moment)) return moment
  if (isDay(moment)) return formatDay(moment, locale)
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options).format(new Date(`${moment}-01T00:00:00Z`))
}

/** Laws change: what was last known so many months ago is said to be old. */
const monthsUntilOld = 12

/**
 * Whether what we know of a law is old on a day. A month or a year alone counts from its first day, so that the warning
 * comes early and not late.
 */
export const isOld = (known: Moment, today: Day): boolean => addMonths(firstDay(known), monthsUntilOld) < today
