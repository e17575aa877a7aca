import { labourKinds } from '../../content/schema/values'
import type { Locale } from '../i18n/locales'
import { memoizePerBuild } from '../memo'
import { countryName } from '../taxonomy/countries'
import type { ListedEdition, ListedGoods, ListedRow } from './listed'
import { familiesIn, firstEdition, goodsIn, listingsEdition, listingsIn, type Listing } from './read'

const toRow = ({ good, country, since, inputFrom, note, ...is }: Listing): ListedRow => ({
  good,
  country,
  kinds: labourKinds.filter(kind => is[kind]),
  since,
  inputFrom,
  note,
})

/** The edition as pages show it. */
export function listedEdition(locale: Locale): ListedEdition {
  const { id, name, published, caution, source } = listingsEdition(locale)
  return { id, name, published, caution, source }
}

/** The list for what runs in the reader's browser, each thing by its name. */
export const listedGoods = memoizePerBuild((locale: Locale): ListedGoods => {
  const rows = listingsIn(locale).map(toRow)
  const named = new Set(rows.map(({ good }) => good))
  const goods = goodsIn(locale).filter(({ id }) => named.has(id))
  const codes = new Set(rows.flatMap(({ country, inputFrom }) => [country, inputFrom ?? country]))
  return {
    edition: listedEdition(locale),
    first: firstEdition(locale),
    goods: goods.map(({ id, name, sector, family }) => ({ id, name, sector, family })),
    families: familiesIn(locale)
      .filter(({ id }) => goods.some(({ family }) => family === id))
      .map(({ id, name }) => ({ id, name })),
    countries: [...codes]
      .map(code => ({ code, name: countryName(code, locale) }))
      .toSorted((a, b) => a.name.localeCompare(b.name, locale)),
    rows,
  }
})
