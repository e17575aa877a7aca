import { languageOf, type Locale } from './locales'

/** How a text comes from one language into another. */
export const translators = ['machine', 'machine-reviewed', 'person'] as const

/** How a text came into its language. */
export interface Translation {
  by: (typeof translators)[number]
  /** When it was made, or last brought up to date, as `2026-11-30`. */
  on: string
  /** The day on which the original was changed since, as `2026-11-30`. */
  outdated?: string
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
 * @param changed on which day the original was last changed, as `2026-11-30`
 */
export function translationOfDocument(
  { translatedFrom, translatedBy, translatedOn }: Said,
  changed?: string,
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
