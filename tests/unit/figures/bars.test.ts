import { expect, it } from 'vitest'
import { barLengths } from '../../../lib/figures/bars'

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
])('of %j are as long as their part of the longest', (values, lengths) => {
  expect(barLengths(values)).toEqual(lengths)
})
