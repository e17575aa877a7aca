import { describe, expect, it } from 'vitest'
import { stylesOfAlphabet } from '../../../lib/publish/alphabets'
import { nameByContent } from '../../../lib/publish/assets'
import { completePages, type HeldPage } from '../../../lib/publish/complete-pages'
import { speculationRules } from '../../../lib/publish/speculate'

const frame = { beforeStyles: '<html><head><link href="/hub/a.woff2">', afterStyles: '<meta name="x">' }
const assets = nameByContent([
  ['page.js', 'page()'],
  ['trusted.js', 'trust()'],
  ['search-app.js', 'search()'],
  ['goods-app.js', 'goods()'],
])
const page = (islands: string[], locale: string): HeldPage => ({
  file: `${locale}/index.html`,
  locale,
  frame: locale,
  template: 'home',
  title: 'Home',
  head: Buffer.from('<title>é</title>'),
  body: Buffer.from('<h1>$& Home</h1>'),
  islands,
  waiting: islands.filter(name => name === 'goods-app'),
  names: [],
  loads: ['/hub/icon.svg'],
})
const complete = (islands: string[], locale = 'en') =>
  completePages([page(islands, locale)], {
    frames: { en: frame, ar: frame, ne: frame, missing: frame },
    styles: new Map([['home', 'p{src:url(/hub/b.woff2)}']]),
    names: new Map([['md:flex', '_0']]),
    alphabetOf: stylesOfAlphabet,
    rules: '{}',
    assets,
    base: '/hub',
  })[0]!
const [pageScript, trusted, search] = ['/page.js', '/trusted.js', '/search-app.js'].map(
  name => `/hub${assets.addresses.get(name)}`,
)

describe('a page', () => {
  it('stands in its frame, with the styles of its template, the rules of speculation and the script of all pages', () => {
    expect(complete([]).html()).toBe(
      '<html><head><link href="/hub/a.woff2"><style>p{src:url(/hub/b.woff2)}</style><meta name="x"><title>é</title>' +
        '<script type="speculationrules">{}</script></head><body><h1>$& Home</h1>' +
        `<script src="${pageScript}" defer></script></body></html>`,
    )
    expect(pageScript).toMatch(/^\/hub\/assets\/page\.[\da-f]{10}\.js$/)
  })

  it('names the script of an island that waits for the reader, as one that no browser loads', () => {
    const html = complete(['goods-app']).html()
    expect(html).toContain(`<script src="/hub${assets.addresses.get('/goods-app.js')}" type="island"></script>`)
    expect(html).toContain(`<script src="${trusted}"></script>`)
    expect(complete(['goods-app']).loads).toContain(`/hub${assets.addresses.get('/goods-app.js')}`)
  })

  it('with an island has its script, and first of all the guard of script addresses', () => {
    const html = complete(['search-app']).html()
    expect(html).toContain(`<head><script src="${trusted}"></script><link`)
    expect(html).toContain(`<script src="${search}" defer></script></body>`)
  })

  it('in letters that the fonts of the hub lack has styles for these, and no other page has them', () => {
    for (const locale of ['ar', 'ne']) {
      expect(complete([], locale).html()).toContain(`b.woff2)}</style><style>${stylesOfAlphabet(locale)}</style><meta`)
    }
    expect(
      complete([])
        .html()
        .match(/<style>/g),
    ).toHaveLength(1)
  })

  it('names all that it loads: fonts of its frame and styles, its own, scripts', () => {
    const own = ['/hub/a.woff2', '/hub/b.woff2', '/hub/icon.svg', pageScript]
    expect(complete([]).loads).toEqual(own)
    expect(complete(['search-app']).loads).toEqual([trusted, ...own, search])
  })
})

it('the rules of speculation are moderate, and for this site only', () => {
  const { prerender, prefetch } = JSON.parse(speculationRules('/hub'))
  expect(prerender).toEqual(prefetch)
  expect(prefetch[0].eagerness).toBe('moderate')
  expect(prefetch[0].where.and).toContainEqual({ href_matches: '/hub/*' })
  const files = ['/hub/api/*', '/hub/feeds/*', '/hub/text/*']
  expect(prefetch[0].where.and).toContainEqual({
    not: { or: [{ href_matches: files }, { selector_matches: '[rel~=external]' }] },
  })
})
