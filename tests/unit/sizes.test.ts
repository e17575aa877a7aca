import { expect, it } from 'vitest'
import { formatSize } from '../../lib/sizes'

it('says sizes as people do, in their language', () => {
  expect(formatSize(12, 'en')).toBe('1 kB')
  expect(formatSize(180_400, 'en')).toBe('180 kB')
  expect(formatSize(999_900, 'en')).toBe('1 MB')
  expect(formatSize(1_440_000, 'es')).toBe('1,4 MB')
})
