import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { findChromium } from '../../lib/cli/chromium.mjs'
import { slowness, slowNetwork } from './browser.mjs'

// `npm run bench -- paint [--runs 9] [--page /en/articles/…/]`: how soon a page of out/ is painted beside a bare page of
// the same text, on a phone and on a desk: all that it has without its styles, as it is built, with fonts that are asked
// for ahead, and without web fonts. All are new tabs of one window with an emptied cache, which take turns: a new context opens a window of its own, and that takes longer than a paint.

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    page: { type: 'string', default: '/en/articles/live-in-care-workers-london/' },
  },
})
const out = new URL('../../out', import.meta.url).pathname
const ours = readFileSync(join(out, values.page, 'index.html'), 'utf8')
const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(ours) ?? []
const [, title = ''] = /<title>(.*?)<\/title>/s.exec(ours) ?? []
const textOnly = main
  .replaceAll(/<(script|svg|button|label)\b.*?<\/\1>/gs, '')
  .replaceAll(/<(\/?)(\w+)[^>]*>/g, (_tag, end, name) =>
    /^(h\d|p|ul|ol|li|table|thead|tbody|tr|td|th)$/.test(name) ? `<${end}${name}>` : '',
  )
const fonts = [...ours.matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, file]) => file)
const ahead = fonts.map(file => `<link rel="preload" href="${file}" as="font" crossorigin type="font/woff2">`).join('')

/** @type {Record<string, string>} */
const variants = {
  bare: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head><body>${textOnly}</body></html>`,
  'its markup, without styles': ours.replace(/<style>.*?<\/style>/s, ''),
  'as built': ours,
  preloaded: ours.replace('<style>', `${ahead}<style>`),
  'no web fonts': ours.replaceAll(/@font-face\{.*?\}/gs, ''),
}
const names = Object.keys(variants)
const pages = names.map(name => brotliCompressSync(Buffer.from(variants[name] ?? '')))
const types = { '.js': 'text/javascript', '.woff2': 'font/woff2', '.svg': 'image/svg+xml' }

const server = createServer((request, response) => {
  const path = request.url ?? '/'
  const page = pages[Number(path.slice(2))]
  if (path.startsWith('/-') && page) {
    response
      .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'br', 'content-length': page.length })
      .end(page)
    return
  }
  try {
    const body = readFileSync(join(out, path))
    response
      .writeHead(200, {
        'content-type': types[/** @type {'.js'} */ (extname(path))] ?? 'text/plain',
        'cache-control': 'max-age=31536000',
      })
      .end(body)
  } catch {
    response.writeHead(404).end()
  }
})
await new Promise(ready => server.listen(0, () => ready(undefined)))
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())

const screens = { phone: { width: 412, height: 823, mobile: true }, desk: { width: 1280, height: 800, mobile: false } }
const profile = mkdtempSync(join(tmpdir(), 'waymark-paint-'))
const context = await chromium.launchPersistentContext(profile, {
  executablePath: findChromium() ?? process.exit(1),
  args: ['--no-sandbox', '--disable-gpu'],
  viewport: null,
})

/** @param {string} url @param {{ width: number; height: number; mobile: boolean }} screen */
async function load(url, screen) {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setDeviceMetricsOverride', { ...screen, deviceScaleFactor: 1 })
  await session.send('Network.enable')
  await session.send('Network.clearBrowserCache')
  await session.send('Network.emulateNetworkConditions', slowNetwork)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(700)
  const seen = await page.evaluate(
    () =>
      new Promise(resolve => {
        let shift = 0
        new PerformanceObserver(list => {
          for (const entry of /** @type {any[]} */ (list.getEntries())) shift += entry.value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => {
          const [paint] = performance.getEntriesByName('first-contentful-paint')
          resolve({ paint: paint?.startTime ?? Number.NaN, shift })
        }, 50)
      }),
  )
  await page.close()
  return /** @type {{ paint: number; shift: number }} */ (seen)
}

/** @param {number[]} numbers */
const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

for (const [screenName, screen] of Object.entries(screens)) {
  /** @type {{ paint: number; shift: number }[][]} */
  const seen = names.map(() => [])
  for (let run = -1; run < Number(values.runs); run++) {
    for (const [index, of] of seen.entries()) {
      const one = await load(`http://localhost:${port}/-${index}`, screen)
      // The first of all warms the browser up.
      if (run >= 0) of.push(one)
    }
  }
  const floor = median((seen[0] ?? []).map(({ paint }) => paint))
  console.log(`First contentful paint, ${screenName}:`)
  console.table(
    Object.fromEntries(
      seen.map((of, index) => {
        const paint = median(of.map(one => one.paint))
        const shift = Math.max(...of.map(one => one.shift))
        return [names[index], { ms: Math.round(paint), 'of bare': (paint / floor).toFixed(2), shift: shift.toFixed(3) }]
      }),
    ),
  )
}
await context.close()
rmSync(profile, { recursive: true, force: true })
server.close()
