import { expect, it, vi } from 'vitest'
import { addMonths, buildDay, formatDay } from '../../lib/dates'

it('writes days in words', () => {
  expect(formatDay('2026-11-23', 'en')).toBe('23 November 2026')
  expect(formatDay('2026-03-01', 'es')).toBe('1 de marzo de 2026')
})

it('takes the build for today’s unless BUILD_DATE names another day', () => {
  expect(buildDay()).toBe(new Date().toISOString().slice(0, 10))
  vi.stubEnv('BUILD_DATE', '2027-01-31')
  expect(buildDay()).toBe('2027-01-31')
  vi.unstubAllEnvs()
})

it('counts months, and ends in shorter ones on their last day', () => {
  expect(addMonths('2026-11-23', 6)).toBe('2027-05-23')
  expect(addMonths('2026-08-31', 6)).toBe('2027-02-28')
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
  expect(addMonths('2027-08-31', 6)).toBe('2028-02-29')
})
