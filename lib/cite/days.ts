import type { Day } from '../dates'
import type { Locale } from '../i18n/locales'
import { memoize } from '../memo'

/*
 * Days as the styles write them, which is not how the hub does: in English they are American. The formats are made
 * once, for making one takes longer than all references of an article.
 */

const tags: Record<Locale, string> = { en: 'en-US', es: 'es' }

const formatOf = memoize(
  (locale: Locale, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tags[locale], { timeZone: 'UTC', ...options }),
  { key: (locale, options) => locale + Object.values(options).join() },
)

const format = (day: Day, locale: Locale, options: Intl.DateTimeFormatOptions): string =>
  formatOf(locale, options).format(new Date(`${day}T00:00:00Z`))

/** "November 24, 2026", "24 de noviembre de 2026". */
export const longDay = (day: Day, locale: Locale) => format(day, locale, { dateStyle: 'long' })

/** "2026, November 24", "2026, 24 de noviembre". */
export const yearFirst = (day: Day, locale: Locale) =>
  `${day.slice(0, 4)}, ${format(day, locale, { day: 'numeric', month: 'long' })}`

/** "2026 Nov 24", "2026 nov 24". */
export const shortDay = (day: Day, locale: Locale) =>
  `${day.slice(0, 4)} ${format(day, locale, { month: 'short' }).replace('.', '')} ${Number(day.slice(8))}`
