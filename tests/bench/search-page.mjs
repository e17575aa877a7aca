import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { build } from 'esbuild'
import { register } from 'tsx/esm/api'
import { findChromium } from '../../lib/cli/chromium.mjs'
import { slowServer } from './slow-server.mjs'
import { longTexts, mixedTexts } from './texts.mjs'

// `npm run bench -- search-page [--articles hub,1000,10000] [--runs 1] [--peers lunr,minisearch,fuse]`: the search page
// of out/, over the hub as it is and over the hub with so many articles, in Chromium at a quarter of its speed on a small
// phone and a slow network: queries typed letter by letter, from the last key to the results, with nothing cached and in a
// page opened anew; what is sent of the search for the first query and for the next one, file by file; and tasks that
// block. Peers that ship their whole index are measured in the same run, from where `npm run bench -- search` has
// installed them. A browser slows pages, not workers: what our worker takes in the engine is not slowed; see search-speed.

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: 'hub,1000,10000' },
    runs: { type: 'string', default: '1' },
    peers: { type: 'string', default: 'minisearch,lunr,fuse' },
    /** Of so many articles peers are measured, too. */
    beside: { type: 'string', default: '1000' },
  },
})

/** A pair is asked one after the other; in large libraries those of the texts that fill them, too. */
const ofHub = {
  en: [
    ['forced labour indicators', 'debt bondage'],
    ['helpline peru', 'recruitment fees malaysia'],
    ['my boss has my passport', 'child labour cocoa'],
  ],
  es: [
    ['trabajo forzoso en la minería', 'retención de documentos'],
    ['línea de ayuda perú', 'cobro por trabajo'],
  ],
}
const ofTexts = {
  en: [
    ['static export', 'image optimization'],
    ['regular expression', 'server components'],
  ],
  es: [],
}
const phone = { width: 360, height: 640 }

register()
const { entryOf } = await import('../../lib/collections/articles')
const { searched } = await import('../../lib/collections/searched')
const { searchFiles } = await import('../../lib/search/site/write')
const { licences } = await import('../../lib/licences')
const { headersFor } = await import('../../lib/publish/headers')

/** @typedef {import('../../lib/content/articles').Article} Article */

/** @param {{ title: string; sections: string[] }[]} texts @param {'en' | 'es'} locale @returns {Article[]} */
const articlesOf = (texts, locale) =>
  texts.map(({ title, sections }, number) => ({
    locale,
    slug: `article-${number}`,
    title,
    summary: (sections[0] ?? '').slice(0, 200),
    types: [number % 2 ? 'guidance' : 'publications'],
    regions: [number % 3 ? 'europe' : 'global'],
    countries: [],
    topics: [],
    indicators: [],
    published: `20${10 + (number % 15)}-01-01`,
    reviewBy: '2030-01-01',
    sources: [],
    aliases: [],
    changes: [],
    licence: licences['CC-BY-4.0'],
    markdown: 'plain',
    body: sections
      .map((text, at) => (at % 4 ? text : `## ${text.split(' ').slice(0, 5).join(' ')}\n\n${text}`))
      .join('\n\n'),
  }))

/** @param {readonly import('../../lib/search/entry').SearchEntry[]} entries */
const textsOf = entries =>
  entries.flatMap(({ kind, passages }) =>
    kind === 'article' ? (passages?.sections ?? []).map(({ text }) => text) : [],
  )

const types = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  woff2: 'font/woff2',
}
const typeOf = (/** @type {string} */ path) =>
  types[/** @type {keyof typeof types} */ (path.split('.').at(-1))] ?? 'application/octet-stream'

/** @type {Map<Buffer, Buffer>} */
const packed = new Map()
/** @param {string} path @param {Buffer | undefined} content @param {string} encodings @param {Record<string, string>} headers */
function sent(path, content, encodings, headers) {
  if (!content) return { status: 404, headers: {}, body: Buffer.alloc(0) }
  const isDense = /\.(bin|woff2)$/.test(path) || !encodings.includes('br')
  const body = isDense ? content : (packed.get(content) ?? brotliCompressSync(content))
  if (!isDense) packed.set(content, body)
  /** @type {Record<string, string>} */
  const coding = isDense ? {} : { 'content-encoding': 'br' }
  return {
    status: 200,
    headers: { 'content-type': typeOf(path), etag: `"${body.length}"`, ...headers, ...coding },
    body,
  }
}

/**
 * The built site with a search that has more articles.
 *
 * @param {Article[]} articles of the language in which queries are put
 */
