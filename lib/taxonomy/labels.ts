import type { Term } from '../../content/schema/term'
import type { Locale } from '../i18n/locales'
import { textIn } from '../i18n/localize'
import { countryName } from './countries'
import { vocabularyOf, type Facet, type TermFacet } from './facets'
import { termsOf } from './terms'

/** The term of a facet's value. */
export function termOf(facet: TermFacet, slug: string): Term {
  const term = termsOf(vocabularyOf(facet)).find(candidate => candidate.slug === slug)
  if (!term) throw new Error(`content/taxonomy/${vocabularyOf(facet)}.yaml has no "${slug}"`)
  return term
}

/** What readers see for a facet's value: "Europe", "Peru". */
export function labelOf(facet: Facet, value: string, locale: Locale): string {
  return facet === 'country' ? countryName(value, locale) : textIn(termOf(facet, value).label, locale)
}

/** What a vocabulary says of a facet's value, in a sentence; nothing where it says nothing. */
export function descriptionOf(facet: TermFacet, slug: string, locale: Locale): string | undefined {
  const { description } = termOf(facet, slug)
  return description && textIn(description, locale)
}
