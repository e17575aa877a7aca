import type { Locale } from './locales'
import { search as en } from './messages/en/search'
import { search as es } from './messages/es/search'

const all = { en, es } satisfies Record<Locale, typeof en>

/** What the search says in a language: of all messages, the ones that its script in the browser carries. */
export const searchWords = (locale: Locale) => all[locale]
