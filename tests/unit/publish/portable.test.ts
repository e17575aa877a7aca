import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { portableSite, withoutCopyWords, withZipSize } from '../../../lib/publish/portable'

const html = `<html lang="en"><head><style>@font-face{src:url(/hub/_next/f.woff2)format("woff2")}</style>
<link rel="preload" href="/hub/_next/f.woff2" as="font"><script type="speculationrules">{}</script></head>
<body><header><a href="/hub/en/">Home</a><form data-search action="/hub/en/search/"></form></header>
<a href="/hub/en/help/#before">Help</a><a href="https://example.org/">else</a><a href="#x">here</a><a href="/hub/gone/">gone</a>
<div data-island="app" data-props="{&quot;at&quot;:&quot;/en/help/&quot;,&quot;or&quot;:&quot;a/b&quot;}"></div>
<p data-zip="without">online</p><p data-zip="only">in the copy</p><script src="/hub/assets/app.1.js"></script></body></html>`
const words = { copy: 'Copy of {day}.', missing: '', link: 'About' }
const pageAt = (file: string) => ({ file, locale: 'en' as const, html: () => html, length: html.length })
const site = {
  pages: ['en/index.html', 'en/help/index.html', 'en/offline/index.html', '404.html'].map(pageAt),
  files: new Map([
    ['_next/f.woff2', Buffer.from('font')],
    ['assets/app.1.js', Buffer.from('base("/hub")')],
    ['assets/unused.1.js', Buffer.from('no()')],
  ]),
}
const facts = {
  url: 'https://example.net/hub',
  base: '/hub',
  day: '2026-11-25',
  words: { en: words, es: words },
  islands: { app: 'base("")' },
  folder: 'x',
}
const entries = unzipSync(portableSite(site, facts)!)
const help = strFromU8(entries['x/en/help/index.html']!)

it('has the pages and the files that they use, in one folder, and no others', () => {
  expect(Object.keys(entries).toSorted()).toEqual([
    'x/_next/f.woff2',
    'x/assets/app.1.js',
    'x/en/help/index.html',
    'x/en/index.html',
    'x/en/offline/index.html',
  ])
})

it('every way within it is relative and names a file; to what it lacks one needs a connection', () => {
  expect(help).toContain('href="../index.html"')
  expect(help).toContain('href="index.html#before"')
  expect(help).toContain('url(../../_next/f.woff2)format')
  expect(help).toContain('src="../../assets/app.1.js"')
  expect(help).toContain('&quot;at&quot;:&quot;index.html&quot;,&quot;or&quot;:&quot;a/b&quot;')
  for (const same of ['href="https://example.org/"', 'href="#x"', 'href="https://example.net/hub/gone/"'])
    expect(help).toContain(same)
})

it('leaves out what needs a host, says that it is a copy and of what day, and has scripts for no path', () => {
  expect(help).not.toMatch(/preload|speculationrules|<form|online/)
  expect(help).toContain('in the copy')
  expect(help).toContain('Copy of 25 November 2026. <a href="../offline/index.html"')
  expect(strFromU8(entries['x/assets/app.1.js']!)).toBe('base("")')
})

it('is left out where the site is too large', () => {
  const large = [{ ...pageAt('index.html'), length: 301_000_000 }]
  expect(portableSite({ ...site, pages: large }, facts)).toBeUndefined()
})

it('the site itself says nothing that holds for a copy, and offers only what is there', () => {
  expect(withoutCopyWords(html)).not.toContain('in the copy')
  const offer =
    '<section data-zip="without"><p>before</p></section><section data-zip="without"><a>ZIP, {zip}</a></section>'
  expect(withZipSize(offer, '2 MB')).toContain('ZIP, 2 MB')
  expect(withZipSize(offer, undefined)).toBe('<section data-zip="without"><p>before</p></section>')
})
