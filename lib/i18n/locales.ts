/**
 * The hub's languages. One more begins with its tag here: the compiler and `npm run check` then name all that it lacks.
 */
export const locales = ['en', 'es'] as const

/** A language of the hub, as a BCP 47 tag. */
export type Locale = (typeof locales)[number]

/** The language served at `/`, and the one others fall back to. */
export const defaultLocale: Locale = 'en'

/** Whether a path segment names a language of the hub. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value)
}

/** A language's name within a sentence of another: "inglés", "Spanish". */
export const languageNameIn = (locale: Locale, other: Locale) =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(other) ?? other

/** The language in a route's parameters; throws on an address that the build did not make. */
export function localeOf({ locale }: { locale: string }): Locale {
  if (!isLocale(locale)) throw new Error(`"${locale}" is no language of the hub`)
  return locale
}
