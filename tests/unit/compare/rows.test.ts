import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { compareWords } from '../../../components/compare-view/compare-words'
import { countryRecord } from '../../../lib/api/country-record'
import { codesFromFragment, codesToFragment } from '../../../lib/compare/choice'
import { compareCsv, compareRows } from '../../../lib/compare/rows'
import { helpWords } from '../../../lib/helplines/help-countries'

const words = compareWords('en', helpWords('en'))
const records = ['PE', 'MY', 'LB'].map(code => countryRecord('en', code))
const rows = compareRows(records, words.rows, 'en')
const row = (id: string) => rows.find(one => one.id === id)?.cells ?? []

describe('countries side by side', () => {
  it('have the same rows, each with a cell for each country', () => {
    for (const { cells } of rows) expect(cells).toHaveLength(3)
    expect(rows.map(({ id }) => id).slice(0, 3)).toEqual(['emergency', 'lines', 'offences'])
    expect(rows.at(-1)?.id).toBe('sources')
  })

  it('say what the records say, with up to when and whose judgement', () => {
    expect(row('emergency')[0]?.[0]).toMatchObject({ says: 'Police: 105', link: 'tel:105' })
    expect(row('goods-forced')[1]?.map(({ says }) => says)).toEqual(
      records[1]!.goods.filter(({ forced }) => forced).map(({ name }) => name),
    )
    expect(row('tier')[0]?.[0]?.note).toContain('US Department of State')
    expect(row('goods-child')[2]?.length).toBeGreaterThan(0)
  })

  it('leave out a row of which nothing is known for any', () => {
    expect(rows.some(({ id }) => id === 'goods-input')).toBe(false)
    expect(compareRows([countryRecord('en', 'CN')], words.rows, 'en').some(({ id }) => id === 'goods-input')).toBe(true)
  })

  it('are a table, too, in which what is not known says so', () => {
    const { data } = Papa.parse<string[]>(
      compareCsv(records, rows, Object.values(words.heads), words.unknownSays).slice(1),
    )
    expect(data[0]).toEqual(Object.values(words.heads))
    const empty = rows.flatMap(({ cells }) => cells.filter(items => items.length === 0)).length
    expect(data.filter(([, , , says]) => says === words.unknownSays)).toHaveLength(empty)
  })
})

it('up to four countries are kept in the fragment, and none that there is no page of', () => {
  const known = ['PE', 'MY', 'LB', 'TH', 'CN']
  expect(codesFromFragment('#countries=pe.MY.XX.MY.LB.TH.CN', known)).toEqual(['PE', 'MY', 'LB', 'TH'])
  expect(codesToFragment(['PE', 'MY'])).toBe('#countries=PE.MY')
  expect(codesToFragment([])).toBe('')
})
