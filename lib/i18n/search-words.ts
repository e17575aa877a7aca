import type { Locale } from './locales'
import { search as en, suggestionWords as enSuggestions } from './messages/en/search'
import { search as es, suggestionWords as esSuggestions } from './messages/es/search'

const all = { en, es } satisfies Record<Locale, typeof en>

/** What the search says in a language: of all messages, the ones that its script in the browser carries. */
export const searchWords = (locale: Locale) => all[locale]

const suggestions = { en: enSuggestions, es: esSuggestions } satisfies Record<Locale, typeof enSuggestions>

/** What suggestions are called. */
export const suggestionWords = (locale: Locale) => suggestions[locale]
