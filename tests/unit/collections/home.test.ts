import { describe, expect, it, vi } from 'vitest'
import { inTurn, latestChanges, type HomePage } from '../../../lib/collections/home'
import { keyFigures } from '../../../lib/collections/figures'
import { readersIn, readingOf, type ReaderPage } from '../../../lib/collections/readers'
import { findSitePage, pagesOf } from '../../../lib/collections/site-pages'
import { readers } from '../../../content/schema/values'
import { completeLocales } from '../../../lib/i18n/locales'
import { routes } from '../../../lib/routes'

vi.mock('../../../lib/content/documents', () => import('../../fixtures/library'))

const home = (locale: (typeof completeLocales)[number]) => findSitePage(routes.home(locale))!.data() as HomePage

const dataOf = (locale: (typeof completeLocales)[number], id: string) =>
  findSitePage(routes.reader(locale, id))!.data() as ReaderPage

describe.each(completeLocales)('the home page in %s', locale => {
  it('has three figures, each with its year, whose it is, and a page that lasts', () => {
    const { figures } = home(locale)
    expect(figures).toHaveLength(3)
    for (const { value, year, by, address } of figures) {
      expect(value).toMatch(/\d/)
      expect(year).toMatch(/^\d{4}/)
      expect(by.length).toBeLessThan(40)
      expect(findSitePage(address)?.route).toBe('figure')
    }
    expect(figures).toEqual(keyFigures(locale))
  })

  it('leads to the numbers of every country, and to the page of every kind of reader', () => {
    const { countries, readers: doors } = home(locale)
    expect(countries.map(({ address }) => address).toSorted()).toEqual(
      pagesOf('countryHelp', locale)
        .map(({ address }) => address)
        .toSorted(),
    )
    expect(doors.map(({ address }) => address)).toEqual(readers.map(id => routes.reader(locale, id)))
    for (const { address } of doors) expect(findSitePage(address)?.route).toBe('reader')
  })

  it('names what laws bring next, none of it past', () => {
    const { today, next } = home(locale).dates
    expect(next.length).toBeGreaterThan(0)
    for (const { day, law } of next) {
      expect(day >= today.slice(0, day.length)).toBe(true)
      expect(findSitePage(routes.law(locale, law.slug))).toBeDefined()
    }
  })
})

describe('what is explained', () => {
  it('is another one each day, all in turn, whatever the day', () => {
    const all = ['a', 'b', 'c']
    const days = ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']
    const turns = days.map(day => inTurn(all, day))
    expect(new Set(turns.slice(0, 3)).size).toBe(3)
    expect(turns[3]).toBe(turns[0])
    expect(inTurn(all, '2024-02-29')).toBeDefined()
    expect(inTurn([], '2026-12-30')).toBeUndefined()
  })

  it('is an indicator that has words', () => {
    const { explained } = home('en')
    expect(explained?.summary).not.toBe('')
    expect(findSitePage(explained!.address)?.route).toBe('indicator')
  })
})

describe('what has changed', () => {
  it('stands there once, the latest first, with what became of it', () => {
    const changes = latestChanges('en')
    const days = changes.map(({ day }) => day)
    expect(days).toEqual(days.toSorted().toReversed())
    expect(new Set(changes.map(({ address }) => address)).size).toBe(changes.length)
    expect(new Set(changes.map(({ kind }) => kind)).size).toBeGreaterThan(1)
    for (const { address } of changes) expect(findSitePage(address)).toBeDefined()
  })
})

describe('the pages for kinds of readers', () => {
  it.each(completeLocales)('have in %s the tool first, and what they need of the data', locale => {
    expect(dataOf(locale, 'workers').ways[0]?.address).toBe(`/${locale}/tools/indicators/#who=self`)
    expect(dataOf(locale, 'workers').lines?.length).toBeGreaterThan(20)
    expect(dataOf(locale, 'companies').ways[0]?.address).toBe(routes.sourcing(locale))
    expect(dataOf(locale, 'companies').dates?.next.length).toBeGreaterThan(0)
    expect(dataOf(locale, 'caseworkers').referral?.length).toBeGreaterThan(5)
    expect(dataOf(locale, 'inspectors').inspection?.length).toBeGreaterThan(5)
    expect(dataOf(locale, 'press').figures).toHaveLength(3)
    expect(dataOf(locale, 'press').files).toEqual([{ part: 'figures', address: `/api/v1/${locale}/figures.csv` }])
  })

  it('say nothing in tab and history of somebody’s own job', () => {
    for (const locale of completeLocales) {
      const page = findSitePage(routes.reader(locale, 'workers'))!
      expect(page.head().title).not.toContain(page.title)
      expect(page.head().openGraph).toBeUndefined()
    }
  })

  it('name articles by their titles, in another language where theirs lacks them, and none that there is not', () => {
    const read = [{ leads: '/articles/peru/' }, { leads: '/articles/nowhere/' }, { leads: '/help/', label: 'Ayuda' }]
    const [article, page, ...rest] = readingOf('es', { read })
    expect(article?.address).toMatch(/^\/(en|es)\/articles\/peru\/$/)
    expect(article?.title).not.toBe('')
    expect(page).toEqual({ title: 'Ayuda', address: '/es/help/' })
    expect(rest).toEqual([])
  })

  it('are one for each kind, in every language', () => {
    for (const locale of completeLocales) expect(readersIn(locale).map(({ id }) => id)).toEqual(readers)
  })
})
