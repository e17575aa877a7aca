import { roomOf } from '../library'
import { readYaml } from '../read-yaml'
import type { translators } from './translation'

/** What a language may have of the hub: its collections, as `lib/collections/collections.ts` names them. */
export const offerable = [
  'articles',
  'lists',
  'indicators',
  'search',
  'helplines',
  'checklist',
  'offline',
  'topics',
  'regions',
  'countries',
  'goods',
  'laws',
  'glossary',
  'figures',
  'sources',
  'data',
  'hub',
  'readers',
  'pages',
  'siteMap',
] as const

/** What `content/languages.yaml` says of a language; `content/schema/languages.ts` says what each means. */
export interface Language {
  code: string
  name: string
  direction: 'ltr' | 'rtl'
  state: 'complete' | 'partial'
  exit: string
  offers?: (typeof offerable)[number][]
  translatedBy?: (typeof translators)[number]
  translatedOn?: string
  reviewedBy?: string
}

/** A language of the hub, as a BCP 47 tag: one of `content/languages.yaml`. */
export type Locale = string

/** The hub's languages, with what is said of each. */
export const languages = readYaml(roomOf('languages.yaml')) as Language[]

/** The hub's languages. */
export const locales: readonly Locale[] = languages.map(({ code }) => code)

/** Those that have every text. */
export const completeLocales: readonly Locale[] = languages.flatMap(({ code, state }) =>
  state === 'complete' ? [code] : [],
)

/** The language served at `/`, of which all others are translations, and the one that they fall back to. */
export const defaultLocale: Locale = locales[0]!

/** Whether a path segment names a language of the hub. */
export const isLocale = (value: string): boolean => locales.includes(value)

/** What is said of a language; throws where the hub has none by this tag. */
export function languageOf(locale: Locale): Language {
  const language = languages.find(({ code }) => code === locale)
  if (!language) throw new Error(`"${locale}" is no language of the hub`)
  return language
}

/** A part of the hub that a language may have or lack; `start` is the way in of one that has not all. */
export type Part = (typeof offerable)[number] | 'start'

/** Whether a language has a part of the hub. */
export function offers(locale: Locale, part: Part): boolean {
  const parts = languageOf(locale).offers
  if (!parts) return part !== 'start'
  return part === 'start' || parts.includes(part)
}

/** The languages that have a part of the hub. */
export const localesOffering = (part: Part): readonly Locale[] => locales.filter(locale => offers(locale, part))

/** A language's name in itself: "English", "Español". */
export const languageName = (locale: Locale): string => languageOf(locale).name

/** The language in a route's parameters; throws on an address that the build did not make. */
export const localeOf = ({ locale }: { locale: string }): Locale => languageOf(locale).code
