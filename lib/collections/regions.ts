import { facetLinks, type FacetLink } from '../content/facets'
import { messagesOf } from '../i18n/messages'
import { metadataOf } from '../metadata'
import { routes } from '../routes'
import type { Collection } from './collection'
import { singlePage } from './route'

/** What the page of all regions is given. */
export interface RegionsPage {
  regions: FacetLink[]
  countries: FacetLink[]
}

const regions = singlePage({
  address: routes.regions,
  template: 'list',
  menu: [{ group: 'look', room: 'regions' }],
  title: locale => messagesOf(locale).regions.title,
  head: facts => {
    const { title, summary } = messagesOf(facts.locale).regions
    return metadataOf({ ...facts, title, summary })
  },
  data: (locale): RegionsPage => ({
    regions: facetLinks(locale, {}, 'region'),
    countries: facetLinks(locale, {}, 'country'),
  }),
})

/** All regions on one page. */
export const regionsCollection = { routes: { regions } } satisfies Collection
