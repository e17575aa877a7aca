import { readFileSync } from 'node:fs'
import { parse } from 'papaparse'
import { describe, expect, it, vi } from 'vitest'
import { goodsBySector, listingsByEdition } from '../../../lib/collections/goods-charts'
import { goodsIn, listingsIn } from '../../../lib/goods/read'
import { completeLocales } from '../../../lib/i18n/locales'

vi.mock('../../../lib/content/documents', () => import('../../fixtures/library'))

/** The file itself, read by another hand. */
const { data } = parse<Record<string, string>>(readFileSync('content/goods-listings.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
})
const direct = data.filter(row => !row.inputFrom)
const place = { page: '/en/goods/' }

describe.each(completeLocales)('in %s', locale => {
  it('the columns of the editions are the rows of the file, without what is listed for an input', () => {
    const { rows } = listingsByEdition(locale, listingsIn(locale), place)
    expect(rows.map(({ at, value }) => [String(at), value])).toEqual(
      [...new Set(direct.map(({ since }) => since!))]
        .toSorted()
        .map(since => [since, direct.filter(row => row.since === since).length]),
    )
    expect(rows.reduce((sum, { value }) => sum + value, 0)).toBe(457)
    expect(rows.filter(({ under }) => under).map(({ at }) => at)).toEqual([2016])
  })

  it('the bars of the sectors are the goods of the file, each once', () => {
    const { rows } = goodsBySector(locale, listingsIn(locale), place)
    const sectorOf = new Map(goodsIn(locale).map(({ id, sector }) => [id, sector]))
    const goods = [...new Set(direct.map(({ good }) => good!))]
    const counts = ['agriculture', 'manufacturing', 'mining', 'other'].map(
      sector => goods.filter(good => sectorOf.get(good) === sector).length,
    )
    expect(rows.map(({ value }) => value)).toEqual(counts.filter(Boolean).toSorted((one, other) => other - one))
    expect(rows.reduce((sum, { value }) => sum + value, 0)).toBe(159)
  })
})

it('a country has the bars and columns of its own goods', () => {
  const own = listingsIn('en').filter(({ country }) => country === 'PE')
  const ofFile = direct.filter(({ country }) => country === 'PE')
  expect(listingsByEdition('en', own, place).rows.reduce((sum, { value }) => sum + value, 0)).toBe(ofFile.length)
})
