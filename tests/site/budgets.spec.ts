import { expect, test } from '@playwright/test'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { completeLocales, localesOffering } from '../../lib/i18n/locales'
import { headersFor } from '../../lib/publish/headers'
import type { HostFacts } from '../../lib/publish/hosts/host'
import { describedPath } from './described'
import { addresses, htmlOf, out } from './pages'

/** What pages may weigh, of every page and not of a sample. */

const { headers } = JSON.parse(readFileSync(join(out, '.hosts/host.json'), 'utf8')) as HostFacts
const bytesOf = (address: string) => statSync(join(out, `${address}.br`)).size
const isInteractive = (address: string) =>
  /^\/..\/(search|offline|goods|countries\/compare|tools\/(indicators|obligations|sourcing))\/$/.test(address)
const staticPages = [...addresses.filter(address => !isInteractive(address)), '/404.html']
/** Scripts that stand in a page itself may be rules and data, which browsers read and do not run. */
const dataBlock = /type="(speculationrules|application\/ld\+json)"/
/** What is known to need a second response: seventy terms on one page, in Arabic letters of two bytes, and in French. */
const larger: Record<string, number> = { '/ar/glossary/': 15_000, '/fr/glossary/': 14_800 }
const textOf = (address: string) =>
  address === '/404.html' ? readFileSync(join(out, address), 'utf8') : htmlOf(address)

// A tool holds the numbers to call of every country, so that they are there without a signal: of 55, with the emergency numbers of
// each. It is far from what a second response brings.
test('a page is painted after one response: at most 14,336 bytes with headers, or 20,000 where it is a tool', () => {
  for (const address of [...addresses, '/404.html']) {
    const headerBytes = Object.entries(headersFor(address, headers)).join('\r\n').length + 300
    const bytes = bytesOf(address === '/404.html' ? address : `${address}index.html`) + headerBytes
    expect(bytes, address).toBeLessThanOrEqual(larger[address] ?? (address.includes('/tools/') ? 20_000 : 14_336))
    expect(textOf(address), address).not.toMatch(/<link rel="stylesheet"|@import/)
  }
})

test('a static page has no script of the framework, and at most 3.2 kB of ours', () => {
  for (const address of staticPages) {
    const scripts = [...textOf(address).matchAll(/<script\b([^>]*)>([^<]*)/g)]
    const files = scripts.map(([, attributes = '']) => /src="([^"]+)"/.exec(attributes)?.[1]).filter(file => file)
    expect(
      files.filter(file => file!.includes('_next')),
      address,
    ).toEqual([])
    expect(
      files.reduce((sum, file) => sum + bytesOf(file!), 0),
      address,
    ).toBeLessThanOrEqual(3_200)
    const inline = scripts.filter(([, attributes = '']) => !attributes.includes('src='))
    for (const [, attributes] of inline) expect(attributes, address).toMatch(dataBlock)
  }
})

test('an interactive page has the script of its island, of at most 16 KiB, and none of Next', () => {
  const pages = addresses.filter(isInteractive)
  const some = (['search', 'offline', 'checklist'] as const).flatMap(part => localesOffering(part))
  expect(pages).toHaveLength(some.length + 4 * completeLocales.length)
  for (const address of pages) {
    const html = htmlOf(address)
    const [, island = ''] = /<script src="(\/assets\/[\w-]+-app\.\w+\.js)" (?:defer|type="island")>/.exec(html) ?? []
    expect(bytesOf(island), address).toBeLessThanOrEqual(16 * 1024)
    expect(html, address).not.toMatch(/<script src="\/_next/)
    for (const [, attributes] of html.matchAll(/<script\b([^>]*)>[^<]/g)) {
      expect(attributes, address).toMatch(dataBlock)
    }
  }
})

test('nothing is preloaded that the page does not use', () => {
  for (const address of addresses) {
    const html = htmlOf(address)
    for (const [tag, file] of html.matchAll(/<link rel="preload" href="([^"]+)"[^>]*>/g)) {
      expect(tag).toMatch(isInteractive(address) ? /as="(font|fetch)"/ : 'as="font"')
      expect(html.split(`url(${file!})`).length > 1 || isInteractive(address), `${address}: ${file}`).toBe(true)
    }
  }
})

test('fonts weigh at most 60 kB in all', () => {
  const media = join(out, '_next/static/media')
  const fonts = readdirSync(media).filter(file => file.endsWith('.woff2'))
  expect(fonts.length).toBeGreaterThan(0)
  expect(fonts.reduce((sum, file) => sum + statSync(join(media, file)).size, 0)).toBeLessThanOrEqual(60_000)
})

const files = readdirSync(out, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => join(entry.parentPath, entry.name).slice(out.length))

const isData = (file: string) => /^(api|feeds)\//.test(file)

test('every text is there compressed, and unpacks to just itself', () => {
  const texts = files.filter(
    file => /\.(html|js|css|json|svg|txt|xml|ics|csv|bib|ris)$/.test(file) && !file.startsWith('.hosts/'),
  )
  for (const file of texts) {
    const content = readFileSync(join(out, file))
    // A file of data that fits into a packet is left as it is.
    if (content.length < (isData(file) ? 1400 : 200)) continue
    expect(brotliDecompressSync(readFileSync(join(out, `${file}.br`))).equals(content), file).toBe(true)
    expect(gunzipSync(readFileSync(join(out, `${file}.gz`))).equals(content), file).toBe(true)
  }
})

test('no file is published that nothing refers to', () => {
  const compared = files.filter(file => !/\.(br|gz)$/.test(file) && !file.startsWith('.hosts/'))
  // What hosts and programs ask for by name.
  const named = ['robots.txt', 'sitemap.xml', 'llms.txt', '.well-known/security.txt']
  const known = new Set(['_headers', '_redirects', '404.html', ...named])
  const texts = compared
    .filter(file => (/\.(html|js|css|json)$/.test(file) && !isData(file)) || file === 'llms.txt')
    .map(file => readFileSync(join(out, file), 'utf8'))
  const all = texts.join('\n')
  const unused = compared.filter(file => {
    if (known.has(file) || file.endsWith('index.html')) return false
    // Files for programs are those that the description which the page on data names has addresses for.
    if (isData(file)) return describedPath(`/${file}`) === undefined
    // The 404 page asks for the addresses of whichever language it is in.
    // The page for offline reading asks for the list of its language.
    const name = file
      .replace(/^_next\//, '')
      .replace(/^\w\w\/addresses/, 'en/addresses')
      .replace(/^offline\/\w\w\.json$/, 'offline/')
    // Files of the search are named in others by their hash alone.
    const hash = /^assets\/search\/.*?\b([\da-f]{6}|[\da-f]{12})\./.exec(file)?.[1]
    return !all.includes(hash ?? name)
  })
  expect(unused).toEqual([])
})

test('no page of Next as Next wrote it is left', () => {
  const ours = /^(text\/.+|robots|llms|\.well-known\/security)\.txt(\.br|\.gz)?$/
  expect(files.filter(file => file.includes('.txt') && !ours.test(file))).toEqual([])
  for (const folder of ['404', '_not-found']) expect(existsSync(join(out, folder)), folder).toBe(false)
})
