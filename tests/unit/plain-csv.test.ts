import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { plainCsv } from '../../lib/plain-csv'

it('writes what a spreadsheet reads back, and lets nothing begin like a formula', () => {
  const rows = [
    ['good', 'note'],
    ['Açaí, "fresh"', 'two\nlines'],
    ['=1+1', '@SUM(A1)'],
    ['-3', '+51 1'],
  ]
  const csv = plainCsv([...rows, [1, undefined]])
  expect(csv.startsWith('\uFEFF')).toBe(true)
  const { data, errors } = Papa.parse<string[]>(csv.slice(1).trimEnd())
  expect(errors).toEqual([])
  expect(data).toEqual([rows[0], ['Açaí, "fresh"', 'two\nlines'], ["'=1+1", "'@SUM(A1)"], ["'-3", "'+51 1"], ['1', '']])
})
