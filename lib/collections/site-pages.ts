import { memoizePerContent } from '../content/memo'
import { locales, type Locale } from '../i18n/locales'
import { articleRoutes } from './articles'
import { checklistRoutes } from './checklist'
import { figureRoutes } from './figures'
import { glossaryRoutes } from './glossary'
import { helplineRoutes } from './helplines'
import { hubRoutes } from './hub'
import { lawRoutes } from './laws'
import { listRoutes, regionRoutes } from './lists'
import { offlineRoutes } from './offline'
import { pageRoutes } from './pages'
import type { Page, Route } from './route'
import { searchRoutes } from './search'

/** Every route of the hub by its name: whatever walks over pages reads this list, and no other. Menus have its order. */
export const siteRoutes = {
  ...articleRoutes,
  ...listRoutes,
  ...searchRoutes,
  ...helplineRoutes,
  ...checklistRoutes,
  ...offlineRoutes,
  ...regionRoutes,
  ...lawRoutes,
  ...glossaryRoutes,
  ...figureRoutes,
  ...hubRoutes,
  ...pageRoutes,
}

export type RouteName = keyof typeof siteRoutes

/** What the view of a route is given. */
export type RouteData<Name extends RouteName> = (typeof siteRoutes)[Name] extends Route<infer Data> ? Data : never

/** A page with the name of its route. */
export interface SitePage extends Page {
  route: RouteName
}

export const routeNames = Object.keys(siteRoutes) as RouteName[]

/** The pages of a route in a language. */
export const pagesOf = memoizePerContent(
  (route: RouteName, locale: Locale): SitePage[] => siteRoutes[route].pages(locale).map(page => ({ ...page, route })),
  { key: (...given) => given.join() },
)

/** Every page of a language. */
export const sitePagesIn = (locale: Locale): SitePage[] => routeNames.flatMap(route => pagesOf(route, locale))

const byAddress = memoizePerContent(
  () => new Map(locales.flatMap(sitePagesIn).map(page => [page.address, page] as const)),
)

/** The page at an address, if there is one. */
export const findSitePage = (address: string): SitePage | undefined => byAddress().get(address)
