import type { Locale } from './locales'

/** A language's name within a sentence of another: "inglés", "Spanish". */
export const languageNameIn = (locale: Locale, other: Locale): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(other) ?? other
