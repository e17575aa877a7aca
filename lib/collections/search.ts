import type { Collection } from './collection'
import { facetGroups, type FacetGroup } from '../content/facets'
import { messagesOf } from '../i18n/messages'
import { metadataOf } from '../metadata'
import { routes } from '../routes'
import { singlePage } from './route'

/** What the search page is given: the lists that reach everything without a search. */
export interface SearchPage {
  lists: FacetGroup[]
}

const search = singlePage({
  address: routes.search,
  template: 'tool',
  pack: 'search',
  hasNoSearch: true,
  menu: [{ group: 'look', room: 'search' }],
  title: locale => messagesOf(locale).search.title,
  head: facts => {
    const { search: words, searchPage } = messagesOf(facts.locale)
    return metadataOf({ ...facts, title: words.title, summary: searchPage.summary })
  },
  data: (locale): SearchPage => ({ lists: facetGroups(locale, {}) }),
})

export const searchCollection = { routes: { search } } satisfies Collection
