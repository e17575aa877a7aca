import { daysBetween, type Day } from '../dates'
import type { Locale } from '../i18n/locales'
import { calendarDates } from './calendar'
import { firstDay, type Moment } from './moment'
import type { Law, LawDate } from './read'

/** A date of a law that is yet to come. */
export interface NextDate {
  law: Pick<Law, 'slug' | 'short'>
  /** When it comes next; of one that comes each year, the next time. */
  day: Moment
  date: LawDate
}

/** A moment of the same name in another year; the last of February where it is the 29th and there is none. */
const inYear = (moment: Moment, year: number): Moment => {
  const other = year + moment.slice(4)
  return other.endsWith('-02-29') && daysBetween(`${year}-02-28`, `${year}-03-01`) === 1 ? `${year}-02-28` : other
}

/** The days on which a date of a law falls, up to the end of a year; one that comes each year falls on several. */
export function daysOf({ day, yearly }: Pick<LawDate, 'day' | 'yearly'>, lastYear: number): Moment[] {
  const year = Number(day.slice(0, 4))
  if (!yearly) return [day]
  return Array.from({ length: Math.max(lastYear - year, 0) + 1 }, (_, index) => inYear(day, year + index))
}

/** The next dates of laws from a day on, that day included, the earliest first. What is known by its year alone is left out. */
export function nextDates(laws: Pick<Law, 'slug' | 'short' | 'dates'>[], today: Day, most: number): NextDate[] {
  const nextYear = Number(today.slice(0, 4)) + 1
  return laws
    .flatMap(({ slug, short, dates }) =>
      calendarDates({ dates }).flatMap(date => {
        const day = daysOf(date, nextYear).find(each => firstDay(each) >= today)
        return day ? [{ law: { slug, short }, day, date }] : []
      }),
    )
    .toSorted((a, b) => firstDay(a.day).localeCompare(firstDay(b.day)) || a.law.slug.localeCompare(b.law.slug))
    .slice(0, most)
}

/** How long it is from one day to a later one, in the unit in which people plan: "in 9 days", "in 27 weeks", "in 3 years". */
export function timeUntil(today: Day, moment: Moment, locale: Locale): string {
  const days = daysBetween(today, firstDay(moment))
  const format = new Intl.RelativeTimeFormat(locale)
  if (days < 14) return format.format(days, 'day')
  if (days < 2 * 365) return format.format(Math.round(days / 7), 'week')
  return format.format(Math.round(days / 365.25), 'year')
}
