import isoCountries from 'i18n-iso-countries'
import { locales } from '../../i18n/locales'
import { roomOf } from '../../library'
import { readYaml } from '../../read-yaml'
import { countryName } from '../../taxonomy/countries'
import { termsOf } from '../../taxonomy/terms'
import type { Facet } from '../state'
import type { Entry } from './match'

/** Languages of which country names are understood, besides those of the hub. */
const otherLanguages = ['fr']

/** An entry of the thesaurus, as editors write it. */
type Written = Record<string, string[]> & { country?: string }

/**
 * The field's words: the thesaurus, the names of countries, and the words for tags.
 *
 * @param occurring the values of each facet that articles have; other values are not worth shipping
 */
export function lexiconEntries(occurring: Record<Facet, ReadonlySet<string>>): Entry[] {
  const written = readYaml(roomOf('thesaurus.yaml')) as Written[]
  const ofCountry = (code: string) => written.filter(({ country }) => country === code)
  const concepts = written.filter(({ country }) => !country).map((words): Entry => ({ words, synonyms: true }))
  const countries = [...occurring.country].map((code): Entry => {
    const languages = [...locales, ...otherLanguages]
    const words = languages.map(language => [
      language,
      [...namesOf(code, language), ...ofCountry(code).flatMap(entry => entry[language] ?? [])],
    ])
    return { words: Object.fromEntries(words) as Entry['words'], filter: ['country', code], synonyms: true }
  })
  const tags = (
    [
      ['type', 'types'],
      ['region', 'regions'],
      ['topic', 'topics'],
      ['indicator', 'indicators'],
    ] as const
  ).flatMap(([facet, vocabulary]) =>
    termsOf(vocabulary)
      .filter(({ slug }) => occurring[facet].has(slug))
      .map(({ slug, label, aliases = [] }): Entry => {
        const words = locales.map(locale => [locale, [label[locale], ...aliases]])
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
