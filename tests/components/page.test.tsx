import { afterEach, describe, expect, it, vi } from 'vitest'
import { HeadTags } from '../../components/page/head-tags'
import { renderedPages, sampleFiles } from '../../components/page/rendered-pages'
import { renderedByNext } from '../../lib/collections/samples'
import { findSitePage, pagesOf, routeNames } from '../../lib/collections/site-pages'
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

  it('are all rendered here, those that Next renders among them', () => {
    const rendered = renderedPages()
    const files = rendered.map(({ file }) => file)
    const pages = locales.flatMap(locale => routeNames.flatMap(route => pagesOf(route, locale)))
    const expected = [...pages.map(({ address }) => `${address.slice(1)}index.html`), 'index.html', '404.html']
    expect(files.toSorted()).toEqual(expected.toSorted())
    expect(files).toEqual(expect.arrayContaining(sampleFiles()))
    const peru = rendered.find(({ file }) => file === 'en/articles/peru/index.html')!.content()
    expect(peru.head()).toMatch(/^<title>Title of peru · Waymark<\/title><meta name="description" content="/)
    expect(peru.body()).toContain('<h1')
  })

  it('are canonical at one address: what stands at the top of the host is the home page once more, in no index', () => {
    const atTop = renderedPages().find(({ file }) => file === 'index.html')!
    expect(atTop.content().head()).toContain('<link rel="canonical" href="http://localhost:3000/en/"/>')
    expect(atTop.entry).toBeUndefined()
    const missing = renderedPages()
      .find(({ file }) => file === '404.html')!
      .content()
    expect(missing.head()).toMatch(/^<title>.*<\/title><meta name="robots" content="noindex"\/><link rel="icon"/)
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
