import type { GoodsFile } from '../../content/schema/goods'
import type { ImportOrdersFile } from '../../content/schema/import-orders'
import type { Listing as ListingRow, ListingsFile } from '../../content/schema/listings'
import type { Source } from '../../content/schema/source'
import { labourKinds, type GoodSector, type LabourKind } from '../../content/schema/values'
import { withSource, type Edition } from '../editions'
import { locales, type Locale } from '../i18n/locales'
import { localize, textIn, type Localized } from '../i18n/localize'
import { roomOf, rowFileOf } from '../library'
import { memoizePerBuild } from '../memo'
import { readCsv } from '../read-csv'
import { readYaml } from '../read-yaml'

/** A good, or a family of goods. */
interface Named {
  id: string
  name: string
  /** Other words by which readers of any language look for it. */
  also: string[]
}

/** A good that lists name. */
export interface Good extends Named {
  sector: GoodSector
  family?: string
}

/** Goods that readers ask for by one name. */
export interface Family extends Named {
  goods: Good[]
}

/** A good of a country that the list names, as readers of one language see it. */
export type Listing = Localized<ListingRow>

/** A pair that only earlier editions have. */
export type Removed = Localized<NonNullable<ListingsFile['removed']>[number]>

/** An order that stops goods at a border. */
export type ImportOrder = Localized<ImportOrdersFile['orders'][number]>

const goodsFile = () => readYaml(roomOf('goods.yaml')) as GoodsFile
const listingsFile = memoizePerBuild((locale: Locale) =>
  localize(readYaml(roomOf('goods-listings.yaml')) as ListingsFile, locale),
)
const ordersFile = memoizePerBuild((locale: Locale) =>
  localize(readYaml(roomOf('import-orders.yaml')) as ImportOrdersFile, locale),
)

const toNamed = ({ id, name, also = {} }: GoodsFile['families'][number], locale: Locale): Named => ({
  id,
  name: textIn(name, locale),
  also: locales.flatMap(other => [...(other === locale ? [] : [name[other] ?? []].flat()), ...(also[other] ?? [])]),
})

/** Every good, by its name. */
export const goodsIn = memoizePerBuild((locale: Locale): Good[] =>
  goodsFile()
    .goods.map(({ sector, family, ...named }) => ({ ...toNamed(named, locale), sector, family }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale)),
)

/** Every family with its goods, by its name. */
export const familiesIn = memoizePerBuild((locale: Locale): Family[] =>
  goodsFile()
    .families.map(family => ({
      ...toNamed(family, locale),
      goods: goodsIn(locale).filter(good => good.family === family.id),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale)),
)

/** The good of an id. @throws where `content/goods.yaml` has none, which the check refuses */
export function goodOf(locale: Locale, id: string): Good {
  const good = byId(locale).get(id)
  if (!good) throw new Error(`content/goods.yaml has no "${id}"`)
  return good
}

/** What a good, or a family of goods, is called. */
export const goodName = (locale: Locale, id: string): string =>
  familiesIn(locale).find(family => family.id === id)?.name ?? goodOf(locale, id).name

const byId = memoizePerBuild((locale: Locale) => new Map(goodsIn(locale).map(good => [good.id, good])))

/** What the list names now, good by good and country by country. */
export const listingsIn = memoizePerBuild((locale: Locale): Listing[] =>
  (readCsv(rowFileOf(roomOf('goods-listings.yaml'))) as ListingRow[]).map(row => localize(row, locale)),
)

/** The kinds of labour for which a row is listed; none where it is made with a listed input only. */
export const kindsOf = (row: Pick<Listing, LabourKind>): LabourKind[] => labourKinds.filter(kind => row[kind])

/** What earlier editions named. */
export const removedIn = (locale: Locale): Removed[] => listingsFile(locale).removed ?? []

/** The edition of the list. */
export function listingsEdition(locale: Locale): Edition {
  const { editions, sources } = listingsFile(locale)
  const [edition] = editions.toSorted((a, b) => b.published.localeCompare(a.published))
  if (!edition) throw new Error('content/goods-listings.yaml lists no edition')
  return withSource(edition, sources)
}

/** The first edition at hand: what is listed since then may have been listed before. */
export const firstEdition = memoizePerBuild((locale: Locale): string =>
  listingsIn(locale).reduce((first, { since }) => (since < first ? since : first), '9999'),
)

/** The orders, the newest first. */
export const ordersIn = memoizePerBuild((locale: Locale): ImportOrder[] =>
  ordersFile(locale).orders.toSorted((a, b) => b.date.localeCompare(a.date)),
)

/** How many orders were in force when that was last told; none where nobody told. */
export const ordersCount = (locale: Locale) =>
  ordersFile(locale)
    .counts.toSorted((a, b) => a.month.localeCompare(b.month))
    .at(-1)

/** Where the list of all orders is. */
export const ordersSources = (locale: Locale): Source[] => ordersFile(locale).sources
