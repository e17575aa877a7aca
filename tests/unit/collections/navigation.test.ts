import { describe, expect, it, vi } from 'vitest'
import { menuOf } from '../../../lib/collections/menu'
import { navigationOf } from '../../../lib/collections/navigation'
import type { SiteMapPage } from '../../../lib/collections/site-map'
import { findSitePage, sitePagesIn } from '../../../lib/collections/site-pages'
import { completeLocales, type Locale } from '../../../lib/i18n/locales'
import { messagesOf } from '../../../lib/i18n/messages'

vi.mock('../../../lib/content/documents', () => import('../../fixtures/library'))

const around = (address: string) => navigationOf(findSitePage(address)!)
const linksOf = (locale: Locale) => around(`/${locale}/`).menu.flatMap(({ links }) => links)

describe('the menu', () => {
  it('has rooms as their pages declare them, in the order of their words, those without words by their titles', () => {
    const pages = [
      { address: '/en/a/', title: 'A', menu: [{ group: 'hub' }] },
      { address: '/en/s/', title: 'S', menu: [{ group: 'look', room: 'sources' }] },
      { address: '/en/none/', title: 'None' },
      {
        address: '/en/c/',
        title: 'C',
        menu: [
          { group: 'help', room: 'ownJob', part: 'who=self' },
          { group: 'look', room: 'articles' },
        ],
      },
    ] satisfies Parameters<typeof menuOf>[1]
    const { rooms } = messagesOf('en').menu
    expect(menuOf('en', pages)).toEqual([
      { group: 'help', links: [{ href: '/en/c/#who=self', ...rooms.ownJob }] },
      {
        group: 'look',
        links: [
          { href: '/en/c/', ...rooms.articles },
          { href: '/en/s/', ...rooms.sources },
        ],
      },
      { group: 'hub', links: [{ href: '/en/a/', label: 'A' }] },
    ])
  })

  it('leads in every language to pages that are there, each once, and says five words or so of each', () => {
    for (const locale of completeLocales) {
      const links = linksOf(locale)
      expect(links.length).toBeGreaterThan(20)
      expect(new Set(links.map(({ href }) => href)).size).toBe(links.length)
      expect(links.filter(({ href }) => findSitePage(href.split('#')[0]!) === undefined)).toEqual([])
      expect(links.filter(({ label, says = '' }) => label.trim() === '' || says.split(' ').length > 7)).toEqual([])
    }
  })

  it('has every single page of the hub but the one that all pages lead to by its name', () => {
    const named = new Set(linksOf('en').map(({ href }) => href.split('#')[0]))
    const single = sitePagesIn('en').filter(({ route, isUnlisted }) => {
      const pages = sitePagesIn('en').filter(other => other.route === route)
      return (
        pages.length === 1 && !isUnlisted && route !== 'countryHelp' && !/^(article|withdrawn|law|country)$/.test(route)
      )
    })
    expect(single.length).toBeGreaterThan(15)
    expect(single.map(({ address }) => address).filter(address => !named.has(address))).toEqual(['/en/'])
  })

  it('is what the site map shows', () => {
    for (const locale of completeLocales) {
      const { menu } = findSitePage(`/${locale}/site-map/`)!.data() as SiteMapPage
      expect(menu).toEqual(around(`/${locale}/`).menu)
    }
  })
})

describe('where the reader is', () => {
  it.each([
    ['/en/goods/', '/en/goods/'],
    ['/en/articles/peru/', '/en/articles/'],
    ['/en/countries/compare/', '/en/countries/compare/'],
    ['/en/countries/pe/', '/en/countries/'],
    ['/en/tools/indicators/', '/en/tools/indicators/'],
    ['/en/', undefined],
  ])('%s is in %s', (address, room) => {
    expect(around(address).here).toBe(room)
  })
})

describe('another language', () => {
  it('has the same page, or the nearest above it that is there, which is told apart', () => {
    expect(around('/en/goods/').languages).toEqual([{ locale: 'es', href: '/es/goods/' }])
    const alternates = { en: '/en/articles/only-english/' }
    expect(navigationOf({ locale: 'en', address: '/en/articles/only-english/', alternates }).languages).toEqual([
      { locale: 'es', href: '/es/articles/', isOther: true },
    ])
    expect(navigationOf({ locale: 'en', address: '/en/nowhere/', alternates: {} }).languages).toEqual([
      { locale: 'es', href: '/es/', isOther: true },
    ])
  })
})
