import type { CountryHelpFile } from '../../content/schema/helpline'
import { buildDay } from '../dates'
import type { Locale } from '../i18n/locales'
import { localize, type Localized } from '../i18n/localize'
import { roomOf } from '../library'
import { readYamlFolder } from '../read-yaml'
import { countryName } from '../taxonomy/countries'
import { isTooOld } from './age'

/** What a country's file holds, as readers of one language see it. */
type CountryFile = Localized<CountryHelpFile>

/** A number that people can call. */
export type Helpline = NonNullable<CountryFile['lines']>[number]

/** A page that names a number. */
export type NumberPage = Helpline['page']

/** A number for danger now, which two sources name: its pages, and the numbering plan of its country. */
export type EmergencyNumber = NonNullable<CountryFile['emergency']>[number]

/** Whom people can call in one country. A number known from a page of long ago alone is not among its lines. */
export interface CountryHelp extends Required<Omit<CountryFile, 'note'>>, Pick<CountryFile, 'note'> {
  locale: Locale
  /** ISO 3166-1 alpha-2, upper case; or EU. */
  code: string
  country: string
}

/** The help of every country that the library has, in the order of the countries' names. */
export function helpIn(locale: Locale): CountryHelp[] {
  return readYamlFolder(roomOf('helplines'))
    .map(([name, file]) => toHelp(locale, name.toUpperCase(), file as CountryHelpFile))
    .toSorted((a, b) => a.country.localeCompare(b.country, locale))
}

function toHelp(locale: Locale, code: string, file: CountryHelpFile): CountryHelp {
  const { aliases = [], note, emergency = [], lines = [], more = [] } = localize(file, locale)
  return {
    locale,
    code,
    country: countryName(code, locale),
    aliases,
    note,
    emergency,
    lines: lines.filter(({ page, verified }) => !isTooOld({ published: page.published, verified }, buildDay())),
    more,
  }
}
