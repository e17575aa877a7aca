import { helpWords, type HelpWords } from '../helplines/help-countries'
import { messagesOf } from '../i18n/messages'
import { metadataOf } from '../metadata'
import { routes } from '../routes'
import { countryName } from '../taxonomy/countries'
import { knownCountries } from './dossier'
import { singlePage } from './route'

/** What the page of countries side by side is given. */
export interface ComparePage {
  /** Those that there is a page of. */
  countries: { code: string; name: string }[]
  helpWords: HelpWords
}

/** Countries side by side. */
export const compare = singlePage<ComparePage>({
  kind: 'tool',
  answer: locale => {
    const { title, summary } = messagesOf(locale).compare
    return { kind: 'tool', title, says: summary }
  },
  address: routes.compare,
  template: 'list',
  hasNoSearch: true,
  menu: [{ group: 'companies', room: 'compare' }],
  title: locale => messagesOf(locale).compare.title,
  head: facts => {
    const { title, summary } = messagesOf(facts.locale).compare
    return metadataOf({ ...facts, title, summary })
  },
  data: locale => ({
    countries: knownCountries(locale).map(code => ({ code, name: countryName(code, locale) })),
    helpWords: helpWords(locale),
  }),
})
