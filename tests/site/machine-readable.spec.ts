import { expect, test } from '@playwright/test'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { getElementsByTagName, textContent } from 'domutils'
import { parseDocument } from 'htmlparser2'
import { localesOffering } from '../../lib/i18n/locales'
import { addresses, htmlOf, out, templates } from './pages'
import { faultsIn } from './vocabulary'

/** What the built site says to search engines, to services that show shared links, and to other programs. */

const origin = 'http://localhost:3000'
const read = (address: string) => readFileSync(join(out, address), 'utf8')
const isPlain = (html: string) => html.includes('href="/plain.svg')

type Data = Record<string, unknown>
const dataOf = (address: string) =>
  [...htmlOf(address).matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(
    match => JSON.parse(match[1]!) as Data,
  )
const typed = (address: string, type: string) => dataOf(address).find(data => data['@type'] === type)

test('data in pages are JSON in the words of schema.org', () => {
  const faults = new Set<string>()
  for (const address of addresses) {
    for (const data of dataOf(address)) {
      expect(data['@context'], address).toBe('https://schema.org')
      for (const fault of faultsIn(data)) faults.add(`${address}: ${fault}`)
    }
  }
  expect([...faults]).toEqual([])
})

const article = (more: Data) => faultsIn({ '@type': 'Article', ...more })

test('what is no word of schema.org would be found', () => {
  const person = { '@type': 'Person', name: 'X' }
  expect(article({ author: person, datePublished: '2026-01-01' })).toEqual([])
  expect(article({ headlin: 'x' })).toEqual(['/Article.headlin: no such property'])
  expect(article({ author: { '@type': 'Persona' } })[0]).toContain('takes no "Persona"')
  expect(article({ hasPart: [person] })).toEqual(['/Article.hasPart: takes no "Person"'])
  expect(article({ about: { name: 'x' } })).toEqual(['/Article.about: neither a type nor a reference'])
})

test('every article says what it shows, and its canonical address', () => {
  const articles = addresses.filter(address => /^\/..\/articles\/(?!page\/)[^/]+\/$/.test(address))
  for (const address of articles) {
    const html = htmlOf(address)
    const data = typed(address, 'Article')!
    expect(data.url, address).toBe(origin + address)
    const days = [...html.matchAll(/<time dateTime="([^"]+)"/gi)].map(match => match[1])
    expect(days, address).toContain(data.datePublished)
    expect(days, address).toContain(data.dateModified)
    const [heading] = getElementsByTagName('h1', parseDocument(html))
    expect(textContent(heading!), address).toBe(data.headline)
    expect(typed(address, 'BreadcrumbList'), address).toBeDefined()
  }
})

test('kinds of page say what kind they are; pages that should tell nobody what they are about say nothing', () => {
  expect(typed(templates.home, 'WebSite')?.potentialAction).toMatchObject({ '@type': 'SearchAction' })
  expect(typed(templates.region, 'CollectionPage')?.mainEntity).toMatchObject({ '@type': 'ItemList' })
  expect(typed(templates.about, 'AboutPage')).toBeDefined()
  const plain = addresses.filter(address => isPlain(htmlOf(address)))
  expect(plain.length).toBeGreaterThan(3)
  for (const address of plain) {
    const types = dataOf(address).map(data => data['@type'])
    expect(
      types.filter(type => type !== 'BreadcrumbList'),
      address,
    ).toEqual([])
    expect(htmlOf(address), address).not.toContain('og:')
  }
})

/** Elements of a text that has to be XML: everything opened is closed, in order, and no bare "&" is left. */
function elementsOf(xml: string) {
  expect(xml).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n/i)
  const [open, misplaced]: [string[], string[]] = [[], []]
  const marked = xml.replaceAll(/<!\[CDATA\[.*?\]\]>/gs, '')
  for (const [, closing, name, , alone] of marked.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g)) {
    if (!closing && !alone) open.push(name!)
    else if (closing && open.pop() !== name) misplaced.push(`</${name}>`)
  }
  expect(misplaced).toEqual([])
  expect(open).toEqual([])
  expect(marked.match(/&(?!(amp|lt|gt|quot);)/)).toBeNull()
  return parseDocument(xml, { xmlMode: true })
}

