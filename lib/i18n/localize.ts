import { locales, type Locale } from './locales'

/** A text in every language of the hub. */
export type Texts = Record<Locale, string>

/** The same data with one language's text, or other value, in the place of all. */
export type Localized<T> = T extends readonly (infer Item)[]
  ? Localized<Item>[]
  : T extends object
    ? [keyof T] extends [Locale]
      ? T[keyof T]
      : { [Key in keyof T]: Localized<T[Key]> }
    : T

/** What data say in one language: wherever they have a value for each language, that of this one. */
export const localize = <T>(data: T, locale: Locale): Localized<T> => inOne(data, locale) as Localized<T>

function inOne(data: unknown, locale: Locale): unknown {
  if (Array.isArray(data)) return data.map(item => inOne(item, locale))
  if (typeof data !== 'object' || data === null) return data
  if (isInEvery(data)) return data[locale]
  return Object.fromEntries(Object.entries(data).map(([key, inner]) => [key, inOne(inner, locale)]))
}

const isInEvery = (data: object): data is Record<Locale, unknown> => locales.every(locale => locale in data)
