import type { Collection } from './collection'
import { articlesIn } from '../content/articles'
import { facetLinks, type FacetLink } from '../content/facets'
import { glossaryTerms } from '../content/glossary'
import { localeOf, locales, type Locale } from '../i18n/locales'
import { languageName, messagesOf } from '../i18n/messages'
import { metadataOf } from '../metadata'
import { routes } from '../routes'
import { searchValuesOf } from '../search/site/records'
import { perFacet, type SearchFacet } from '../search/state'
import { facets, type Facet } from '../taxonomy/facets'
import { labelOf } from '../taxonomy/labels'
import { singlePage } from './route'

/** What the search page is given. */
export interface SearchPage {
  /** What readers see for the values that articles of any language have. */
  labels: Record<SearchFacet, Record<string, string>>
  /** The glossary's terms by their ids. */
  terms: Record<string, string>
  /** The lists that reach everything without a search. */
  lists: { facet: Facet; links: FacetLink[] }[]
}

const search = singlePage({
  address: routes.search,
  template: 'tool',
  pack: 'search',
  hasNoSearch: true,
  menus: ['main'],
  title: locale => messagesOf(locale).search.title,
  head: facts => {
    const { title, summary } = messagesOf(facts.locale).search
    return metadataOf({ ...facts, title, summary })
  },
  data: (locale): SearchPage => ({
    labels: facetLabels(locale),
    terms: Object.fromEntries(glossaryTerms(locale).map(({ id, term }) => [id, term])),
    lists: facets.map(facet => ({ facet, links: facetLinks(locale, {}, facet) })),
  }),
})

/** So that the browser need not hold the vocabularies. */
function facetLabels(locale: Locale): SearchPage['labels'] {
  const articles = locales.flatMap(articlesIn)
  return perFacet(facet => {
    const values = new Set(articles.flatMap(article => searchValuesOf(article, facet)))
    const label = (value: string) =>
      facet === 'language' ? languageName(localeOf({ locale: value })) : labelOf(facet, value, locale)
    return Object.fromEntries([...values].map(value => [value, label(value)]))
  })
}

export const searchCollection = { routes: { search } } satisfies Collection
