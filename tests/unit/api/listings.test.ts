import { expect, it } from 'vitest'
import { listingsTable } from '../../../lib/api/tables/goods'

it('a row of the first edition at hand says that the good may have been listed before', () => {
  const rows = [...listingsTable.rows('en')]
  expect(rows.filter(({ since, sinceOrEarlier }) => sinceOrEarlier !== (since === '2016'))).toEqual([])
  expect(rows.some(({ sinceOrEarlier }) => sinceOrEarlier)).toBe(true)
  expect(rows.some(({ sinceOrEarlier }) => !sinceOrEarlier)).toBe(true)
})