async function ourSite(articles) {
  const library = searched()
  /** @param {'en' | 'es'} locale */
  const more = locale => articles.filter(article => article.locale === locale).map(entryOf)
  const made = await searchFiles({
    en: [...(library.en ?? []), ...more('en')],
    es: [...(library.es ?? []), ...more('es')],
  })
  /** @type {Map<string, Buffer>} */
  const files = new Map([...made].map(([at, bytes]) => [at, Buffer.from(bytes)]))
  for (const [path, content] of files) if (!path.endsWith('.bin')) sent(path, content, 'br', {})
  const { headers } = JSON.parse(readFileSync('out/.hosts/host.json', 'utf8'))
  const server = await slowServer(async (url, encodings) => {
    const path = url.endsWith('/') ? `${url}index.html` : url
    const own = join('out', path)
    const content = files.get(path) ?? (existsSync(own) ? readFileSync(own) : undefined)
    files.set(path, content ?? Buffer.alloc(0))
    return sent(path, content, encodings, headersFor(url, headers))
  })
  return { ...server, pageIn: (/** @type {string} */ locale) => `${server.url}/${locale}/search/` }
}

/** What a peer needs in the browser: how its index is made here, and how it is opened and asked there. */
const peers = {
  minisearch: {
    index: (/** @type {any} */ MiniSearch, /** @type {any[]} */ documents) => {
      const index = new MiniSearch({ fields: ['title', 'body'], storeFields: ['title', 'summary'] })
      index.addAll(documents)
      return JSON.stringify(index)
    },
    client: `import MiniSearch from 'minisearch'
      const options = { fields: ['title', 'body'], storeFields: ['title', 'summary'] }
      export const open = text => { const index = MiniSearch.loadJSON(text, options)
        return query => index.search(query, { boost: { title: 2 }, prefix: true, fuzzy: 0.2 }).slice(0, 20) }`,
  },
  lunr: {
    index: (/** @type {any} */ lunr, /** @type {any[]} */ documents) => {
      const index = lunr(function (/** @type {any} */ builder) {
        builder.ref('id')
        builder.field('title', { boost: 2 })
        builder.field('body')
        for (const document of documents) builder.add(document)
      })
      return JSON.stringify({ index, shown: documents.map(({ title, summary }) => ({ title, summary })) })
    },
    client: `import lunr from 'lunr'
      export const open = text => { const { index, shown } = JSON.parse(text); const opened = lunr.Index.load(index)
        return query => opened.search(query.split(' ').map(word => word + ' ' + word + '*').join(' ')).slice(0, 20).map(hit => shown[hit.ref]) }`,
  },
  fuse: {
    index: (/** @type {unknown} */ _fuse, /** @type {any[]} */ documents) => JSON.stringify(documents),
    client: `import Fuse from 'fuse.js'
      export const open = text => { const fuse = new Fuse(JSON.parse(text), { keys: ['title', 'body'], ignoreLocation: true, threshold: 0.3 })
        return query => fuse.search(query, { limit: 20 }).map(hit => hit.item) }`,
  },
}
const peerFolder = resolve('.next/cache/search-bench')

/** A page with nothing but a peer. @param {keyof typeof peers} name @param {Article[]} articles */
async function peerSite(name, articles) {
  const { index, client } = peers[name]
  const package_ = name === 'fuse' ? 'fuse.js' : name
  const library = (await import(createRequire(`${peerFolder}/`).resolve(package_))).default
  const documents = articles.map(({ title, summary, body }, id) => ({ id, title, summary, body }))
  const bundled = await build({
    stdin: {
      resolveDir: peerFolder,
      contents: `${client.replace('export const open', 'const open')}
        const box = document.querySelector('input')
        const ready = fetch('/index.json').then(answer => answer.text()).then(open)
        box.addEventListener('input', async () => {
          const query = box.value; const ask = await ready
          if (query !== box.value) return
          const hits = ask(query)
          document.querySelector('ol').replaceChildren(...hits.map(({ title, summary }) => {
            const item = document.createElement('li'); item.append(Object.assign(document.createElement('h3'), { textContent: title }), summary); return item }))
          document.querySelector('h2').textContent = hits.length + ' results for “' + query + '”'
        })`,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
  })
  const html =
    '<!doctype html><title>Search</title><input id="search-text"><h2 id="results"></h2><ol></ol><script src="/search.js" defer></script>'
  const files = new Map(
    Object.entries({
      '/': html,
      '/index.json': index(library, documents),
      '/search.js': bundled.outputFiles[0]?.text ?? '',
    }).map(([path, text]) => [path, Buffer.from(text)]),
  )
  for (const [path, content] of files) sent(path, content, 'br', {})
  const server = await slowServer(async (url, encodings) =>
    sent(
      url === '/' ? '/index.html' : url,
      files.get(url),
      encodings,
      url === '/' ? {} : { 'cache-control': 'max-age=86400' },
    ),
  )
  return { ...server, pageIn: () => `${server.url}/` }
}

const executablePath = findChromium() ?? process.exit(1)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })

