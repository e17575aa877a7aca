import type { Day } from '../dates'
import { dayAfter, firstDay, type Moment } from './moment'
import type { Law } from './read'

/** Something that a law asks for, or that happens to it, on a day to come. */
export interface NextDate {
  /** The law by its slug, and its name in a word or two. */
  slug: string
  short: string
  /** When it is next, as far as it is known. */
  day: Moment
  says: string
  /** Whether it comes again each year. */
  isYearly: boolean
}

/**
 * What laws bring next, the soonest first; one that comes each year is there with its next time.
 *
 * @param today what has not passed on this day is yet to come
 */
export function nextDates(laws: readonly Pick<Law, 'slug' | 'short' | 'dates'>[], today: Day): NextDate[] {
  return laws
    .flatMap(({ slug, short, dates }) =>
      dates.map(({ day, yearly, says }) => ({
        slug,
        short,
        day: yearly ? nextTime(day, today) : day,
        says,
        isYearly: yearly === true,
      })),
    )
    .filter(({ day }) => dayAfter(day) > today)
    .toSorted((a, b) => firstDay(a.day).localeCompare(firstDay(b.day)))
}

/** @param day the first time, a whole day */
function nextTime(day: Day, today: Day): Day {
  if (day >= today) return day
  const thisYear = today.slice(0, 4) + day.slice(4)
  return thisYear >= today ? thisYear : Number(today.slice(0, 4)) + 1 + day.slice(4)
}
