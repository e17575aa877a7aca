import { expect, it } from 'vitest'
import { parseBody } from '../../../lib/markup/parse'
import { minutesToRead } from '../../../lib/markup/reading-time'

it.each([
  [1, 1],
  [220, 1],
  [440, 2],
  [1700, 8],
])('%i words take %i min to read, marks of sources not counted', (words, minutes) => {
  expect(minutesToRead(parseBody(`${'word '.repeat(words)}[@a]`))).toBe(minutes)
})
