import { defaultLocale, locales, type Locale } from '../i18n/locales'
import { listAddress, pageOf, sortedBy } from '../routes'
import { facets, valuesOf, type Facet, type Filter } from '../taxonomy/facets'
import { slugsOf } from '../taxonomy/terms'
import { articlesIn, yearOf, type Article } from './articles'
import { memoizePerContent } from './memo'

/** How many articles a list shows at once; the page of an indicator has much to say before its list. */
export const pageSize = 12
export const indicatorPageSize = 10

/** The articles among those given that a filter lets through, in the order given. */
export function filterArticles(articles: Article[], filter: Filter): Article[] {
  return articles.filter(article =>
    facets.every(facet => filter[facet] === undefined || valuesOf(article, facet).includes(filter[facet])),
  )
}

/** How many of the articles have each value of a facet. */
export function countBy(articles: Article[], facet: Facet): Map<string, number> {
  const counts = new Map<string, number>()
  for (const article of articles) {
    for (const value of valuesOf(article, facet)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/**
 * The orders in which a list can be read: newest here first, by the year of the work that each article is about, the
 * latest first, or by title.
 */
export const listOrders = ['newest', 'year', 'title'] as const
export type ListOrder = (typeof listOrders)[number]

/** A list of more articles than so many can be read in every order; fewer are seen at a glance. */
const seenAtAGlance = 8

/** The orders in which the list of a filter can be read. What a country or an indicator has is more than a list, and has one. */
const ordersOf = ({ country, indicator }: Filter, articles: Article[]): readonly ListOrder[] =>
  country || indicator || articles.length <= seenAtAGlance ? ['newest'] : listOrders

/** Articles, given newest first, in an order; of one year, by title. */
export function sortArticles(articles: Article[], order: ListOrder, locale: Locale): Article[] {
  if (order === 'newest') return articles
  const { compare } = new Intl.Collator(locale)
  const byTitle = articles.toSorted((a, b) => compare(a.title, b.title))
  return order === 'title' ? byTitle : byTitle.toSorted((a, b) => (yearOf(b) ?? 0) - (yearOf(a) ?? 0))
}

/** One page of a list of articles, at an address of its own. */
export interface ListPage {
  locale: Locale
  filter: Filter
  /** Address of the list: of its first page, newest first. */
  address: string
  order: ListOrder
  /** All orders that the list has. */
  orders: readonly ListOrder[]
  page: number
  pages: number
  /** All articles of the list. */
  articles: Article[]
  /** Those that this page shows. */
  shown: Article[]
}

/** Every filter that has a page in a language: those that hold an article, and every indicator, whose page says more. */
export const filtersIn = memoizePerContent((locale: Locale): Filter[] => {
  const articles = articlesIn(locale)
  const having = (facet: Facet) => [...countBy(articles, facet).keys()]
  const regionTypes = slugsOf('regions').flatMap(region =>
    [...countBy(filterArticles(articles, { region }), 'type').keys()].map(type => ({ region, type })),
  )
  return [
    {},
    ...having('type').map(type => ({ type })),
    ...having('region').map(region => ({ region })),
    ...regionTypes,
    ...having('country').map(country => ({ country })),
    ...having('topic').map(topic => ({ topic })),
    ...slugsOf('indicators').map(indicator => ({ indicator })),
  ]
})

/** A list in an order, cut into its pages. An empty list has one page. */
export function paginate(
  locale: Locale,
  filter: Filter,
  articles: Article[],
  { size, order = 'newest' }: { size?: number; order?: ListOrder } = {},
): ListPage[] {
  const address = listAddress(locale, filter)
  if (!address) throw new Error(`no page lists ${JSON.stringify(filter)}`)
  const most = size ?? (filter.indicator ? indicatorPageSize : pageSize)
  const pages = Math.max(1, Math.ceil(articles.length / most))
  const orders = ordersOf(filter, articles)
  const sorted = sortArticles(articles, order, locale)
  return Array.from({ length: pages }, (_, index) => ({
    locale,
    filter,
    address,
    order,
    orders,
    page: index + 1,
    pages,
    articles,
    shown: sorted.slice(index * most, (index + 1) * most),
  }))
}

/** Every page of every list of a language, newest first, by its address. */
export const listPagesIn = memoizePerContent((locale: Locale): Map<string, ListPage> => {
  const pages = filtersIn(locale).flatMap(filter =>
    paginate(locale, filter, filterArticles(articlesIn(locale), filter)),
  )
  return new Map(pages.map(page => [pageOf(page.address, page.page), page]))
})

/** The same lists once more in their other orders, by the addresses of their pages. */
export const sortedListPagesIn = memoizePerContent((locale: Locale): Map<string, ListPage> => {
  const firstPages = [...listPagesIn(locale).values()].filter(({ page }) => page === 1)
  const pages = firstPages.flatMap(({ filter, articles, orders }) =>
    orders.slice(1).flatMap(order => paginate(locale, filter, articles, { order })),
  )
  return new Map(pages.map(page => [pageOf(sortedBy(page.address, page.order), page.page), page]))
})

/** Articles that a filter would let through if the language had them; readers are shown them in another language. */
export const untranslated = (locale: Locale, filter: Filter): Article[] =>
  filterArticles(untranslatedIn(locale), filter)

const untranslatedIn = memoizePerContent((locale: Locale): Article[] => {
  const own = new Set(articlesIn(locale).map(article => article.slug))
  const others = [defaultLocale, ...locales].filter(other => other !== locale)
  const missing = new Map<string, Article>()
  for (const article of others.flatMap(articlesIn)) {
    if (!own.has(article.slug) && !missing.has(article.slug)) missing.set(article.slug, article)
  }
  return [...missing.values()]
})
