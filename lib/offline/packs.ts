import type { Locale } from '../i18n/locales'
import { routes } from '../routes'

/** Which pages of a language a pack has. */
export interface PackPlan {
  locale: Locale
  id: string
  /** Addresses, the page of what is saved among them. */
  pages: string[]
  /** How many of them are articles. */
  articles: number
}

/** What somebody needs who stands at the door: the home page, and all pages below these. */
const basicRooms = new Set(['', 'help', 'indicators', 'tools', 'safety'])

const roomOf = (address: string) => address.split('/')[2] ?? ''

/**
 * Sorts the pages of a language into packs: what is needed first, the search, each region with its articles, and all
 * that is left. Whatever is built is in one of them; an article of two regions is in both.
 *
 * @param addresses of all built pages
 * @param articlesOf addresses of the articles of each region, in the regions' order
 */
export function planPacks(
  locale: Locale,
  addresses: readonly string[],
  articlesOf: ReadonlyMap<string, readonly string[]>,
): PackPlan[] {
  const own = addresses.filter(address => address.startsWith(routes.home(locale)))
  const built = new Set(own)
  const regions = [...articlesOf].map(([region, articles]) => ({
    id: `region-${region}`,
    pages: [
      ...own.filter(address => address.startsWith(routes.region(locale, region))),
      ...articles.filter(address => built.has(address)),
    ],
  }))
  const named = [
    { id: 'basic', pages: own.filter(address => basicRooms.has(roomOf(address))) },
    { id: 'search', pages: own.filter(address => address === routes.search(locale)) },
    ...regions,
  ]
  const placed = new Set([routes.offline(locale), ...named.flatMap(({ pages }) => pages)])
  return [...named, { id: 'rest', pages: own.filter(address => !placed.has(address)) }]
    .filter(({ pages }) => pages.length > 0)
    .map(({ id, pages }) => ({
      locale,
      id,
      pages: [...pages, routes.offline(locale)],
      articles: pages.filter(address => isArticle(locale, address)).length,
    }))
}

const isArticle = (locale: Locale, address: string) => {
  const [slug = '', ...deeper] = address.slice(routes.articles(locale).length).split('/')
  return address.startsWith(routes.articles(locale)) && slug !== '' && deeper.length === 1
}
