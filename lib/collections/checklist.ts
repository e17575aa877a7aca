import type { Collection } from './collection'
import { helpCountries, helpWords, type HelpCountry, type HelpWords } from '../helplines/help-countries'
import { messagesOf } from '../i18n/messages'
import { plainMetadataOf } from '../metadata'
import { routes } from '../routes'
import { screeningWords } from '../screening/read-words'
import type { ScreeningWords } from '../screening/words'
import { singlePage } from './route'

/** What the checklist is given. */
export interface ChecklistPage {
  words: ScreeningWords
  countries: HelpCountry[]
  helpWords: HelpWords
}

const screening = singlePage({
  address: routes.screening,
  template: 'tool',
  pack: 'basic',
  hasNoSearch: true,
  menus: ['footer'],
  menuTitle: locale => messagesOf(locale).footer.screening,
  title: locale => screeningWords(locale).page.title,
  // The tab, the history and a shared link say no more than "Checklist": what it asks is nobody else's business.
  head: facts => plainMetadataOf(facts, screeningWords(facts.locale).page.plainTitle),
  data: (locale): ChecklistPage => ({
    words: screeningWords(locale),
    countries: helpCountries(locale),
    helpWords: helpWords(locale),
  }),
})

/** The checklist of indicators, to be filled in. */
export const checklist = { room: 'screening', routes: { screening } } satisfies Collection
