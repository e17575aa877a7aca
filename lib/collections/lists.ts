import { listFiles, type DataFile } from '../api/files'
import type { Card } from '../cards/draw'
import { alternatesOfList } from '../content/alternates'
import { yearOf, type Article } from '../content/articles'
import { describeList } from '../content/describe'
import { facetGroups, type FacetGroup } from '../content/facets'
import { indicatorText } from '../content/indicators'
import { countBy, listPagesIn, sortedListPagesIn, untranslated, type ListOrder, type ListPage } from '../content/lists'
import { changedOn, newest, type Day } from '../dates'
import { fill } from '../i18n/fill'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { metadataOf, withFeeds } from '../metadata'
import type { PageMetadata } from '../page-metadata'
import { languageIndex } from '../plain-text/text-index'
import { listAddress, routes, sortedBy } from '../routes'
import { listData, type StructuredData } from '../structured-data'
import { drawingOfList } from '../drawings'
import type { Filter } from '../taxonomy/facets'
import type { Collection } from './collection'
import type { MenuPlace, PackId, Page, Route } from './route'

/** An article as lists show it. */
export interface ArticleCard extends Pick<
  Article,
  'locale' | 'slug' | 'title' | 'summary' | 'types' | 'regions' | 'countries' | 'published' | 'contentNotice'
> {
  /** Who published the work that it is about; none where it is our own. */
  publisher?: string
  /** Of that work. */
  year?: number
}

/** An article without what lists do not show. */
export const cardOf = (article: Article): ArticleCard => {
  const { locale, slug, title, summary, types, regions, countries, published, contentNotice, original } = article
  return {
    locale,
    slug,
    title,
    summary,
    types,
    regions,
    countries,
    published,
    contentNotice,
    publisher: original?.publisher,
    year: yearOf(article),
  }
}

/** The newest articles of a list that a language lacks, and where those languages list the rest. */
export interface Untranslated {
  shown: Pick<Article, 'locale' | 'slug' | 'title'>[]
  rest: { locale: Locale; href?: string }[]
}

/** @param most how many are named */
export function untranslatedOf(locale: Locale, filter: Filter, most: number): Untranslated {
  const articles = untranslated(locale, filter)
  const languages = [...new Set(articles.slice(most).map(article => article.locale))]
  return {
    shown: articles.slice(0, most).map(({ locale: other, slug, title }) => ({ locale: other, slug, title })),
    rest: languages.map(language => ({ locale: language, href: listAddress(language, filter) })),
  }
}

/** What the view of a list's page is given. */
export interface ListData {
  filter: Filter
  /** Of the list's first page, newest first. */
  address: string
  /** Of its first page in the order at hand. */
  start: string
  /** The orders that it can be read in; the one at hand has no address. */
  orders: { order: ListOrder; href?: string }[]
  page: number
  pages: number
  title: string
  summary: string
  /** How many articles the whole list has. */
  count: number
  /** What it amounts to, where it has any. */
  numbers?: ListNumbers
  shown: ArticleCard[]
  /** The ways to narrow it. */
  groups: FacetGroup[]
  untranslated: Untranslated
}

/** A list in numbers. */
export interface ListNumbers {
  /** When its newest article came, and how many came in the same month. */
  newest: Day
  inItsMonth: number
  /** Of how many countries its articles speak. */
  countries: number
}

function numbersOf(articles: readonly Article[]): ListNumbers | undefined {
  const last = newest(articles.map(({ published }) => published))
  if (!last) return undefined
  return {
    newest: last,
    inItsMonth: articles.filter(({ published }) => published.slice(0, 7) === last.slice(0, 7)).length,
    countries: countBy([...articles], 'country').size,
  }
}

/** So many articles that a language lacks are named below a list; the list of the other language has them all. */
const mostElsewhere = 4

/** What every page of a list shows, whatever else is on it. */
export function listDataOf(list: ListPage): ListData {
  const { locale, filter, address, order, orders, page, pages, articles, shown } = list
  return {
    filter,
    address,
    start: sortedBy(address, order),
    orders: orders.map(other => ({
      order: other,
      href: other === order ? undefined : sortedBy(address, other),
    })),
    page,
    pages,
    ...describeList(locale, filter),
    count: articles.length,
    numbers: numbersOf(articles),
    shown: shown.map(cardOf),
    groups: facetGroups(locale, filter),
    untranslated: untranslatedOf(locale, filter, mostElsewhere),
  }
}

