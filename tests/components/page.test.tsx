import { afterEach, describe, expect, it, vi } from 'vitest'
import { HeadTags } from '../../components/page/head-tags'
import { renderedPages } from '../../components/page/rendered-pages'
import { renderedByNext } from '../../lib/collections/samples'
import { findSitePage, pagesOf, routeNames, siteRoutes } from '../../lib/collections/site-pages'
import { locales } from '../../lib/i18n/locales'
import { metadataOf } from '../../lib/metadata'
import { render } from './render'

vi.mock('../../lib/content/documents', () => import('../fixtures/library'))
afterEach(() => vi.unstubAllEnvs())

describe('pages', () => {
  it('are rendered by Next in part while building, of every route and language some, and wholly while one edits', () => {
    const inBuild = renderedByNext().map(({ address }) => address)
    for (const route of routeNames) {
      for (const locale of locales) {
        const addresses = pagesOf(route, locale).map(({ address }) => address)
        const rendered = addresses.filter(address => inBuild.includes(address))
        expect(rendered.length, `${route} ${locale}`).toBeLessThanOrEqual(4)
        expect(rendered.length > 0, `${route} ${locale}`).toBe(addresses.length > 0)
      }
    }
    vi.stubEnv('NODE_ENV', 'development')
    expect(renderedByNext().length).toBe(locales.flatMap(l => routeNames.flatMap(route => pagesOf(route, l))).length)
  })

  it('are given with head and body where their route has more than one', () => {
    const rendered = renderedPages().flat()
    const withMany = routeNames.filter(route => !siteRoutes[route].fixed)
    expect(rendered.map(({ file }) => `/${file.replace('index.html', '')}`).toSorted()).toEqual(
      locales
        .flatMap(locale => withMany.flatMap(route => pagesOf(route, locale).map(({ address }) => address)))
        .toSorted(),
    )
    const peru = rendered.find(({ file }) => file === 'en/articles/peru/index.html')!
    expect(peru.tags()).toMatch(/^<title>Title of peru · Waymark<\/title><meta name="description" content="/)
    expect(peru.view()).toContain('<h1')
  })

  it('have no metadata that would be left out in silence', () => {
    const facts = { summary: 'Summary.', alternates: {} }
    const metadata = { ...metadataOf({ ...facts, locale: 'en', title: 'x', address: '/en/x/' }), keywords: ['x'] }
    expect(() => render(<HeadTags metadata={metadata} />)).toThrow("does not write keywords of a page's metadata")
  })

  it('have data that JSON can hold: what stands behind a page is told apart by it', () => {
    const pages = locales.flatMap(locale => routeNames.flatMap(route => pagesOf(route, locale)))
    for (const { data } of pages) expect(lossOf(data())).toEqual([])
    expect(findSitePage('/en/no-such-page/')).toBeUndefined()
  })
})

/** Where a value holds what JSON does not: functions, dates, maps, numbers that are none. */
function lossOf(value: unknown, path = 'data'): string[] {
  if (value === null || ['string', 'boolean', 'undefined'].includes(typeof value)) return []
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path]
  if (Array.isArray(value)) return value.flatMap((item, index) => lossOf(item, `${path}[${index}]`))
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return [path]
  return Object.entries(value).flatMap(([key, inner]) => lossOf(inner, `${path}.${key}`))
}
