import { describe, expect, it } from 'vitest'
import { robotsTxt, sitemapEntry, sitemapFiles, type SitemapEntry } from '../../../lib/publish/sitemap'

const url = 'https://hub.example/base'
describe('the sitemap', () => {
  it('takes a page under the address that it calls its own, with its languages and the day of its last change', () => {
    const alternates = { canonical: `${url}/en/a/`, types: { 'a/b': [{ url: 'x' }] } }
    const page = {
      address: `${url}/en/a/`,
      languages: [
        ['en', `${url}/en/a/`],
        ['es', `${url}/es/a/`],
      ] as [string, string][],
      changed: '2026-01-02',
    }
    expect(sitemapEntry(page, { alternates })).toEqual(page)
    expect(sitemapEntry({ ...page, fallback: `${url}/en/a/` }, { alternates })).toEqual({
      ...page,
      languages: [...page.languages, ['x-default', `${url}/en/a/`]],
    })
  })

  it('names no languages for a page that is none of them, such as the second of a list', () => {
    const address = `${url}/en/a/page/2/`
    const languages = [['en', `${url}/en/a/`]] as [string, string][]
    expect(
      sitemapEntry({ address, languages, fallback: `${url}/en/a/` }, { alternates: { canonical: address } }),
    ).toEqual({ address, languages: [], changed: undefined })
  })

  it('leaves out a page that is another page’s copy or wants to be in no index', () => {
    expect(
      sitemapEntry({ address: `${url}/`, languages: [] }, { alternates: { canonical: `${url}/en/` } }),
    ).toBeUndefined()
    const hidden = { alternates: { canonical: `${url}/en/a/` }, robots: { index: false } } as const
    expect(sitemapEntry({ address: `${url}/en/a/`, languages: [] }, hidden)).toBeUndefined()
  })

  it('has the day of the last change where it is known, and escapes what XML would read', () => {
    const entries: SitemapEntry[] = [
      { address: `${url}/en/b/`, languages: [], changed: '2026-01-02' },
      { address: `${url}/en/a/?x=1&y=2`, languages: [['en', `${url}/?a&b`]] },
    ]
    const files = sitemapFiles(entries, { url })
    expect(Object.keys(files)).toEqual(['sitemap.xml'])
    expect(files['sitemap.xml']).toContain(`<url><loc>${url}/en/b/</loc><lastmod>2026-01-02</lastmod></url>`)
    expect(files['sitemap.xml']).toContain(
      `<url><loc>${url}/en/a/?x=1&amp;y=2</loc><xhtml:link rel="alternate" hreflang="en" href="${url}/?a&amp;b"/></url>`,
    )
  })

  it('of many pages is an index of parts that hold each address once', () => {
    const addresses = Array.from({ length: 7 }, (_, index) => `${url}/en/${index}/`)
    const entries = addresses.map(address => ({ address, languages: [] }))
    const files = sitemapFiles(entries, { url, most: 3 })
    expect(Object.keys(files)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml'])
    expect(files['sitemap.xml']).toContain(`<sitemap><loc>${url}/sitemap-3.xml</loc></sitemap>`)
    const parts = [1, 2, 3].map(part => files[`sitemap-${part}.xml`]).join('')
    expect([...parts.matchAll(/<loc>([^<]+)/g)].map(match => match[1])).toEqual(addresses)
  })

  it('is where robots.txt says', () => {
    expect(robotsTxt(url)).toContain(`Sitemap: ${url}/sitemap.xml\n`)
  })
})
