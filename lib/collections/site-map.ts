import { facetLinks, type FacetLink } from '../content/facets'
import { messagesOf } from '../i18n/messages'
import { metadataOf } from '../metadata'
import { routes } from '../routes'
import type { Facet } from '../taxonomy/facets'
import type { Collection } from './collection'
import { menuOf, type MenuPart } from './menu'
import { singlePage, type Route } from './route'

/** What the page of all rooms is given. */
export interface SiteMapPage {
  menu: MenuPart[]
  /** The lists of articles that the rooms lead to. */
  lists: { facet: Facet; links: FacetLink[] }[]
}

const listed: readonly Facet[] = ['type', 'region', 'topic', 'country']

/** The page that shows all rooms of the hub: those of other collections, and itself. */
export const siteMapCollection = (others: readonly Collection[]) => {
  const siteMap: Route<SiteMapPage> = singlePage({
    address: routes.siteMap,
    template: 'list',
    menu: [{ group: 'hub' }],
    title: locale => messagesOf(locale).siteMap.title,
    head: facts => {
      const { title, summary } = messagesOf(facts.locale).siteMap
      return metadataOf({ ...facts, title, summary })
    },
    data: (locale): SiteMapPage => {
      const rooms = [...others.flatMap(({ routes: all }) => Object.values(all)), siteMap]
      return {
        menu: menuOf(
          locale,
          rooms.flatMap(route => route.pages(locale)),
        ),
        lists: listed.map(facet => ({ facet, links: facetLinks(locale, {}, facet) })),
      }
    },
  })
  return { routes: { siteMap } } satisfies Collection
}
