import type { translators } from '../../content/schema/translation'
import type { Day } from '../dates'
import { languageOf, type Locale } from './locales'

/** How a text came into its language. */
export interface Translation {
  by: (typeof translators)[number]
  /** When it was made, or last brought up to date. */
  on: Day
  /** The day on which the original was changed since. */
  outdated?: Day
}

/** What stands above a translated text. */
interface Said {
  translatedFrom?: string
  translatedBy?: Translation['by']
  translatedOn?: string
}

/**
 * How a document came into its language; nothing of an original.
 *
 * @param changed on which day the original was last changed
 */
export function translationOfDocument(
  { translatedFrom, translatedBy, translatedOn }: Said,
  changed?: Day,
): Translation | undefined {
  if (!translatedFrom || !translatedBy || !translatedOn) return undefined
  const outdated = changed && changed > translatedFrom.slice(0, 10) ? changed : undefined
  return { by: translatedBy, on: translatedOn.slice(0, 10), outdated }
}

/** How the words of a language came about; nothing of the original. */
export function translationOf(locale: Locale): Translation | undefined {
  const { translatedBy, translatedOn } = languageOf(locale)
  return translatedBy && translatedOn ? { by: translatedBy, on: translatedOn } : undefined
}
