import type { Locale } from './locales'
import { en, type OpenDataWords } from './open-data/en'
import { es } from './open-data/es'

const all = { en, es } satisfies Record<Locale, OpenDataWords>

/** What the hub says in a language of citing it and of its data. Apart from the other words: no island needs it. */
export const openDataWords = (locale: Locale): OpenDataWords => all[locale]
