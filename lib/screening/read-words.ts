import type { Locale } from '../i18n/locales'
import { roomOf } from '../library'
import { readYaml } from '../read-yaml'
import { termsOf } from '../taxonomy/terms'
import { indicatorSlugs } from './indicators'
import type { ScreeningTexts, ScreeningWords } from './words'

/** What the tool says in a language. `lib/check` has seen to it that nothing is missing. */
export function screeningWords(locale: Locale): ScreeningWords {
  const texts = readYaml(`${roomOf('screening')}/${locale}.yaml`) as ScreeningTexts
  const terms = new Map(termsOf('indicators').map(({ slug, label }) => [slug, label[locale]]))
  const labels = indicatorSlugs.map(slug => [slug, terms.get(slug) ?? slug])
  return { ...texts, labels: Object.fromEntries(labels) as ScreeningWords['labels'] }
}
