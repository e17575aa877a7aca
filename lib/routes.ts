import type { Voice } from '../content/schema/values'
import type { Locale } from './i18n/locales'
import type { Filter } from './taxonomy/facets'

/** Names the files of the search of a language; itself it keeps its name. */
export const searchManifest = (locale: Locale) => `/search/${locale}.json`

/** A file of the search; its name changes with what is in it. */
export const searchFile = (name: string) => `/assets/search/${name}`

/**
 * Every address of the hub, once: pages, links, metadata and tests take them from here.
 * Each is ASCII, starts and ends with a slash, and holds no query: what is sought stays in the fragment.
 */
export const routes = {
  home: (locale: Locale) => `/${locale}/`,
  articles: (locale: Locale) => `/${locale}/articles/`,
  article: (locale: Locale, slug: string) => `/${locale}/articles/${slug}/`,
  type: (locale: Locale, type: string) => `/${locale}/types/${type}/`,
  region: (locale: Locale, region: string) => `/${locale}/regions/${region}/`,
  regionType: (locale: Locale, region: string, type: string) => `/${locale}/regions/${region}/${type}/`,
  country: (locale: Locale, code: string) => `/${locale}/countries/${code.toLowerCase()}/`,
  /** Of all countries, with what is known of each. */
  countries: (locale: Locale) => `/${locale}/countries/`,
  /** The same, the map shaded by another measure. */
  countriesBy: (locale: Locale, measure: string) => `/${locale}/countries/map/${measure}/`,
  /** Countries side by side. */
  compare: (locale: Locale) => `/${locale}/countries/compare/`,
  /** The goods that lists name, and one of them or a family. */
  goods: (locale: Locale) => `/${locale}/goods/`,
  good: (locale: Locale, id: string) => `/${locale}/goods/${id}/`,
  /** What is known of goods and places that somebody buys from, on one sheet. */
  sourcing: (locale: Locale) => `/${locale}/tools/sourcing/`,
  /** Of all topics. */
  topics: (locale: Locale) => `/${locale}/topics/`,
  topic: (locale: Locale, topic: string) => `/${locale}/topics/${topic}/`,
  /** Of all indicators of forced labour. */
  indicators: (locale: Locale) => `/${locale}/indicators/`,
  indicator: (locale: Locale, indicator: string) => `/${locale}/indicators/${indicator}/`,
  /** Of all regions, with the map. */
  regions: (locale: Locale) => `/${locale}/regions/`,
  checklist: (locale: Locale) => `/${locale}/tools/indicators/`,
  /** What the hub has for a kind of reader. */
  reader: (locale: Locale, id: string) => `/${locale}/for/${id}/`,
  glossary: (locale: Locale) => `/${locale}/glossary/`,
  /** The entry of a term in the glossary. */
  glossaryTerm: (locale: Locale, id: string) => `/${locale}/glossary/#${id}`,
  figures: (locale: Locale) => `/${locale}/figures/`,
  /** A figure of the ledger; its entry among all has its id as anchor. */
  figure: (locale: Locale, id: string) => `/${locale}/figures/${id}/`,
  /** The register of what is cited, and in it the publications of one kind. */
  sources: (locale: Locale) => `/${locale}/sources/`,
  sourceKind: (locale: Locale, kind: string) => `/${locale}/sources/${kind}/`,
  laws: (locale: Locale) => `/${locale}/obligations/`,
  law: (locale: Locale, slug: string) => `/${locale}/obligations/${slug}/`,
  /** The dates of one law, or of all, for a calendar. */
  calendar: (locale: Locale, slug = 'all') => `/${locale}/obligations/${slug}.ics`,
  /** What has changed in what the hub says of these laws, as a feed. */
  lawChanges: (locale: Locale) => `/${locale}/obligations/changes.xml`,
  lawsTool: (locale: Locale) => `/${locale}/tools/obligations/`,
  help: (locale: Locale) => `/${locale}/help/`,
  countryHelp: (locale: Locale, code: string) => `/${locale}/help/${code.toLowerCase()}/`,
  search: (locale: Locale) => `/${locale}/search/`,
  corrections: (locale: Locale) => `/${locale}/corrections/`,
  correctionsFeed: (locale: Locale) => `/feeds/${locale}/corrections.xml`,
  /** The picture that a shared link to a page shows. */
  card: (page: string) => `/cards${page.slice(0, -1)}.png`,
  /** The words of a page as plain text: of an article, or the list of all that a language has. */
  text: (page: string) => `/text${page.slice(0, -1)}.txt`,
  /** Tells browsers how to search the hub. */
  openSearch: (locale: Locale) => `/${locale}/opensearch.xml`,
  /** What the hub is, for programs that answer questions, and where its plain texts are. */
  llms: () => '/llms.txt',
  /** Every address of a language with its title, for the 404 page. */
  addresses: (locale: Locale) => `/${locale}/addresses.json`,
  searchManifest,
  searchFile,
  offline: (locale: Locale) => `/${locale}/offline/`,
  /** What of a language can be kept on a device. */
  offer: (locale: Locale) => `/offline/${locale}.json`,
  /** The files of a pack; its name changes with what is in it. */
  packList: (name: string) => `/assets/offline/${name}.json`,
  /** The script that serves what is kept; it stands at the top, for it answers for every page below. */
  serviceWorker: '/sw.js',
  /** The whole site in one file. */
  bundle: '/offline/site.zip',
  data: (locale: Locale) => `/${locale}/data/`,
  siteMap: (locale: Locale) => `/${locale}/site-map/`,
  page: (locale: Locale, slug: string) => `/${locale}/${slug}/`,
}

