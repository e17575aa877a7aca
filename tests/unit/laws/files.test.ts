import { parseAtomFeed } from 'feedsmith'
import ICAL from 'ical.js'
import { describe, expect, it, vi } from 'vitest'
import { bindsFrom, lawsIn } from '../../../lib/laws/read'
import { completeLocales } from '../../../lib/i18n/locales'
import { calendarDates } from '../../../lib/laws/calendar'
import { lawFiles } from '../../../lib/laws/files'
import { dayAfter, firstDay, formatMoment } from '../../../lib/laws/moment'
import { daysOf, nextDates, timeUntil } from '../../../lib/laws/next-dates'
import { timelineOf } from '../../../lib/laws/timeline'
import { routes } from '../../../lib/routes'
import { site } from '../../../lib/site'

vi.mock('../../../.contentlayer/generated', () => import('../../fixtures/library'))

const files = new Map(completeLocales.flatMap(lawFiles))
const eventsOf = (address: string) =>
  new ICAL.Component(ICAL.parse(files.get(address)!)).getAllSubcomponents('vevent').map(part => new ICAL.Event(part))

describe('calendars', () => {
  it('each law’s has its dates as whole days, and the one of all has those of all', () => {
    for (const locale of completeLocales) {
      const laws = lawsIn(locale).filter(law => calendarDates(law).length > 0)
      for (const law of laws) {
        const events = eventsOf(routes.calendar(locale, law.slug))
        expect(events.map(event => event.startDate.toString())).toEqual(
          calendarDates(law).map(({ day }) => firstDay(day)),
        )
        expect(events.map(event => event.endDate.toString())).toEqual(
          calendarDates(law).map(({ day }) => dayAfter(day)),
        )
        for (const event of events) {
          expect(event.startDate.isDate).toBe(true)
          expect(event.description).toContain(site.url + routes.law(locale, law.slug))
        }
      }
      expect(eventsOf(routes.calendar(locale))).toHaveLength(laws.flatMap(calendarDates).length)
    }
  })

  it('a yearly date comes again, and a month is held whole', () => {
    const [, report] = eventsOf(routes.calendar('en', 'canada-supply-chains-act'))
    const again = report!.iterator()
    expect([again.next(), again.next()].map(time => time?.toString())).toEqual(['2024-05-31', '2025-05-31'])
    const answer = eventsOf(routes.calendar('en', 'uk-modern-slavery-act')).find(event =>
      event.summary.includes('government answers'),
    )
    expect([answer!.startDate, answer!.endDate].map(String)).toEqual(['2025-10-01', '2025-11-01'])
  })

  it('names every date once, and always alike', () => {
    for (const [address, text] of files) {
      if (!address.endsWith('.ics')) continue
      const uids = eventsOf(address).map(({ uid }) => uid)
      expect(new Set(uids).size).toBe(uids.length)
      // Nothing of the day of the build: the stamp is that of the last change.
      const stamps = [...text.matchAll(/DTSTAMP:(\d{8})T000000Z/g)].map(([, day]) => day)
      expect(stamps).toHaveLength(uids.length)
      expect(text.split('\r\n').every(line => Buffer.byteLength(line) <= 75)).toBe(true)
    }
    expect(new Map(completeLocales.flatMap(lawFiles))).toEqual(files)
  })
})

it('the feed of changes has every change, the latest first', () => {
  for (const locale of completeLocales) {
    const feed = parseAtomFeed(files.get(routes.lawChanges(locale))!)
    const changes = lawsIn(locale).flatMap(law => law.changes)
    expect(feed.entries).toHaveLength(changes.length)
    expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(site.url + routes.lawChanges(locale))
    const days = feed.entries!.map(({ updated }) => String(updated))
    expect(days).toEqual(days.toSorted().toReversed())
    expect(new Set(feed.entries!.map(({ id }) => id)).size).toBe(changes.length)
  }
})

it('moments: as far as they are known', () => {
  expect(['1930', '2027-07', '2027-12-31'].map(firstDay)).toEqual(['1930-01-01', '2027-07-01', '2027-12-31'])
  expect(['1930', '2027-12', '2028-02-28'].map(dayAfter)).toEqual(['1931-01-01', '2028-01-01', '2028-02-29'])
  expect(['1930', '2027-07', '2027-12-14'].map(moment => formatMoment(moment, 'en'))).toEqual([
    '1930',
    'July 2027',
    '14 December 2027',
  ])
  expect(formatMoment('2027-07', 'es')).toBe('julio de 2027')
})

