import { expect, it } from 'vitest'
import { barLengths, timeScale } from '../../../lib/charts/scales'

it.each([
  [
    [84, 62, 18],
    [100, 73.8, 21.4],
  ],
  [
    [0, 0],
    [0, 0],
  ],
  [[5], [100]],
])('bars of %j are as long as their part of the longest', (values, lengths) => {
  expect(barLengths(values)).toEqual(lengths)
})

it('years without a column have their room, too', () => {
  const { columns, years, width } = timeScale([
    { at: 2016, value: 374 },
    { at: 2018, value: 37 },
    { at: 2022, value: 18.7 },
  ])
  expect(years).toEqual([11, 24, 37, 50, 63, 76, 89])
  expect(columns).toEqual([
    { middle: 11, height: 100 },
    { middle: 37, height: 9.9 },
    { middle: 89, height: 5 },
  ])
  expect(width).toBe(14)
})

it('columns do not touch, however near their years are', () => {
  const points = Array.from({ length: 20 }, (_, index) => ({ at: 2000 + index, value: 1 }))
  const { columns, width } = timeScale(points)
  expect(columns[1]!.middle - columns[0]!.middle).toBeGreaterThan(width)
})

it('one year alone stands in the middle', () => {
  expect(timeScale([{ at: 2021, value: 3 }])).toEqual({
    columns: [{ middle: 50, height: 100 }],
    width: 14,
    years: [50],
  })
})