/** Types a query into a page just opened. @param {import('@playwright/test').Page} page @param {string} query */
async function ask(page, query) {
  await page.waitForLoadState('load')
  await page.waitForTimeout(500)
  await page.locator('#search-text').focus()
  await page.evaluate(sought => {
    const state = { last: 0, answered: 0, blocked: 0, opening: 0, longest: 0 }
    const from = performance.now()
    Object.assign(window, { state })
    document.querySelector('#search-text')?.addEventListener('keydown', () => (state.last = performance.now()), true)
    const look = () => {
      if (state.last && document.querySelector('#results')?.textContent?.match(/[“«](.*)[”»]/)?.[1] === sought) {
        state.answered ||= performance.now()
      } else requestAnimationFrame(look)
    }
    look()
    new PerformanceObserver(list => {
      for (const { startTime, duration } of list.getEntries()) {
        state.blocked += duration - 50
        if (startTime < from) state.opening = Math.max(state.opening, duration)
        else state.longest = Math.max(state.longest, duration)
      }
    }).observe({ type: 'longtask', buffered: true })
  }, query)
  await page.keyboard.type(query, { delay: 80 })
  await page.waitForFunction(() => Reflect.get(window, 'state').answered > 0, undefined, { timeout: 60_000 })
  await page.waitForTimeout(800)
  const { last, answered, blocked, opening, longest } = await page.evaluate(() => Reflect.get(window, 'state'))
  return { wait: answered - last, blocked, opening, longest }
}

const median = (/** @type {number[]} */ numbers) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN

const sumOf = (/** @type {Record<string, number>} */ kinds) =>
  Object.values(kinds).reduce((sum, bytes) => sum + bytes, 0)
const kilo = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1)
const kinds = (/** @type {Record<string, number>} */ bytes) =>
  Object.entries(bytes)
    .toSorted(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${kind} ${kilo(count)}`)
    .join(', ')

/**
 * @param {Pick<Awaited<ReturnType<typeof ourSite>>, 'pageIn' | 'sent'>} site
 * @param {boolean} isFilled with the texts of other articles
 */
async function measure(site, isFilled) {
  const first = []
  const later = []
  const fresh = []
  const again = []
  const pages = []
  for (const locale of /** @type {const} */ (['en', 'es'])) {
    for (const [query = '', next = ''] of [...ofHub[locale], ...(isFilled ? ofTexts[locale] : [])]) {
      for (let run = 0; run < Number(values.runs); run++) {
        const context = await browser.newContext({ viewport: phone })
        const page = await context.newPage()
        await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 })
        site.sent()
        await page.goto(site.pageIn(locale), { waitUntil: 'commit' })
        fresh.push(await ask(page, query))
        const asked = site.sent()
        pages.push(asked.bytes)
        first.push(sumOf(asked.search))
        await page.locator('#search-text').fill('')
        await page.waitForTimeout(1500)
        site.sent()
        await page.keyboard.type(next, { delay: 80 })
        await page.waitForTimeout(2500)
        const more = site.sent()
        later.push(sumOf(more.search))
        await page.goto(site.pageIn(locale), { waitUntil: 'commit' })
        const cached = await ask(page, query)
        again.push(cached)
        await context.close()
        if (run > 0) continue
        console.log(
          `${locale} “${query}”: ${kilo(sumOf(asked.search))} kB: ${kinds(asked.search)}; cached ${cached.wait.toFixed(0)} ms`,
        )
        console.log(`   then “${next}”: ${kilo(sumOf(more.search))} kB: ${kinds(more.search)}`)
      }
    }
  }
  const of = (/** @type {{ wait: number }[]} */ list) => median(list.map(({ wait }) => wait)).toFixed(0)
  const all = [...fresh, ...again]
  return {
    'first query kB, median': kilo(median(first)),
    most: kilo(Math.max(...first)),
    'next query kB, median': kilo(median(later)),
    'most of these': kilo(Math.max(...later)),
    'with the page kB': kilo(median(pages)),
    'uncached ms': of(fresh),
    'cached ms': of(again),
    'cached ms, most': Math.max(...again.map(({ wait }) => wait)).toFixed(0),
    'longest task while opening ms': Math.max(...all.map(asked => asked.opening)).toFixed(0),
    'longest task while searching ms': Math.max(...all.map(asked => asked.longest)).toFixed(0),
  }
}

/** @type {Record<string, object>} */
const table = {}
for (const size of values.articles.split(',')) {
  const own = searched()
  const count = Number(size) || 0
  /** So many that with the hub's own there are as many as asked for. @param {'en' | 'es'} locale */
  const missing = locale => Math.max(0, count - (own[locale] ?? []).filter(({ kind }) => kind === 'article').length)
  // Two in five of the hub's articles are in Spanish, too.
  const articles = [
    ...articlesOf(longTexts(missing('en')), 'en'),
    ...articlesOf(mixedTexts(Math.round(missing('es') * 0.4), textsOf(own.es ?? [])), 'es'),
  ]
  const makers = [
    { name: 'the hub', make: ourSite },
    ...(count === Number(values.beside) && existsSync(`${peerFolder}/node_modules`)
      ? values.peers.split(',').map(name => ({
          name,
          make: (/** @type {Article[]} */ list) => peerSite(/** @type {keyof typeof peers} */ (name), list),
        }))
      : []),
  ]
  for (const { name, make } of makers) {
    const site = await make(articles)
    console.log(`\n${size}: ${name}`)
    table[`${size}: ${name}`] = await measure(site, count > 0)
    site.close()
  }
}
for (const [name, measured] of Object.entries(table)) console.log(name, measured)
await browser.close()
