import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Locale } from '../i18n/locales'
import { roomOf } from '../library'
import { termsOf } from '../taxonomy/terms'
import { indicatorSlugs } from './indicators'
import type { ScreeningTexts, ScreeningWords } from './words'

/** Where the words of a language are kept. */
const wordsFile = (locale: Locale) => `${roomOf('screening')}/${locale}.yaml`

/** What the tool says in a language. `lib/check` has seen to it that nothing is missing. */
export function screeningWords(locale: Locale): ScreeningWords {
  const texts = parse(readFileSync(wordsFile(locale), 'utf8')) as ScreeningTexts
  const terms = new Map(termsOf('indicators').map(({ slug, label }) => [slug, label[locale]]))
  const labels = indicatorSlugs.map(slug => [slug, terms.get(slug) ?? slug])
  return { ...texts, labels: Object.fromEntries(labels) as ScreeningWords['labels'] }
}
