import type { Locale } from './i18n/locales'
import { memoize } from './memo'

/** A day as YYYY-MM-DD; such strings sort as the days do. */
export type Day = string

/** The day of this build, in UTC. `BUILD_DATE=YYYY-MM-DD` sets another. */
export function buildDay(): Day {
  return process.env.BUILD_DATE ?? new Date().toISOString().slice(0, 10)
}

/** Today where the reader is. */
export function localDay(now = new Date()): Day {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/** The day some months before or after another; where that month is shorter, its last day. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(`${day}T00:00:00Z`)
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(wanted, last))
  return date.toISOString().slice(0, 10)
}

/** Made once a language: making one takes a phone longer than all else about a list of results. */
const formatOf = memoize(
  (locale: Locale) =>
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' }),
)

/** A day in words: "23 November 2026", "23 de noviembre de 2026". */
export const formatDay = (day: Day, locale: Locale): string => formatOf(locale).format(new Date(`${day}T00:00:00Z`))

/** The day on which something last changed: that of its publication, if nothing has. */
export const changedOn = ({ published, updated }: { published: Day; updated?: Day }): Day => updated ?? published

/** How many days after one day another is. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** The latest of some days; none of none. */
export const newest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days.reduce((latest, day) => (latest && (!day || latest > day) ? latest : day), undefined)
