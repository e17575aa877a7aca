import { describe, expect, it } from 'vitest'
import { parsePage } from '../../../lib/publish/built-page'
import { robotsTxt, sitemapEntry, sitemapFiles } from '../../../lib/publish/sitemap'

const url = 'https://hub.example/base'
const page = (file: string, head: string) => parsePage(file, `<html><head>${head}</head></html>`, [])
const canonical = (address: string) => `<link rel="canonical" href="${url}${address}"/>`

describe('the sitemap', () => {
  it('takes a page under the address that it calls its own, with its languages', () => {
    const head = `${canonical('/en/a/')}<link rel="alternate" hrefLang="es" href="${url}/es/a/"/><link rel="alternate" type="application/atom+xml" href="${url}/feed"/>`
    expect(sitemapEntry(page('en/a/index.html', head), url)).toEqual({
      address: `${url}/en/a/`,
      languages: [['es', `${url}/es/a/`]],
    })
  })

  it('leaves out a page that is another page’s copy, has no address or wants to be in no index', () => {
    expect(sitemapEntry(page('index.html', canonical('/en/')), url)).toBeUndefined()
    expect(sitemapEntry(page('404.html', ''), url)).toBeUndefined()
    const hidden = `${canonical('/en/a/')}<meta name="robots" content="noindex"/>`
    expect(sitemapEntry(page('en/a/index.html', hidden), url)).toBeUndefined()
  })

  it('has the day of the last change where it is known, and escapes what XML would read', () => {
    const entries = [
      { address: `${url}/en/b/`, languages: [] },
      { address: `${url}/en/a/?x=1&y=2`, languages: [['en', `${url}/?a&b`]] as [string, string][] },
    ]
    const files = sitemapFiles(entries, { url, changed: new Map([['/en/b/', '2026-01-02']]) })
    expect(Object.keys(files)).toEqual(['sitemap.xml'])
    expect(files['sitemap.xml']).toContain(`<url><loc>${url}/en/b/</loc><lastmod>2026-01-02</lastmod></url>`)
    expect(files['sitemap.xml']).toContain(
      `<url><loc>${url}/en/a/?x=1&amp;y=2</loc><xhtml:link rel="alternate" hreflang="en" href="${url}/?a&amp;b"/></url>`,
    )
  })

  it('of many pages is an index of parts that hold each address once', () => {
    const addresses = Array.from({ length: 7 }, (_, index) => `${url}/en/${index}/`)
    const entries = addresses.map(address => ({ address, languages: [] }))
    const files = sitemapFiles(entries, { url, changed: new Map(), most: 3 })
    expect(Object.keys(files)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml'])
    expect(files['sitemap.xml']).toContain(`<sitemap><loc>${url}/sitemap-3.xml</loc></sitemap>`)
    const parts = [1, 2, 3].map(part => files[`sitemap-${part}.xml`]).join('')
    expect([...parts.matchAll(/<loc>([^<]+)/g)].map(match => match[1])).toEqual(addresses)
  })

  it('is where robots.txt says', () => {
    expect(robotsTxt(url)).toContain(`Sitemap: ${url}/sitemap.xml\n`)
  })
})
