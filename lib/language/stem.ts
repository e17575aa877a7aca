import { stemmer as stemSpanish } from '@orama/stemmers/spanish'
import { stem as stemEnglish } from 'porter2'
import type { Locale } from '../i18n/locales'
import { memoize } from '../memo'
import { fold } from './fold'

/** Snowball's algorithm of each language (https://snowballstem.org/algorithms/), on folded words. */
const stemmers: Record<Locale, (word: string) => string> = {
  // British and American spellings of one word are one term.
  en: word =>
    stemEnglish(
      singular(word)
        .replace(/^labor/, 'labour')
        .replace(/isation/, 'ization'),
    ),
  // The algorithm knows the first ending by its accent, which readers leave out; the plural of "juez" is "jueces".
  es: word => fold(stemSpanish(word.replace(/cion$/, 'ción').replace(/z$/, 'c'))),
}

/** Plurals of the field's words that the algorithm does not know for what they are. */
const irregular = new Map([
  ['children', 'child'],
  ['crises', 'crisis'],
  ['indices', 'index'],
  ['analyses', 'analysis'],
  ['criteria', 'criterion'],
  ['wives', 'wife'],
  ['thieves', 'thief'],
])

const singular = (word: string) =>
  irregular.get(word) ??
  word.replace(/^(|\w*wo|business|congress|country|fisher|fore|middle|police|sea|work)men$/, '$1man')

/** The term under which a folded word is indexed and looked up. */
export const stem = memoize(
  (word: string, locale: Locale): string => (/[\d.]/.test(word) ? word : stemmers[locale](word) || word),
  { key: (word, locale) => `${locale} ${word}` },
)
