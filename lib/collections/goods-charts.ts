import { goodSectors } from '../../content/schema/values'
import type { BarChart, TimeChart } from '../charts/chart'
import { firstEdition, goodOf, listingsEdition, type Listing } from '../goods/read'
import { fill } from '../i18n/fill'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'

/** Where a chart stands, and what its files are named by, if it has some. */
export interface ChartPlace {
  page: string
  path?: string
}

/** What the list itself names, without what it names for a listed input: the two are counted apart. */
const direct = (listings: readonly Listing[]) => listings.filter(({ inputFrom }) => inputFrom === undefined)

/** How many goods of some listings belong to each sector; sectors without any are left out. Each good counts once. */
export function goodsBySector(locale: Locale, listings: readonly Listing[], place: ChartPlace): BarChart {
  const goods = [...new Set(direct(listings).map(({ good }) => good))].map(id => goodOf(locale, id))
  const { sectors } = messagesOf(locale).goodsPages
  const { bySector } = messagesOf(locale).charts
  const { source, name } = listingsEdition(locale)
  return {
    kind: 'bars',
    id: 'goods-by-sector',
    title: bySector.title,
    says: fill(bySector.says, { edition: name }),
    columns: bySector.columns,
    rows: goodSectors
      .map(sector => ({ sector, value: goods.filter(good => good.sector === sector).length }))
      .filter(({ value }) => value > 0)
      .map(({ sector, value }) => ({ label: sectors[sector], value, text: String(value) }))
      .toSorted((one, other) => other.value - one.value),
    sources: [source],
    ...place,
  }
}

/**
 * Since which edition goods of countries have been on the list, as far as the editions at hand tell; of the first of
 * them is known only that they were listed then or before. What was taken off since is not among them.
 */
export function listingsByEdition(locale: Locale, listings: readonly Listing[], place: ChartPlace): TimeChart {
  const { byEdition, orEarlier } = messagesOf(locale).charts
  const first = firstEdition(locale)
  const { source, name } = listingsEdition(locale)
  const counts = new Map<string, number>()
  for (const { since } of direct(listings)) counts.set(since, (counts.get(since) ?? 0) + 1)
  return {
    kind: 'times',
    id: 'listings-by-edition',
    title: byEdition.title,
    says: fill(byEdition.says, { edition: name }),
    columns: byEdition.columns,
    rows: [...counts]
      .toSorted(([one], [other]) => one.localeCompare(other))
      .map(([since, value]) => ({
        at: Number(since),
        label: since === first ? `${since} ${orEarlier}` : since,
        value,
        text: String(value),
        ...(since === first && { under: orEarlier }),
      })),
    sources: [source],
    ...place,
  }
}
