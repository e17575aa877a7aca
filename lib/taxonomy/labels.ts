import type { Term } from '../../content/schema/term'
import type { Locale } from '../i18n/locales'
import { countryName } from './countries'
import { termsOf, type Vocabulary } from './terms'

/** The vocabulary behind each facet; countries have a standard of their own. */
const vocabularyOf = {
  type: 'types',
  region: 'regions',
  topic: 'topics',
  indicator: 'indicators',
} as const satisfies Record<string, Vocabulary>

/** The term of a facet's value. */
export function termOf(facet: keyof typeof vocabularyOf, slug: string): Term {
  const term = termsOf(vocabularyOf[facet]).find(candidate => candidate.slug === slug)
  if (!term) throw new Error(`content/taxonomy/${vocabularyOf[facet]}.yaml has no "${slug}"`)
  return term
}

/** What readers see for a facet's value: "Europe", "Peru". */
export function labelOf(facet: keyof typeof vocabularyOf | 'country', value: string, locale: Locale): string {
  return facet === 'country' ? countryName(value, locale) : termOf(facet, value).label[locale]
}
