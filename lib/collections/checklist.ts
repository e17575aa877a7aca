import type { Collection } from './collection'
import { helpCountries, helpWords, type HelpCountry, type HelpWords } from '../helplines/help-countries'
import { plainMetadataOf } from '../metadata'
import { routes } from '../routes'
import { checklistWords } from '../checklist/read-words'
import type { ChecklistWords } from '../checklist/words'
import { singlePage } from './route'

/** What the checklist is given. */
export interface ChecklistPage {
  words: ChecklistWords
  countries: HelpCountry[]
  helpWords: HelpWords
}

const page = singlePage({
  kind: 'tool',
  address: routes.checklist,
  template: 'tool',
  pack: 'basic',
  answer: locale => {
    const { title, lead } = checklistWords(locale).page
    return { kind: 'tool', title, says: lead }
  },
  hasNoSearch: true,
  menu: [
    { group: 'help', room: 'ownJob', part: 'who=self' },
    { group: 'look', room: 'checklist' },
  ],
  title: locale => checklistWords(locale).page.title,
  sought: locale => checklistWords(locale).page.lead,
  // The tab, the history and a shared link say no more than "Checklist": what it asks is nobody else's business.
  head: facts => plainMetadataOf(facts, checklistWords(facts.locale).page.plainTitle),
  data: (locale): ChecklistPage => ({
    words: checklistWords(locale),
    countries: helpCountries(locale),
    helpWords: helpWords(locale),
  }),
})

/** The checklist of indicators, to be filled in. */
export const checklist = { room: 'checklist', routes: { checklist: page } } satisfies Collection
