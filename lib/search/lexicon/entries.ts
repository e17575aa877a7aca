import isoCountries from 'i18n-iso-countries'
import { completeLocales, locales, type Locale } from '../../i18n/locales'
import { ownTextIn } from '../../i18n/localize'
import { thesaurus } from '../../language/thesaurus'
import { countryName } from '../../taxonomy/countries'
import { termFacets, vocabularyOf } from '../../taxonomy/facets'
import { termsOf } from '../../taxonomy/terms'
import type { SearchFacet } from '../state'
import type { Entry } from './match'

/** Languages of which country names are understood, besides those of the hub. */
const otherLanguages = ['fr']

/**
 * The field's words: the thesaurus, the names of countries, and the words for tags, for the readers of one language: in
 * theirs and in those that have everything, so that what they fetch does not grow with each language that joins.
 *
 * @param occurring the values of each facet that articles have; other values are not worth shipping
 */
export function lexiconEntries(occurring: Record<SearchFacet, ReadonlySet<string>>, reader: Locale): Entry[] {
  const own = [...new Set([reader, ...completeLocales])]
  const understood = [...new Set([...own, ...otherLanguages])]
  const written = thesaurus()
  const ofCountry = (code: string) => written.filter(({ country }) => country === code)
  const concepts = written
    .filter(({ country }) => !country)
    .map(({ asks, country: _none, ...said }): Entry => {
      const words = Object.fromEntries(Object.entries(said).filter(([language]) => understood.includes(language)))
      return { words, synonyms: !asks, ...(asks && { asks }) }
    })
  const countries = [...occurring.country].map((code): Entry => {
    const words = understood.map(language => [
      language,
      [...namesOf(code, language), ...ofCountry(code).flatMap(entry => entry[language] ?? [])],
    ])
    return { words: Object.fromEntries(words) as Entry['words'], filter: ['country', code], synonyms: true }
  })
  const tags = termFacets.flatMap(facet =>
    termsOf(vocabularyOf(facet))
      .filter(({ slug }) => occurring[facet].has(slug))
      .map(({ slug, label, aliases = [] }): Entry => {
        const words = own.map(locale => [locale, [ownTextIn(label, locale) ?? [], aliases].flat()])
        return { words: Object.fromEntries(words) as Entry['words'], filter: [facet, slug], synonyms: false }
      }),
  )
  return [...concepts, ...countries, ...tags]
}

function namesOf(code: string, language: string): string[] {
  const isOurs = locales.find(locale => locale === language)
  const names = isoCountries.getName(code, language, { select: 'all' }) ?? []
  return [...new Set([...(isOurs ? [countryName(code, isOurs)] : []), ...names])]
}
