import type { Source } from '../../content/schema/source'
import type { GoodSector, LabourKind } from '../../content/schema/values'
import { goodsTable, listingsTable, ordersTable } from '../api/tables/goods'
import { alternatesOfAll } from '../content/alternates'
import { memoizePerContent } from '../content/memo'
import {
  familiesIn,
  firstEdition,
  goodsIn,
  kindsOf,
  listingsEdition,
  listingsIn,
  ordersIn,
  ordersSources,
  removedIn,
  type Family,
  type Good,
  type ImportOrder,
  type Listing,
} from '../goods/read'
import { fill } from '../i18n/fill'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { lawsIn } from '../laws/read'
import { metadataOf } from '../metadata'
import { routes } from '../routes'
import { countryName } from '../taxonomy/countries'
import type { SearchEntry } from '../search/entry'
import { articlesAnywhere, lineOf, type ArticleLine, type Lead } from './article-lines'
import { joinWords, type Collection } from './collection'
import { goodsExplorer } from './goods-explorer'
import type { Page, Route } from './route'
import { sourcing } from './sourcing'

/** A country for which a good is listed. */
export interface ListedCountry {
  country: string
  address: string
  kinds: LabourKind[]
  since: string
  /** The country of the listed input, in words. */
  inputFrom?: string
  note?: string
}

/** A good, or one of a family, with the countries for which it is listed. */
export interface ListedIn {
  id: string
  name: string
  countries: ListedCountry[]
}

/** What the view of a good, or of a family of goods, is given. */
export interface GoodPage {
  id: string
  name: string
  sector?: GoodSector
  family?: Lead
  /** The good itself; or of a family each of its goods that is listed. */
  goods: ListedIn[]
  /** What is listed since the first edition at hand may have been listed before. */
  firstEdition: string
  removed: { country: string; until: string; gone: string }[]
  orders: (ImportOrder & { place?: string })[]
  laws: Lead[]
  articles: ArticleLine[]
  caution: string
  edition: string
  published: string
  sources: Source[]
}

/** A page for every good, and for every family of goods. */
const good: Route<GoodPage> = {
  // Its styles would make the pages of help and terms heavier than a response.
  template: 'record',
  pages: locale => [
    ...familiesIn(locale).map(family => toPage(locale, family, family.goods)),
    ...goodsIn(locale).map(one => toPage(locale, one, [one])),
  ],
}

function toPage(locale: Locale, named: Good | Family, members: Good[]): Page<GoodPage> {
  const { id, name } = named
  const { goodsPages: words } = messagesOf(locale)
  const facts = {
    locale,
    address: routes.good(locale, id),
    alternates: alternatesOfAll(other => routes.good(other, id)),
  }
  const summary = 'goods' in named ? fill(words.familySummary, { family: name }) : fill(words.summary, { good: name })
  return {
    ...facts,
    title: name,
    packs: ['places'],
    head: () => metadataOf({ ...facts, title: name, summary }),
    data: () => dataOf(locale, named, members),
  }
}

const rowsByGood = memoizePerContent((locale: Locale) => {
  const rows = new Map<string, Listing[]>()
  for (const row of listingsIn(locale)) rows.set(row.good, [...(rows.get(row.good) ?? []), row])
  return rows
})

function dataOf(locale: Locale, named: Good | Family, members: Good[]): GoodPage {
  const { id: own, name } = named
  const ids = new Set([own, ...members.map(({ id }) => id)])
  const family = 'family' in named ? familiesIn(locale).find(({ id }) => id === named.family) : undefined
  const edition = listingsEdition(locale)
  const orders = ordersIn(locale).filter(({ goods = [] }) => goods.some(id => ids.has(id) || id === family?.id))
  return {
    id: own,
    name,
    ...('sector' in named && { sector: named.sector }),
    ...(family && { family: { title: family.name, address: routes.good(locale, family.id) } }),
    goods: members.map(({ id, name: called }) => ({
      id,
      name: called,
      countries: (rowsByGood(locale).get(id) ?? [])
        .map(row => listedCountry(locale, row))
        .toSorted((a, b) => a.country.localeCompare(b.country, locale)),
    })),
    firstEdition: firstEdition(locale),
    removed: removedIn(locale)
      .filter(row => ids.has(row.good))
      .map(({ country, until, gone }) => ({ country: countryName(country, locale), until, gone })),
    orders: orders.map(order => ({ ...order, ...(order.country && { place: countryName(order.country, locale) }) })),
    laws: lawsIn(locale)
      .filter(({ kind }) => kind === 'goods')
      .map(({ slug, name: title }) => ({ title, address: routes.law(locale, slug) })),
    articles: articlesAnywhere(locale, ({ goods = [] }) => goods.some(id => ids.has(id) || id === family?.id)).map(
      article => lineOf(locale, article),
    ),
    caution: edition.caution,
    edition: edition.name,
    published: edition.published,
    sources: [edition.source, ...(orders.length > 0 ? ordersSources(locale) : [])],
  }
}

const listedCountry = (locale: Locale, row: Listing): ListedCountry => ({
  country: countryName(row.country, locale),
  address: routes.country(locale, row.country),
  kinds: kindsOf(row),
  since: row.since,
  ...(row.inputFrom && { inputFrom: countryName(row.inputFrom, locale) }),
  ...(row.note && { note: row.note }),
})

/** A good by every name that readers have for it, with its countries. */
function entryOf(locale: Locale, named: Good | Family, members: Good[]): SearchEntry {
  const { id, name, also } = named
  const { goodsPages: words } = messagesOf(locale)
  const rows = members.flatMap(one => rowsByGood(locale).get(one.id) ?? [])
  const countriesOf = (has: (row: Listing) => boolean) =>
    [...new Set(rows.filter(has).map(({ country }) => countryName(country, locale)))].toSorted((a, b) =>
      a.localeCompare(b, locale),
    )
  const facts = [
    { name: words.kinds.forced, says: countriesOf(({ forced }) => forced === true).join(', ') },
    { name: words.kinds.forcedChild, says: countriesOf(({ forcedChild }) => forcedChild === true).join(', ') },
    { name: words.kinds.child, says: countriesOf(({ child }) => child === true).join(', ') },
  ].filter(({ says }) => says !== '')
  const { name: edition, caution } = listingsEdition(locale)
  return {
    kind: 'good',
    title: name,
    address: routes.good(locale, id),
    names: [...also, ...('goods' in named ? members.map(member => member.name) : [])],
    // What only earlier editions have is listed for no country.
    text: joinWords(...facts.flatMap(({ name: kind, says }) => [kind, says])) || name,
    passages: {
      summary: 'goods' in named ? fill(words.familySummary, { family: name }) : fill(words.summary, { good: name }),
      sections: [],
    },
    answer: {
      kind: 'good',
      title: name,
      facts: facts.map(fact => ({ ...fact, name: fact.name.charAt(0).toLocaleUpperCase(locale) + fact.name.slice(1) })),
      caution: `${edition}. ${caution}`,
    },
  }
}

/** The goods that lists name, country by country. */
export const goods = {
  room: 'goods.yaml',
  routes: { goods: goodsExplorer, good, sourcing },
  tables: [goodsTable, listingsTable, ordersTable],
  searched: locale => [
    ...familiesIn(locale).map(family => entryOf(locale, family, family.goods)),
    ...goodsIn(locale).map(one => entryOf(locale, one, [one])),
  ],
} satisfies Collection
