import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import {
  countsOf,
  everything,
  explore,
  explorerFacets,
  explorerFromFragment,
  explorerTable,
  explorerToFragment,
  type ExplorerState,
} from '../../../lib/goods/explore'
import { listedGoods } from '../../../lib/goods/listed-goods'
import { goodsPage } from '../../../lib/collections/goods-explorer'

/** The rows of the file, read by other means than the hub's own. */
const file = parse<Record<string, string>>(readFileSync('content/goods-listings.csv', 'utf8'), { columns: true })
const listed = listedGoods('en')
const table = explorerTable(listed)
const state = (filter: ExplorerState['filter']): ExplorerState => ({ ...everything, filter })
const keysOf = (rows: { good: string; country: string }[]) => rows.map(({ good, country }) => `${good} ${country}`)

describe('the table of goods', () => {
  it('has every row of the file, and for what each is named', () => {
    expect(table.rows).toHaveLength(file.length)
    for (const row of table.rows) {
      const [own] = file.filter(
        ({ good, country, inputFrom }) =>
          good === row.good && country === row.country && (inputFrom || undefined) === row.inputFrom,
      )
      const said = (['child', 'forced', 'forcedChild'] as const).filter(kind => own?.[kind] === 'true')
      expect(row.labour).toEqual(said.length > 0 ? said : ['input'])
      expect(row.since).toBe(own?.since)
    }
  })

  it('is narrowed by each filter as the file says', () => {
    expect(keysOf(explore(table, state({ country: 'PE' })))).toEqual(
      keysOf(file.filter(({ country }) => country === 'PE') as { good: string; country: string }[]),
    )
    expect(explore(table, state({ labour: 'forced' }))).toHaveLength(122)
    expect(explore(table, state({ labour: 'input' }))).toHaveLength(file.filter(({ inputFrom }) => inputFrom).length)
    expect(explore(table, state({ good: 'palm-oil', country: 'MY' })).map(({ good }) => good)).toEqual(['palm-fruit'])
    expect(explore(table, state({ since: '2021' })).map(({ good }) => good)).toEqual(['polysilicon'])
  })

  it('says beside each value how many rows it would leave', () => {
    for (const filter of [{}, { country: 'CN' }, { labour: 'forced', sector: 'manufacturing' }]) {
      for (const facet of explorerFacets) {
        const counts = countsOf(table, state(filter), facet)
        for (const value of table.values[facet]) {
          const left = explore(table, state({ ...filter, [facet]: value }))
          expect(counts.get(value) ?? 0, `${facet} ${value}`).toBe(left.length)
        }
      }
    }
  })

  it('is sorted by each column, both ways, and by name where rows are alike', () => {
    const byCountry = explore(table, { ...everything, sort: 'country', descending: true })
    expect(byCountry[0]?.countryName).toBe('Zimbabwe')
    expect(byCountry.at(-1)?.countryName).toBe('Afghanistan')
    const since = explore(table, { ...everything, sort: 'since', descending: true })
    expect(since[0]?.since).toBe('2022')
    const names = since.filter(row => row.since === '2022').map(({ goodName }) => goodName)
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')))
  })

  it('keeps what was chosen in the fragment, and takes nothing else from it', () => {
    const chosen: ExplorerState = { filter: { country: 'PE', labour: 'child' }, sort: 'since', descending: true }
    expect(explorerToFragment(chosen)).toBe('#country=PE&labour=child&sort=-since')
    expect(explorerFromFragment(explorerToFragment(chosen), table)).toEqual(chosen)
    expect(explorerToFragment(everything)).toBe('')
    expect(explorerFromFragment('#country=Peru&good=%3Cb%3E&sort=-x&q=1', table)).toEqual({
      filter: {},
      sort: 'good',
      descending: true,
    })
  })
})

describe('the page of all goods', () => {
  const page = goodsPage('es')

  it('counts what is named apart from what has a listed input only, as the Department does', () => {
    expect(page.counts).toEqual({ rows: 457, goods: 159, countries: 78, inputs: 10 })
  })

  it('has each good once, under its sector, with as many countries as the file', () => {
    const goods = page.sectors.flatMap(sector => sector.goods)
    expect(goods).toHaveLength(new Set(file.map(({ good }) => good)).size)
    for (const { id, countries, labour } of goods) {
      const own = file.filter(({ good }) => good === id)
      expect(countries).toBe(new Set(own.map(({ country }) => country)).size)
      expect(labour.forced ?? 0).toBe(own.filter(({ forced }) => forced === 'true').length)
    }
    const solar = page.families.find(({ id }) => id === 'solar')
    expect(solar).toMatchObject({ countries: 1, labour: { forced: 1, input: 1 } })
  })

  it('says what the edition added and what is gone', () => {
    expect(page.added.count).toBe(file.filter(({ since }) => since === '2022').length)
    expect(page.removed).toHaveLength(5)
    expect(page.removed.at(-1)).toMatchObject({ name: 'Algodón', countryName: 'Uzbekistán', gone: '2022' })
  })
})
