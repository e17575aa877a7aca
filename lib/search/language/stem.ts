import { stemmer as stemSpanish } from '@orama/stemmers/spanish'
import { stem as stemEnglish } from 'porter2'
import type { Locale } from '../../i18n/locales'
import { fold } from './words'

/** Snowball's algorithm of each language (https://snowballstem.org/algorithms/), on folded words. */
const stemmers: Record<Locale, (word: string) => string> = {
  // British and American spellings of one word are one term.
  en: word => stemEnglish(word.replace(/^labor/, 'labour').replace(/isation/, 'ization')),
  // The algorithm knows this ending by its accent, which readers leave out.
  es: word => fold(stemSpanish(word.replace(/cion$/, 'ción'))),
}

const cache: Record<Locale, Map<string, string>> = { en: new Map(), es: new Map() }
const cacheSize = 100_000

/** The term under which a folded word is indexed and looked up. */
export function stem(word: string, locale: Locale): string {
  const known = cache[locale].get(word)
  if (known !== undefined) return known
  const term = /\d/.test(word) ? word : stemmers[locale](word) || word
  if (cache[locale].size < cacheSize) cache[locale].set(word, term)
  return term
}
