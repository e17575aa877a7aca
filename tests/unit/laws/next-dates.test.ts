import { expect, it } from 'vitest'
import { nextDates } from '../../../lib/laws/next-dates'
import type { LawDate } from '../../../lib/laws/read'

const date = (day: string, more: Partial<LawDate> = {}): LawDate => ({
  day,
  kind: 'report',
  certainty: 'certain',
  says: `Due ${day}`,
  sources: ['act'],
  ...more,
})
const laws = [
  { slug: 'north', short: 'North', dates: [date('2023-06-30', { yearly: true }), date('2026-01-15')] },
  { slug: 'union', short: 'Union', dates: [date('2027-07'), date('2027', { kind: 'change' }), date('2026-11-30')] },
]
const daysOn = (today: string) => nextDates(laws, today).map(({ slug, day }) => `${slug} ${day}`)

it('names what is to come, the soonest first; today is yet to come', () => {
  expect(daysOn('2026-11-30')).toEqual(['union 2026-11-30', 'union 2027', 'north 2027-06-30', 'union 2027-07'])
  expect(daysOn('2026-12-01')).toEqual(['union 2027', 'north 2027-06-30', 'union 2027-07'])
})

it('holds a month or a year as to come until its last day has passed', () => {
  expect(daysOn('2027-07-31')).toContain('union 2027-07')
  expect(daysOn('2027-08-01')).not.toContain('union 2027-07')
  expect(daysOn('2028-01-01')).toEqual(['north 2028-06-30'])
})

it.each([
  ['2022-01-01', '2023-06-30'],
  ['2026-06-29', '2026-06-30'],
  ['2026-06-30', '2026-06-30'],
  ['2026-07-01', '2027-06-30'],
])('what comes each year is on %s next due on %s, and says so', (today, day) => {
  expect(nextDates(laws, today).find(({ slug, isYearly }) => slug === 'north' && isYearly)?.day).toBe(day)
})
