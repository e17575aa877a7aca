import type { Chart } from '../charts/chart'
import { goodSectors, type GoodSector } from '../../content/schema/values'
import type { Edition } from '../editions'
import { labourOf, labours, type Labour, type ListedGoods } from '../goods/listed'
import { listedGoods } from '../goods/listed-goods'
import { goodOf, listingsIn, removedIn } from '../goods/read'
import { tableWords, type GoodsTable } from '../goods/table-words'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { metadataOf } from '../metadata'
import { goodsRows, routes } from '../routes'
import { countryName } from '../taxonomy/countries'
import { goodsBySector, listingsByEdition } from './goods-charts'
import { singlePage } from './route'

/** A good or a family with the countries that it is named for. */
export interface NamedGood {
  id: string
  name: string
  countries: number
  /** For how many of them it is named for each kind of labour, or made with a listed input; none is left out. */
  labour: Partial<Record<Labour, number>>
}

/** What the page of all goods is given. */
export interface GoodsPage {
  /** What is listed, by sector and since which edition. */
  charts: Chart[]
  edition: Edition
  first: string
  /** Of what is named itself; and how many rows have a listed input only. */
  counts: { rows: number; goods: number; countries: number; inputs: number }
  families: NamedGood[]
  sectors: { sector: GoodSector; goods: NamedGood[] }[]
  countries: { code: string; name: string; goods: number }[]
  /** What this edition names for the first time: the countries of each good, in words. */
  added: { count: number; goods: { id: string; name: string; countries: string[] }[] }
  removed: { good: string; name: string; country: string; countryName: string; gone: string }[]
}

/** The goods that the list names, by sector, and by country. */
export function goodsPage(locale: Locale): GoodsPage {
  const listed = listedGoods(locale)
  const { edition, first, goods, families, countries, rows } = listed
  const direct = rows.filter(({ kinds }) => kinds.length > 0)
  const added = rows.filter(({ since }) => since === edition.id && since > first)
  const nameOf = new Map(countries.map(({ code, name }) => [code, name]))
  const named = goods.map(good => ({ ...good, ...countsOf(listed, [good.id]) }))
  return {
    charts: chartsIn(locale),
    edition,
    first,
    counts: {
      rows: direct.length,
      goods: new Set(direct.map(({ good }) => good)).size,
      countries: new Set(direct.map(({ country }) => country)).size,
      inputs: rows.length - direct.length,
    },
    families: families.map(({ id, name }) => {
      const members = goods.filter(({ family }) => family === id).map(good => good.id)
      return { id, name, ...countsOf(listed, members) }
    }),
    sectors: goodSectors.flatMap(sector => {
      const own = named.filter(good => good.sector === sector)
      return own.length > 0 ? [{ sector, goods: own.map(toNamed) }] : []
    }),
    countries: countries.flatMap(({ code, name }) => {
      const count = new Set(rows.filter(row => row.country === code).map(({ good }) => good)).size
      return count > 0 ? [{ code, name, goods: count }] : []
    }),
    added: {
      count: added.length,
      goods: goods.flatMap(({ id, name }) => {
        const own = added.filter(({ good }) => good === id).map(({ country }) => nameOf.get(country) ?? country)
        return own.length > 0 ? [{ id, name, countries: own }] : []
      }),
    },
    removed: removedIn(locale).map(({ good, country, gone }) => ({
      good,
      name: goodOf(locale, good).name,
      country,
      countryName: countryName(country, locale),
      gone,
    })),
  }
}

/** With files of each beside the page. */
const chartsIn = (locale: Locale): (Chart & { path: string })[] => {
  const page = routes.goods(locale)
  const listings = listingsIn(locale)
  return [
    { ...goodsBySector(locale, listings, { page }), path: `${page}by-sector/` },
    { ...listingsByEdition(locale, listings, { page }), path: `${page}by-edition/` },
  ]
}

const toNamed = ({ id, name, countries, labour }: NamedGood): NamedGood => ({ id, name, countries, labour })

/** In how many countries one of several goods is named, and for what. */
function countsOf({ rows }: ListedGoods, ids: readonly string[]): Pick<NamedGood, 'countries' | 'labour'> {
  const own = rows.filter(({ good }) => ids.includes(good))
  const countriesOf = (some: typeof own) => new Set(some.map(({ country }) => country)).size
  return {
    countries: countriesOf(own),
    labour: Object.fromEntries(
      labours.flatMap(kind => {
        const count = countriesOf(own.filter(row => labourOf(row).includes(kind)))
        return count > 0 ? [[kind, count]] : []
      }),
    ),
  }
}

/** The page of all goods, with the whole list beside it for its table. */
export const goodsExplorer = singlePage({
  kind: 'list',
  address: routes.goods,
  template: 'list',
  pack: 'places',
  menu: [{ group: 'look', room: 'goods' }],
  title: locale => messagesOf(locale).goods.title,
  changed: locale => dayOf(listedGoods(locale).edition.published),
  pictures: chartsIn,
  beside: locale => [[goodsRows(locale), JSON.stringify(tableOfAll(locale))]],
  head: facts => {
    const { title, summary } = messagesOf(facts.locale).goods
    return metadataOf({ ...facts, title, summary })
  },
  data: goodsPage,
})

const tableOfAll = (locale: Locale): GoodsTable => ({ ...listedGoods(locale), words: tableWords(locale) })

/** A whole day, where a moment is one. */
const dayOf = (moment: string) => (moment.length === 10 ? moment : undefined)
