import { memoizePerContent } from '../content/memo'
import { locales, offers, type Locale, type Part } from '../i18n/locales'
import { collections } from './collections'
import type { Page, Route } from './route'

type Collections = typeof collections
type Routes = { [Name in keyof Collections]: Collections[Name]['routes'] }[keyof Collections]
type Union<Parts> = (Parts extends unknown ? (part: Parts) => void : never) extends (whole: infer Whole) => void
  ? Whole
  : never

/** Every route of the hub by its name. */
export const siteRoutes = Object.assign({}, ...Object.values(collections).map(({ routes }) => routes)) as Union<Routes>

export type RouteName = keyof typeof siteRoutes

/** What the view of a route is given. */
export type RouteData<Name extends RouteName> = (typeof siteRoutes)[Name] extends Route<infer Data> ? Data : never

/** A page with the name of its route. */
export interface SitePage extends Page {
  route: RouteName
}

export const routeNames = Object.keys(siteRoutes) as RouteName[]

/** To which part of the hub each route belongs. */
const partOf = new Map(
  Object.entries(collections).flatMap(([part, { routes }]) => Object.keys(routes).map(route => [route, part as Part])),
)

/** Whether a language has the part of the hub that a route belongs to. */
export const hasRoute = (locale: Locale, route: RouteName): boolean => offers(locale, partOf.get(route)!)

/** The pages of a route in a language; none where the language has not that part of the hub. */
export const pagesOf = memoizePerContent(
  (route: RouteName, locale: Locale): SitePage[] => {
    const part = partOf.get(route)!
    if (!hasRoute(locale, route)) return []
    // Every language has a home page: one of two kinds, at addresses of one form.
    const isHome = route === 'home' || route === 'start'
    const inLanguagesOf = ({ alternates }: Page) =>
      Object.fromEntries(Object.entries(alternates).filter(([other]) => isHome || offers(other, part)))
    return siteRoutes[route].pages(locale).map(page => ({ ...page, alternates: inLanguagesOf(page), route }))
  },
  { key: (...given) => given.join() },
)

/** Every page of a language. */
export const sitePagesIn = (locale: Locale): SitePage[] => routeNames.flatMap(route => pagesOf(route, locale))

const byAddress = memoizePerContent(
  () => new Map(locales.flatMap(sitePagesIn).map(page => [page.address, page] as const)),
)

/** The page at an address, if there is one. */
export const findSitePage = (address: string): SitePage | undefined => byAddress().get(address)
