import { articlesIn } from '../content/articles'
import { locales, type Locale } from '../i18n/locales'
import { site } from '../site'
import { countryName } from '../taxonomy/countries'
import { termsOf } from '../taxonomy/terms'
import { vocabularies, type Vocabulary } from '../../content/schema/values'
import type { TaxonomyRecord } from './schemas'

/** The vocabularies whole; of countries, those that an article names. */
export function taxonomyRecord(): TaxonomyRecord {
  const codes = new Set(locales.flatMap(locale => articlesIn(locale).flatMap(({ countries }) => countries)))
  return {
    licence: site.contentLicence,
    ...(Object.fromEntries(vocabularies.map(name => [name, termsOf(name)])) as Pick<TaxonomyRecord, Vocabulary>),
    countries: [...codes].toSorted().map(slug => ({ slug, label: labelsOf(slug) })),
  }
}

const labelsOf = (code: string) =>
  Object.fromEntries(locales.map(locale => [locale, countryName(code, locale)])) as Record<Locale, string>