/** The checklist in the words of whoever fills it in. */
export const checklistFor = (locale: Locale, voice: Voice, country?: string) =>
  `${routes.checklist(locale)}#who=${voice}${country ? `&country=${country}` : ''}`

/** What a feed is written in: Atom, or JSON Feed. */
export type FeedFormat = 'xml' | 'json'

/** What the data and citations of a page come in. */
export type DataFormat = 'json' | 'csv' | 'bib' | 'ris' | 'csl.json'

/*
 * Files for programs stand in rooms of their own, each named as the page that it belongs to: the list at
 * `/en/regions/europe/` has its feed at `/feeds/en/regions/europe.xml`, its data at `/api/v1/en/regions/europe.json`.
 * A feed is subscribed to for years, so its address bears no version.
 */
const beside = (room: string, page: string, ending: string) => `${room}${page.slice(0, -1)}.${ending}`

/** The version of the data's shape: what is there stays as it is, and what is new is added. */
const api = '/api/v1'

/** The address of the feed of a list. */
export const feedOf = (list: string, format: FeedFormat) => beside('/feeds', list, format)

/** The address of the data or citations of a list or an article. */
export const dataOf = (page: string, format: DataFormat) => beside(api, page, format)

/** What pictures of data are kept as: to draw on, to show, and what they are drawn from. */
export const chartFormats = ['svg', 'png', 'csv'] as const
export type ChartFormat = (typeof chartFormats)[number]

/** The address of a file of a chart or a map, by its path, which is like the address of a page. */
export const chartFile = (path: string, format: ChartFormat) => beside('/charts', path, format)
/** The whole list of goods, for the table that their page can show. */
export const goodsRows = (locale: Locale) => `${routes.goods(locale)}rows.json`

/** What a sourcing sheet is made of. */
export const sourcingFactsFile = (locale: Locale) => `${routes.sourcing(locale)}facts.json`

/** What is known of a country, as data; its page's own address has the data of its articles. */
export const countryKnown = (locale: Locale, code: string, format: 'json' | 'csv' = 'json') =>
  dataOf(`${routes.country(locale, code)}known/`, format)

/** The data that belong to no one page. */
export const dataRoutes = {
  index: `${api}/index.json`,
  taxonomy: `${api}/taxonomy.json`,
  openapi: `${api}/openapi.json`,
  /** What editors write into the files of a room ("laws", "glossary.yaml"), as JSON Schema. */
  schema: (room: string) => `${api}/schemas/${room.replace(/\.yaml$/, '')}.schema.json`,
  /** All collections in one file, in the version of a day; and its checksum. */
  download: (day: string) => `${api}/data-${day}.zip`,
  checksum: (day: string) => `${api}/data-${day}.zip.sha256`,
}

/**
 * An address as the browser needs it, for links that are made there: with the path under which the site is
 * served. Those that stand in built pages get it from lib/publish.
 */
export const withBase = (address: string) => (process.env.SITE_BASE ?? '') + address

/** A later page of a list: `…/page/2/`. The first page is the list's own address. */
export const pageOf = (list: string, page: number) => (page === 1 ? list : `${list}page/${page}/`)

/** A list in another order: `…/by/year/`. Newest first is the list's own address. */
export const sortedBy = (list: string, order: string) => (order === 'newest' ? list : `${list}by/${order}/`)

/** The address of the list that a filter describes, or undefined where the hub has no page for it. */
export function listAddress(locale: Locale, filter: Filter): string | undefined {
  const { type, region, country, topic, indicator } = filter
  const named = Object.keys(filter)
    .filter(facet => filter[facet as keyof Filter] !== undefined)
    .toSorted()
    .join()
  const address: Record<string, () => string> = {
    '': () => routes.articles(locale),
    type: () => routes.type(locale, type!),
    region: () => routes.region(locale, region!),
    'region,type': () => routes.regionType(locale, region!, type!),
    country: () => routes.country(locale, country!),
    topic: () => routes.topic(locale, topic!),
    indicator: () => routes.indicator(locale, indicator!),
  }
  return address[named]?.()
}
