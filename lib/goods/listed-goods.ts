import type { Locale } from '../i18n/locales'
import { memoizePerBuild } from '../memo'
import { countryName } from '../taxonomy/countries'
import type { ListedGoods, ListedRow } from './listed'
import { familiesIn, firstEdition, goodsIn, kindsOf, listingsEdition, listingsIn, type Listing } from './read'

const toRow = ({ good, country, since, inputFrom, note, ...is }: Listing): ListedRow => ({
  good,
  country,
  kinds: kindsOf(is),
  since,
  inputFrom,
  note,
})

/** The list for what runs in the reader's browser, each thing by its name. */
export const listedGoods = memoizePerBuild((locale: Locale): ListedGoods => {
  const rows = listingsIn(locale).map(toRow)
  const named = new Set(rows.map(({ good }) => good))
  const goods = goodsIn(locale).filter(({ id }) => named.has(id))
  const codes = new Set(rows.flatMap(({ country, inputFrom }) => [country, inputFrom ?? country]))
  return {
    edition: listingsEdition(locale),
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
