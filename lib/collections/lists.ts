import { listFiles, type DataFile } from '../api/files'
import { indicatorsTable } from '../api/tables/indicators'
import type { Collection } from './collection'
import type { Root } from 'hast'
import type { Card } from '../cards/draw'
import { alternatesOfList } from '../content/alternates'
import { articlesIn, type Article } from '../content/articles'
import { crosswalk, withoutEmpty, type Crosswalk } from '../content/crosswalk'
import { describeList } from '../content/describe'
import { facetGroups, facetLinks, type FacetGroup, type FacetLink } from '../content/facets'
import { allIndicators, indicatorText } from '../content/indicators'
import { filterArticles, listPagesIn, pageSize, untranslated, type ListPage } from '../content/lists'
import { changedOn, newest } from '../dates'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { citedIds } from '../markup/citations'
import { headingsOf, type Heading } from '../markup/headings'
import { parseBody } from '../markup/parse'
import { bodyToHast } from '../markup/to-hast'
import { metadataOf, withFeeds } from '../metadata'
import type { PageMetadata } from '../page-metadata'
import { languageIndex } from '../plain-text/text-index'
import { listAddress, routes } from '../routes'
import { listData, type StructuredData } from '../structured-data'
import type { Filter } from '../taxonomy/facets'
import { sectorSlugs, slugsOf } from '../taxonomy/terms'
import { citedSources, type CitedSource } from './articles'
import { singlePage, type PackId, type Page, type Route } from './route'

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

