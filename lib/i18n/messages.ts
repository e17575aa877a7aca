import type { Locale } from './locales'
import { en, type Messages } from './messages/en'
import { es } from './messages/es'

const all = { en, es } satisfies Record<Locale, Messages>

/** What the interface says in a language. */
export const messagesOf = (locale: Locale): Messages => all[locale]

/** A language's name in itself: "English", "Español". */
export const languageName = (locale: Locale) => all[locale].language
