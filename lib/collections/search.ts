import type { Collection } from './collection'
import { facetLinks, type FacetLink } from '../content/facets'
import { messagesOf } from '../i18n/messages'
import { metadataOf } from '../metadata'
import { routes } from '../routes'
import { facets, type Facet } from '../taxonomy/facets'
import { singlePage } from './route'

/** What the search page is given: the lists that reach everything without a search. */
export interface SearchPage {
  lists: { facet: Facet; links: FacetLink[] }[]
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
  data: (locale): SearchPage => ({ lists: facets.map(facet => ({ facet, links: facetLinks(locale, {}, facet) })) }),
})

export const searchCollection = { routes: { search } } satisfies Collection