function listDataOf(list: ListPage): ListData {
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

/** What is said of an indicator: the words of its page, with their contents and sources. */
export interface IndicatorWords {
  summary: string
  main: Root
  headings: Heading[]
  cited: string[]
  sources: CitedSource[]
}

/** @param slug of an indicator, or `all` */
function indicatorWords(locale: Locale, slug: string): IndicatorWords | undefined {
  const text = indicatorText(locale, slug)
  if (!text) return undefined
  const tree = parseBody(text.body)
  const cited = citedIds(tree)
  const { main } = bodyToHast(tree)
  const sources = citedSources({ locale, sources: text.sources }, cited)
  return { summary: text.summary, main, headings: headingsOf(tree), cited, sources }
}

/** What the view of an indicator's page is given; only the first page of its list explains it. */
export interface IndicatorPage extends ListData {
  indicator: string
  words?: IndicatorWords
}

/** Every page of the lists that the filter of a route lets through. */
const listRoute = <Data>(has: (filter: Filter) => boolean, data: (list: ListPage) => Data): Route<Data> => ({
  template: 'list',
  pages: locale =>
    [...listPagesIn(locale)].flatMap(([address, list]) =>
      has(list.filter) ? [toPage(address, list, () => data(list))] : [],
    ),
})

function toPage<Data>(address: string, list: ListPage, data: () => Data): Page<Data> {
  const { locale, filter, page, shown } = list
  const isFirst = page === 1
  const words = isFirst && filter.indicator ? indicatorText(locale, filter.indicator)?.updated : undefined
  return {
    locale,
    address,
    title: describeList(locale, filter).title,
    ...(address === routes.articles(locale) && { menus: ['main'], menuTitle: messagesOf(locale).articles }),
    alternates: isFirst ? alternatesOfList(filter) : { [locale]: list.address },
    changed: newest([...shown.map(changedOn), words]),
    packs: [packOf(filter)],
    isUnlisted: isFirst ? undefined : true,
    ...(isFirst && { card: () => listCard(list), beside: () => filesOf(list) }),
    head: () => headOf(address, list),
    data,
  }
}

function* filesOf(list: ListPage): Generator<DataFile> {
  yield* listFiles(list)
  if (list.address === routes.articles(list.locale)) yield [routes.text(list.address), languageIndex(list.locale)]
}

const listCard = ({ locale, filter, articles }: ListPage): Card => ({
  kind: messagesOf(locale).articles,
  title: describeList(locale, filter).title,
  about: messagesOf(locale).articleCount(articles.length),
})

function packOf({ region, indicator }: Filter): PackId {
  if (region) return `region-${region}`
  return indicator ? 'basic' : 'rest'
}

function headOf(address: string, { locale, filter, page, pages, address: first }: ListPage): PageMetadata {
  const { title, summary } = describeList(locale, filter)
  const paged = page === 1 ? title : `${title}, ${messagesOf(locale).list.page(page, pages)}`
  const alternates = page === 1 ? alternatesOfList(filter) : { [locale]: address }
  return withFeeds(metadataOf({ locale, title: paged, summary, address, alternates, card: first }), first, title)
}

/** What the view of a list of articles is given. */
export interface ArticlesPage extends ListData {
  structured: StructuredData
}

/** Lists of articles: all, and by type, region, country and topic. */
const list = listRoute(
  filter => filter.indicator === undefined,
  (one): ArticlesPage => ({ ...listDataOf(one), structured: listData(one) }),
)

/** Indicators of forced labour, each with the articles that bear on it. */
const indicator = listRoute(
  filter => filter.indicator !== undefined,
  (one): IndicatorPage => ({
    ...listDataOf(one),
    indicator: one.filter.indicator!,
    words: one.page === 1 ? indicatorWords(one.locale, one.filter.indicator!) : undefined,
  }),
)

/** What the page of all indicators is given. */
export interface IndicatorsPage {
  words?: IndicatorWords
  indicators: FacetLink[]
  /** Counts of articles on all indicators: by region and by sector, and by sector within each region. */
  tables: { caption: string; table: Crosswalk }[]
  within: { region: string; table: Crosswalk }[]
}

const indicators = singlePage({
  address: routes.indicators,
  template: 'list',
  pack: 'basic',
  title: locale => messagesOf(locale).indicators.title,
  changed: locale => indicatorText(locale, allIndicators)?.updated,
  head: facts => {
    const { title } = messagesOf(facts.locale).indicators
    return metadataOf({ ...facts, title, summary: indicatorText(facts.locale, allIndicators)?.summary ?? title })
  },
  data: (locale): IndicatorsPage => ({
    words: indicatorWords(locale, allIndicators),
    indicators: facetLinks(locale, {}, 'indicator'),
    ...crosswalksOf(locale),
  }),
})

/**
 * Where articles speak of the indicators: by region, by sector, and by sector within each region, a table for each
 * view. Of all three at once no table could be read on a phone.
 */
function crosswalksOf(locale: Locale): Pick<IndicatorsPage, 'tables' | 'within'> {
  const { byRegion, bySector } = messagesOf(locale).indicators
  const rows = { facet: 'indicator' as const, values: slugsOf('indicators') }
  const regions = { facet: 'region' as const, values: slugsOf('regions') }
  const sectors = { facet: 'topic' as const, values: sectorSlugs() }
  const within = (filter: Filter) => filterArticles(articlesIn(locale), filter)
  return {
    tables: [
      { caption: byRegion, columns: regions },
      { caption: bySector, columns: sectors },
    ].map(({ caption, columns }) => ({ caption, table: withoutEmpty(crosswalk(within({}), rows, columns)) })),
    within: regions.values.flatMap(region => {
      const table = withoutEmpty(crosswalk(within({ region }), rows, sectors))
      return table.rows.values.length > 0 ? [{ region, table }] : []
    }),
  }
}

/** What the page of all regions is given. */
export interface RegionsPage {
  regions: FacetLink[]
  countries: FacetLink[]
}

const regions = singlePage({
  address: routes.regions,
  // It has the map of the home page.
  template: 'home',
  menus: ['footer'],
  title: locale => messagesOf(locale).regions.title,
  head: facts => metadataOf({ ...facts, ...pick(messagesOf(facts.locale).regions) }),
  data: (locale): RegionsPage => ({
    regions: facetLinks(locale, {}, 'region'),
    countries: facetLinks(locale, {}, 'country'),
  }),
})

const pick = ({ title, summary }: { title: string; summary: string }) => ({ title, summary })

/** Lists of articles; those of an indicator say what it is, too. */
export const lists = {
  room: 'indicators',
  routes: { list, indicator, indicators },
  tables: [indicatorsTable],
} satisfies Collection

/** All regions on one page. */
export const regionsCollection = { routes: { regions } } satisfies Collection