/** Every page of a list that a route lets through. */
export const listRoute = <Data>(has: (list: ListPage) => boolean, data: (list: ListPage) => Data): Route<Data> => ({
  template: 'list',
  kind: 'list',
  pages: locale =>
    [...listPagesIn(locale), ...sortedListPagesIn(locale)].flatMap(([address, list]) =>
      has(list) ? [toPage(address, list, () => data(list))] : [],
    ),
})

function toPage<Data>(address: string, list: ListPage, data: () => Data): Page<Data> {
  const { locale, filter, order, page, shown } = list
  const isFirst = page === 1 && order === 'newest'
  const words = isFirst && filter.indicator ? indicatorText(locale, filter.indicator) : undefined
  return {
    locale,
    address,
    title: describeList(locale, filter).title,
    menu: menuPlacesOf(address, locale),
    alternates: alternatesOf(address, list),
    changed: newest([...shown.map(changedOn), words?.updated]),
    translation: words?.translation,
    packs: [packOf(filter)],
    values: Object.fromEntries(Object.entries(filter).map(([facet, value]) => [facet, [value]])),
    isUnlisted: isFirst ? undefined : true,
    ...(isFirst && { beside: () => filesOf(list) }),
    ...(isFirst && address === cardAddressOf(list) && { card: () => listCard(list) }),
    head: () => headOf(address, list),
    data,
  }
}

/** Another order is the same list to readers of another language. */
function alternatesOf(address: string, { locale, filter, address: first, order, page }: ListPage) {
  if (order !== 'newest') return { ...alternatesOfList(filter), [locale]: address }
  return page === 1 ? alternatesOfList(filter) : { [locale]: first }
}

/** Of all lists the menu has that of all articles, and that of what companies look for. */
function menuPlacesOf(address: string, locale: Locale): MenuPlace[] | undefined {
  if (address === routes.articles(locale)) return [{ group: 'look', room: 'articles' }]
  return address === routes.type(locale, 'guidance') ? [{ group: 'companies', room: 'guidance' }] : undefined
}

function* filesOf(list: ListPage): Generator<DataFile> {
  yield* listFiles(list)
  if (list.address === routes.articles(list.locale)) yield [routes.text(list.address), languageIndex(list.locale)]
}

/** The picture of a list. */
export const listCard = ({ locale, filter, articles }: ListPage): Card => ({
  kind: messagesOf(locale).articles,
  title: describeList(locale, filter).title,
  about: fill(messagesOf(locale).articleCount, { count: articles.length }),
  drawing: drawingOfList(filter),
})

function packOf({ region, indicator }: Filter): PackId {
  if (region) return `region-${region}`
  return indicator ? 'basic' : 'rest'
}

/** The list whose picture stands for a list: a region's of one type has that of the region. */
const cardAddressOf = ({ locale, filter: { region, type }, address }: ListPage): string =>
  region && type ? routes.region(locale, region) : address

function headOf(address: string, list: ListPage): PageMetadata {
  const { locale, filter, order, page, pages, address: first } = list
  const { title, summary } = describeList(locale, filter)
  const { list: words } = messagesOf(locale)
  const named = [
    title,
    order === 'newest' ? '' : words.orderedBy[order],
    page === 1 ? '' : fill(words.page, { page, pages }),
  ]
  const metadata = metadataOf({
    locale,
    title: named.filter(Boolean).join(', '),
    summary,
    address,
    card: cardAddressOf(list),
  })
  // Search engines know the list by its own address; another order has nothing that is not there.
  return withFeeds(order === 'newest' ? metadata : { ...metadata, robots: { index: false } }, first, title)
}

/** What the view of a list of articles is given. */
export interface ArticlesPage extends ListData {
  /** None where the list is in another order than search engines know it in. */
  structured?: StructuredData
}

/** Lists of articles: all, and by type, region and topic; of a country its later pages, for the first is its dossier. */
const list = listRoute(
  ({ filter, page }) => filter.indicator === undefined && (filter.country === undefined || page > 1),
  (one): ArticlesPage => ({ ...listDataOf(one), ...(one.order === 'newest' && { structured: listData(one) }) }),
)

/** Lists of articles. */
export const lists = { routes: { list } } satisfies Collection
