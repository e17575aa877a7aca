import { expect, it } from 'vitest'
import { formatValue } from '../../../lib/figures/format-value'

it.each([
  [27_600_000, 'people', '27.6 million', '27,6 millones'],
  [22_000_000, 'people', '22 million', '22 millones'],
  [1_000_000, 'children', '1 million', '1 millón'],
  [1_560_000, 'children', '1.56 million', '1,56 millones'],
  [1_234_567, 'people', '1,234,567', '1\u00A0234\u00A0567'],
  [202_478, 'people', '202,478', '202\u00A0478'],
  [3911, 'people', '3,911', '3911'],
  [236_000_000_000, 'USD', 'USD 236 billion', 'USD 236 mil millones'],
  [8269, 'USD', 'USD 8,269', 'USD 8269'],
  [54, 'percent', '54%', '54%'],
  [98.24, 'percent', '98.24%', '98,24%'],
  [0, 'cases', '0', '0'],
] as const)('%d %s reads well in every language', (value, unit, english, spanish) => {
  expect(formatValue(value, unit, 'en')).toBe(english)
  expect(formatValue(value, unit, 'es')).toBe(spanish)
})
