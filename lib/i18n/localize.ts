import { memoizePerBuild } from '../memo'
import { readYamlFolder } from '../read-yaml'
import { roomOf } from '../library'
import { foreign } from './foreign'
import { defaultLocale, locales, type Locale } from './locales'

/** A value for each language, or for some of them; the default language has one always. */
export type InLanguages<Value> = Readonly<Record<Locale, Value>> & { readonly [perLanguage]?: true }

declare const perLanguage: unique symbol

/** A text in the languages of the hub. */
export type Texts = InLanguages<string>

/** The same data with one language's text, or other value, in the place of all. */
export type Localized<T> = T extends readonly (infer Item)[]
  ? Localized<Item>[]
  : T extends object
    ? typeof perLanguage extends keyof T
      ? T extends InLanguages<infer Value>
        ? Value
        : never
      : { [Key in keyof T]: Localized<T[Key]> }
    : T

/** The translations of a language of which the data have no words themselves, by the text of the default language. */
const translations = memoizePerBuild(
  (locale: Locale) =>
    new Map(
      readYamlFolder(`${roomOf('translations')}/${locale}`).flatMap(([, pairs]) =>
        (pairs as Record<Locale, string>[]).map(pair => [pair[defaultLocale], pair[locale]] as const),
      ),
    ),
)

/** What is said in a language: its own text, a translation of the default language's, or that text itself, marked as foreign. */
export const textIn = (texts: Texts, locale: Locale): string =>
  ownTextIn(texts, locale) ?? foreign(texts[defaultLocale] ?? '')

/** The same, if the language says it itself. */
export const ownTextIn = (texts: Texts, locale: Locale): string | undefined =>
  texts[locale] ?? translations(locale).get(texts[defaultLocale] ?? '')

/** A value in a language, or else that of the default language. */
export const valueIn = <Value>(values: InLanguages<Value>, locale: Locale): Value =>
  values[locale] ?? values[defaultLocale]!

/** What data say in one language: wherever they have a value for each language, that of this one. */
export const localize = <T>(data: T, locale: Locale): Localized<T> => inOne(data, locale) as Localized<T>

function inOne(data: unknown, locale: Locale): unknown {
  if (Array.isArray(data)) return data.map(item => inOne(item, locale))
  if (typeof data !== 'object' || data === null) return data
  if (isPerLanguage(data))
    return typeof data[defaultLocale] === 'string' ? textIn(data as Texts, locale) : valueIn(data, locale)
  return Object.fromEntries(Object.entries(data).map(([key, inner]) => [key, inOne(inner, locale)]))
}

const isPerLanguage = (data: object): data is InLanguages<unknown> =>
  defaultLocale in data && Object.keys(data).every(key => locales.includes(key))
