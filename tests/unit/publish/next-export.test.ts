import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readExport } from '../../../lib/publish/next-export'
import type { SourcePage } from '../../../lib/publish/page'
import { PublishError } from '../../../lib/publish/publish-error'

const root = mkdtempSync(join(tmpdir(), 'waymark-export-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const sheet = '<link rel="stylesheet" href="/hub/_next/static/chunks/a.css" data-precedence="next"/>'
const flight = (text: string) => String.raw`<script>self.__next_f.push([1,"3:I[37,[\"a.js\"],\"${text}\"]\n"])</script>`

/** A page as Next writes it, in little. */
const byNext = (title: string, view: string, { links = '', named = 'Nothing' } = {}) =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${sheet}` +
  '<link rel="preload" as="script" fetchPriority="low" href="/hub/_next/static/chunks/a.js"/>' +
  `<script src="/hub/_next/static/chunks/a.js" async=""></script><meta name="next-size-adjust" content=""/>${links}` +
  `<title>${title}</title><link rel="icon" href="/icon.svg"/></head><body><div hidden=""><!--$--><!--/$--></div>${view}` +
  `<script src="/page.js" defer=""></script><script id="_R_">start()</script>${flight(named)}</body></html>`

const source = (name: string, body: string): SourcePage => ({
  file: `en/${name}index.html`,
  locale: 'en',
  frame: 'en',
  template: 'page',
  title: name,
  content: () => ({
    madeOf: body,
    head: () => `<title>${name}</title><link rel="icon" href="/icon.svg"/>`,
    body: () => body,
  }),
})
const home = source('', '<h1 tabIndex="-1">Home &amp; more</h1><svg viewBox="0 0 1 1"><path d="M0"></path></svg>')
const about = source('about/', '<p hidden="">About</p><br/>')

/** Reads an export of these pages. */
function read(exported: Record<string, string>, samples: string[] = [], second = about) {
  const folder = mkdtempSync(join(root, 'export-'))
  const files = { ...exported, '_next/static/chunks/a.css': '@font-face{src:url(../media/a.woff2)}', ...fontFile }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return readExport(folder, [home, second], { samples, islands: ['search-app'], base: '/hub' })
}
const fontFile = { '_next/static/media/a.woff2': 'font' }
const homeByNext = byNext('', home.content().body())

const readOther = () => read({ 'en/index.html': byNext('', home.content().body().replace('&amp; more', 'and more')) })

describe('Next’s export', () => {
  it('gives the document around pages without what is Next’s own, and without its styles', () => {
    const { frames } = read({ 'en/index.html': homeByNext })
    expect(frames.en).toEqual({
      beforeStyles: '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
      afterStyles: '',
    })
  })

  it('gives all styles, with the addresses of their fonts as they are on the host, and these', () => {
    const { css, fonts: files } = read({ 'en/index.html': homeByNext })
    expect(css).toBe('@font-face{src:url(/hub/_next/static/media/a.woff2)}')
    expect(files).toEqual({ '_next/static/media/a.woff2': Buffer.from('font').toString('base64') })
  })

  it('holds no word of any page, wherever its content stands', () => {
    const aboutByNext = byNext('about/', about.content().body())
    expect(read({ 'en/index.html': homeByNext, 'en/about/index.html': aboutByNext })).toEqual(
      read({ 'en/index.html': homeByNext }),
    )
  })

  it('is refused where it has a page otherwise than it is rendered here, and it is said where', () => {
    expect(readOther).toThrow(PublishError)
    expect(readOther).toThrow(/^en\/index\.html: Next renders it differently.*and more.*&amp; more/s)
  })

  it('is refused where a page’s document is not that of the others of its language', () => {
    const aboutByNext = byNext('about/', about.content().body()).replace('lang="en"', 'lang="es"')
    expect(() => read({ 'en/index.html': homeByNext, 'en/about/index.html': aboutByNext })).toThrow(
      /about.*differently/s,
    )
  })

  it('may have what React takes to the head, which Next asks for twice', () => {
    const links = '<link rel="preload" href="/x.json" as="fetch"/>'
    const preloading = source('about/', `${links}<p>x</p>`)
    const html = byNext('about/', '<p>x</p>', { links: links + links })
    expect(() => read({ 'en/index.html': homeByNext, 'en/about/index.html': html }, [], preloading)).not.toThrow()
  })

  it('may have links that a view has after the head’s other tags: that is a matter of time', () => {
    const link = '<link rel="preload" href="/x.json" as="fetch"/><link rel="search" href="/x.xml"/>'
    const describing = source('about/', `${link}<p>x</p>`)
    for (const html of [
      byNext('about/', '<p>x</p>', { links: link }),
      byNext('about/', '<p>x</p>').replace('</head>', `${link}</head>`),
    ])
      expect(() => read({ 'en/index.html': homeByNext, 'en/about/index.html': html }, [], describing)).not.toThrow()
  })

  it.each([
    ['en/about/index.html', { 'en/index.html': homeByNext }],
    ['en/index.html', {}],
  ])('is refused where %s is missing, which was to be rendered', (file, exported) => {
    expect(() => read(exported, [file])).toThrow(`${file}: Next has not rendered this page`)
  })

  it('is refused where it has a page that no route has', () => {
    expect(() => read({ 'en/index.html': homeByNext, 'en/x/index.html': homeByNext })).toThrow('that no route has')
  })

  it.each([
    ['flight data', homeByNext.replace(flight('Nothing'), '')],
    ['runtime', homeByNext.replaceAll('/_next/static/chunks/a.js', '/_next/static/new/a.js')],
    ['style sheet', homeByNext.replace(sheet, '')],
  ])('is refused where a page has no %s: its markup has changed', (what, html) => {
    expect(() => read({ 'en/index.html': html })).toThrow(PublishError)
    expect(() => read({ 'en/index.html': html })).toThrow(what)
  })

  it('may have no component that needs a browser outside of an island, in whichever form the flight data name it', () => {
    const stray = 'SearchApp needs a browser: put it into an <Island>'
    expect(() => read({ 'en/index.html': byNext('', home.content().body(), { named: 'SearchApp' }) })).toThrow(stray)
    const row = String.raw`<script>push("3:\"SearchApp\"\n4:I[1,[],\"$3\"]")</script></body>`
    expect(() => read({ 'en/index.html': homeByNext.replace('</body>', row) })).toThrow(stray)
  })
})
