import { listFiles, type DataFile } from '../api/files'
import type { Card } from '../cards/draw'
import { alternatesOfList } from '../content/alternates'
import type { Article } from '../content/articles'
import { describeList } from '../content/describe'
import { facetGroups, type FacetGroup } from '../content/facets'
import { indicatorText } from '../content/indicators'
import { listPagesIn, pageSize, untranslated, type ListPage } from '../content/lists'
import { changedOn, newest } from '../dates'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { metadataOf, withFeeds } from '../metadata'
import type { PageMetadata } from '../page-metadata'
import { languageIndex } from '../plain-text/text-index'
import { listAddress, routes } from '../routes'
import { listData, type StructuredData } from '../structured-data'
import { drawingOfList } from '../drawings'
import type { Filter } from '../taxonomy/facets'
import type { Collection } from './collection'
import type { MenuPlace, PackId, Page, Route } from './route'

/** An article as lists show it. */
export type ArticleCard = Pick<
  Article,
  'locale' | 'slug' | 'title' | 'summary' | 'types' | 'regions' | 'published' | 'contentNotice'
>

/** An article without what lists do not show. */
export const cardOf = (article: Article): ArticleCard => {
  const { locale, slug, title, summary, types, regions, published, contentNotice } = article
  return { locale, slug, title, summary, types, regions, published, contentNotice }
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
  /** Of the list's first page. */
  address: string
  page: number
  pages: number
  title: string
  summary: string
  /** How many articles the whole list has. */
  count: number
  shown: ArticleCard[]
  /** The ways to narrow it. */
  groups: FacetGroup[]
  /** How many articles a page of it shows. */
  pageSize: number
  untranslated: Untranslated
}

/** What every page of a list shows, whatever else is on it. */
export function listDataOf(list: ListPage): ListData {
  const { locale, filter, address, page, pages, articles, shown } = list
  return {
    filter,
    address,
    page,
    pages,
    ...describeList(locale, filter),
    count: articles.length,
    shown: shown.map(cardOf),
    groups: facetGroups(locale, filter),
    pageSize,
    untranslated: untranslatedOf(locale, filter, pageSize),
  }
}

/** Every page of a list that a route lets through. */
export const listRoute = <Data>(has: (list: ListPage) => boolean, data: (list: ListPage) => Data): Route<Data> => ({
  template: 'list',
  kind: 'list',
  pages: locale =>
    [...listPagesIn(locale)].flatMap(([address, list]) => (has(list) ? [toPage(address, list, () => data(list))] : [])),
})

function toPage<Data>(address: string, list: ListPage, data: () => Data): Page<Data> {
  const { locale, filter, page, shown } = list
  const isFirst = page === 1
  const words = isFirst && filter.indicator ? indicatorText(locale, filter.indicator)?.updated : undefined
  return {
    locale,
    address,
    title: describeList(locale, filter).title,
    menu: menuOf(address, locale),
    alternates: isFirst ? alternatesOfList(filter) : { [locale]: list.address },
    changed: newest([...shown.map(changedOn), words]),
    packs: [packOf(filter)],
    values: Object.fromEntries(Object.entries(filter).map(([facet, value]) => [facet, [value]])),
    isUnlisted: isFirst ? undefined : true,
    ...(isFirst && { beside: () => filesOf(list) }),
    ...(isFirst && address === cardAddressOf(list) && { card: () => listCard(list) }),
    head: () => headOf(address, list),
    data,
  }
}

/** Of all lists the menu has that of all articles, and that of what companies look for. */
function menuOf(address: string, locale: Locale): MenuPlace[] | undefined {
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
  about: messagesOf(locale).articleCount(articles.length),
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
  const { locale, filter, page, pages, address: first } = list
  const { title, summary } = describeList(locale, filter)
  const paged = page === 1 ? title : `${title}, ${messagesOf(locale).list.page(page, pages)}`
  const alternates = page === 1 ? alternatesOfList(filter) : { [locale]: address }
  return withFeeds(
    metadataOf({ locale, title: paged, summary, address, alternates, card: cardAddressOf(list) }),
    first,
    title,
  )
}

/** What the view of a list of articles is given. */
export interface ArticlesPage extends ListData {
  structured: StructuredData
}

/** Lists of articles: all, and by type, region and topic; of a country its later pages, for the first is its dossier. */
const list = listRoute(
  ({ filter, page }) => filter.indicator === undefined && (filter.country === undefined || page > 1),
  (one): ArticlesPage => ({ ...listDataOf(one), structured: listData(one) }),
)

/** Lists of articles. */
export const lists = { routes: { list } } satisfies Collection