test('the sitemap has every page under its one address, exactly once, and no other', () => {
  const document = elementsOf(read('sitemap.xml'))
  const listed = getElementsByTagName('loc', document).map(element => textContent(element).slice(origin.length))
  // Lists in another order hold the same articles.
  expect(listed.toSorted()).toEqual(
    addresses.filter(address => address !== '/' && !/\/by\/(year|title)\//.test(address)),
  )
  const pages = new Set(addresses)
  const faults: string[] = []
  const named = new Set<string>()
  for (const url of getElementsByTagName('url', document)) {
    const address = textContent(getElementsByTagName('loc', url)[0]!).slice(origin.length)
    const languages = getElementsByTagName('xhtml:link', url).map(({ attribs }) => [attribs.hreflang, attribs.href])
    for (const [language, href] of languages) {
      const other = href!.slice(origin.length)
      if (!pages.has(other)) faults.push(`${address}: there is no ${href}`)
      if (language !== 'x-default') named.add(`${address} ${other}`)
    }
    const [changed] = getElementsByTagName('lastmod', url).map(textContent)
    if (changed && !/^\d{4}-\d{2}-\d{2}$/.test(changed)) faults.push(`${address}: ${changed}`)
    const data = typed(address, 'Article')
    if (data && changed !== data.dateModified) faults.push(`${address}: ${changed}, not ${String(data.dateModified)}`)
  }
  expect(faults).toEqual([])
  // Search engines believe what pages of several languages say of each other only where both do.
  expect(named.size).toBeGreaterThan(pages.size)
  expect([...named].filter(pair => !named.has(pair.split(' ').toReversed().join(' ')))).toEqual([])
})

test('robots.txt lets everybody in and leads to the sitemap', () => {
  expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`)
})

test('every picture of a shared link is a PNG of the size that is said, has a text, and is small', () => {
  const shown = new Set<string>()
  for (const address of addresses) {
    const html = htmlOf(address)
    const meta = (name: string) => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1]
    if (isPlain(html)) continue
    const file = meta('og:image')?.slice(origin.length) ?? ''
    expect([meta('og:image:width'), meta('og:image:height')], address).toEqual(['1200', '630'])
    expect(meta('og:image:alt'), address).toMatch(/\S/)
    expect(meta('twitter:card'), address).toBe('summary_large_image')
    shown.add(file)
    const png = readFileSync(join(out, file))
    expect(png.subarray(0, 8).toString('latin1'), file).toBe('\x89PNG\r\n\x1a\n')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 630])
    expect(png.length, file).toBeLessThanOrEqual(40_000)
  }
  const drawn = readdirSync(join(out, 'cards'), { recursive: true, encoding: 'utf8' }).filter(file =>
    file.endsWith('.png'),
  )
  expect(drawn.map(file => `/cards/${file}`).toSorted()).toEqual([...shown].toSorted())
})

test('browsers can take up the search of each language; only its own page offers it', async ({ page }) => {
  const searched = localesOffering('search')
  for (const locale of searched) {
    const document = elementsOf(read(`${locale}/opensearch.xml`))
    const [shortName] = getElementsByTagName('ShortName', document).map(textContent)
    expect(shortName!.length).toBeLessThanOrEqual(16)
    const [url] = getElementsByTagName('Url', document).map(({ attribs }) => attribs)
    expect(url).toMatchObject({ type: 'text/html', template: `${origin}/${locale}/search/#q={searchTerms}` })
  }
  const offering = addresses.filter(address => htmlOf(address).includes('rel="search"'))
  expect(offering).toEqual(searched.map(locale => `/${locale}/search/`).toSorted())
  await page.goto('/en/search/#q={searchTerms}'.replace('{searchTerms}', encodeURIComponent('recruitment fees')))
  await expect(page.getByRole('heading', { name: /results? for “recruitment fees”/ })).toBeVisible()
})

/** Addresses within the site that a Markdown text links to. */
const linksIn = (text: string) =>
  [...text.matchAll(/\]\((http[^)\s]+)\)/g)].map(match => match[1]!.slice(origin.length))

test('llms.txt leads to the text of every article, and each of its links leads somewhere', async ({ request }) => {
  const hub = read('llms.txt')
  expect(hub).toMatch(/^# Waymark\n\n> /)
  const indexes = linksIn(hub).filter(address => address.startsWith('/text/'))
  const texts = indexes.flatMap(address => linksIn(read(address)))
  for (const address of [...linksIn(hub), ...texts]) {
    expect(address.endsWith('/') ? addresses.includes(address) : existsSync(join(out, address)), address).toBe(true)
  }
  const articles = addresses.filter(address => /^\/..\/articles\/(?!page\/)[^/]+\/$/.test(address))
  expect(texts.toSorted()).toEqual(articles.map(address => `/text${address.slice(0, -1)}.txt`).toSorted())
  for (const address of articles) {
    const file = `/text${address.slice(0, -1)}.txt`
    expect(htmlOf(address), address).toContain(`href="${file}"`)
    expect(read(file), file).toContain(`${origin}${address}\n`)
    expect(statSync(join(out, file)).size, file).toBeGreaterThan(500)
  }
  const response = await request.get(texts[0]!)
  expect(response.headers()['content-type']).toMatch(/^text\/plain; ?charset=utf-8$/i)
  expect(response.headers()['x-robots-tag']).toBe('noindex')
})

test('every correction that an article tells of is on the page of corrections and in its feed', () => {
  for (const locale of ['en', 'es']) {
    const told = addresses
      .filter(address => address.startsWith(`/${locale}/articles/`))
      .flatMap(address => [typed(address, 'Article')?.correction ?? []].flat() as { text: string }[])
      .map(({ text }) => text)
    const feed = elementsOf(read(`feeds/${locale}/corrections.xml`))
    const entries = getElementsByTagName('entry', feed).map(entry =>
      textContent(getElementsByTagName('summary', entry)[0]!),
    )
    expect(entries.toSorted()).toEqual(told.toSorted())
    const page = htmlOf(`/${locale}/corrections/`)
    expect(page).toContain(`type="application/atom+xml" href="${origin}/feeds/${locale}/corrections.xml"`)
    const [main] = getElementsByTagName('main', parseDocument(page))
    const shown = getElementsByTagName('li', getElementsByTagName('ol', main!).at(-1) ?? []).map(textContent)
    for (const text of told)
      expect(
        shown.some(words => words.includes(text)),
        text,
      ).toBe(true)
    if (told.length === 0) expect(page).toMatch(/so far|Hasta ahora/)
  }
})
