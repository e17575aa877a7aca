import { expect, it } from 'vitest'
import { listingsTable } from '../../../lib/api/tables/goods'

it('a row of the first edition at hand says that the good may have been listed before', () => {
  const rows = [...listingsTable.rows('en')]
  const years = rows.map(({ since }) => since).toSorted()
  expect(new Set(rows.filter(({ sinceOrEarlier }) => sinceOrEarlier).map(({ since }) => since))).toEqual(
    new Set([years[0]]),
  )
  expect(rows.some(({ sinceOrEarlier }) => !sinceOrEarlier)).toBe(true)
})
