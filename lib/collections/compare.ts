import { countryRecord } from '../api/country-record'
import type { DataFile } from '../api/files'
import { helpWords, type HelpWords } from '../helplines/help-countries'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { metadataOf } from '../metadata'
import { countryKnown, routes } from '../routes'
import { countryName } from '../taxonomy/countries'
import { knownCountries } from './dossier'
import { singlePage } from './route'

/** What the page of countries side by side is given. */
export interface ComparePage {
  /** Those that there is a page of. */
  countries: { code: string; name: string }[]
  helpWords: HelpWords
}

/** What is known of each country, for programs and for who puts some side by side. */
function* knownFiles(locale: Locale): Generator<DataFile> {
  for (const code of knownCountries(locale))
    yield [countryKnown(locale, code), JSON.stringify(countryRecord(locale, code))]
}

/** Countries side by side. */
export const compare = singlePage<ComparePage>({
  kind: 'tool',
  answer: locale => {
    const { title, summary } = messagesOf(locale).compare
    return { kind: 'tool', title, says: summary }
  },
  address: routes.compare,
  template: 'tool',
  hasNoSearch: true,
  title: locale => messagesOf(locale).compare.title,
  beside: knownFiles,
  head: facts => {
    const { title, summary } = messagesOf(facts.locale).compare
    return metadataOf({ ...facts, title, summary })
  },
  data: locale => ({
    countries: knownCountries(locale).map(code => ({ code, name: countryName(code, locale) })),
    helpWords: helpWords(locale),
  }),
})