const today = '2026-11-30'

describe('the timeline', () => {
  const laws = lawsIn('en')
  const { width, height, rows, years, today: now } = timelineOf(laws, today)
  const rowOf = (slug: string) => rows.find(({ law }) => law.slug === slug)!

  it('has a line for each dated law, its marks within it and in order', () => {
    expect(rows.map(({ law }) => law.slug)).toEqual(
      laws.filter(law => calendarDates(law).length > 0).map(({ slug }) => slug),
    )
    for (const { y, nameX, from, marks } of rows) {
      const xs = marks.map(({ x }) => x)
      expect(xs).toEqual(xs.toSorted((a, b) => a - b))
      expect([...xs, nameX, from].every(x => x >= 0 && x <= width) && y < height).toBe(true)
      expect(from).toBeLessThanOrEqual(xs[0]!)
    }
    expect(years.map(({ year }) => year)).toContain(2027)
    const year = years.find(({ year: found }) => found === 2022)!
    // 1 July is the 182nd day after New Year.
    expect(rowOf('norway-transparency-act').marks[0]!.x).toBeCloseTo(
      year.x + (181 / 365) * (years[1]!.x - years[0]!.x),
      0,
    )
  })

  it('has today on it, also where nothing is known to come', () => {
    const [begins, ends] = [2026, 2027].map(wanted => years.find(({ year }) => year === wanted)!.x)
    expect(now).toBeGreaterThan(begins!)
    expect(now).toBeLessThan(ends!)
    const later = timelineOf(laws, '2040-06-30')
    expect(later.today).toBeLessThan(later.width)
  })

  it('says a yearly date each year, and begins at its edge where a law is older', () => {
    const report = rowOf('canada-supply-chains-act').marks.filter(({ date }) => date.yearly)
    expect(report.map(({ day }) => day)).toEqual(
      ['2024', '2025', '2026', '2027', '2028', '2029'].map(year => `${year}-05-31`),
    )
    expect(rowOf('us-tariff-act-307').from).toBe(years[0]!.x)
  })
})

describe('next dates', () => {
  it('are those to come, the earliest first, yearly ones again', () => {
    const next = nextDates(lawsIn('en'), today, 4)
    expect(next.map(({ law, day }) => [law.slug, day])).toEqual([
      ['canada-supply-chains-act', '2027-05-31'],
      ['norway-transparency-act', '2027-06-30'],
      ['eu-due-diligence-directive', '2027-07-26'],
      ['eu-forced-labour-regulation', '2027-12-14'],
    ])
    const [first] = nextDates(lawsIn('en'), '2027-05-31', 1)
    expect(first!.day).toBe('2027-05-31')
  })

  it('of a leap day, the last of February in other years', () => {
    expect(daysOf({ day: '2024-02-29', yearly: true }, 2028)).toEqual([
      '2024-02-29',
      '2025-02-28',
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
    ])
    expect(daysOf({ day: '2024-02' }, 2028)).toEqual(['2024-02'])
  })

  it('say how far off they are in the unit in which people plan', () => {
    const until = (day: string) => timeUntil(today, day, 'en')
    expect(['2026-11-30', '2026-12-09', '2027-05-31', '2027-07', '2029-07-26'].map(until)).toEqual([
      'in 0 days',
      'in 9 days',
      'in 26 weeks',
      'in 30 weeks',
      'in 3 years',
    ])
    expect(timeUntil(today, '2027-06-30', 'es')).toBe('dentro de 30 semanas')
  })
})

it('a law binds from the day on which it applies, else from the one on which it came into force', () => {
  const from = new Map(lawsIn('en').map(law => [law.slug, bindsFrom(law)]))
  expect(from.get('eu-forced-labour-regulation')).toBe('2027-12-14')
  expect(from.get('norway-transparency-act')).toBe('2022-07-01')
  expect(from.get('us-tariff-act-307')).toBe('1930')
})
