import type { PackId } from '../collections/route'
import type { SitePage } from '../collections/site-pages'
import type { Locale } from '../i18n/locales'
import { routes } from '../routes'

/** Which pages of a language a pack has. */
export interface PackPlan {
  locale: Locale
  id: PackId
  /** Addresses, the page of what is saved among them. */
  pages: string[]
  /** How many of them are articles. */
  articles: number
}

/** In the order in which they are offered: what is needed first, the search, countries and goods, each region, and all that is left. */
const order = ['basic', 'search', 'places', 'region', 'rest']
const placeOf = (id: PackId) => order.indexOf(id.replace(/-.*/, ''))

/**
 * Sorts the pages of a language into packs, as the pages themselves say; whatever is built is in one of them, and an
 * article of two regions in both.
 *
 * @param regions slugs, in their order
 */
export function planPacks(locale: Locale, pages: readonly SitePage[], regions: readonly string[]): PackPlan[] {
  const offline = routes.offline(locale)
  const held = new Map<PackId, SitePage[]>()
  for (const page of pages.filter(({ address }) => address !== offline)) {
    for (const id of page.packs) held.set(id, [...(held.get(id) ?? []), page])
  }
  const inOrder = (a: PackId, b: PackId) =>
    placeOf(a) - placeOf(b) || regions.indexOf(a.replace('region-', '')) - regions.indexOf(b.replace('region-', ''))
  return [...held.keys()].toSorted(inOrder).map(id => {
    const own = held.get(id) ?? []
    return {
      locale,
      id,
      pages: [...own.map(({ address }) => address), offline],
      articles: own.filter(({ route }) => route === 'article').length,
    }
  })
}
