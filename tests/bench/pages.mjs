import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'

// `npm run bench -- pages [--runs 5]`: what pages of out/ weigh and how soon they are painted, behind nginx, in
// Chromium at a quarter of its speed, 150 ms from the server, at 1.6 Mbit/s; and the time from a click to the
// heading of the next page. Medians. `--url URL` measures another site's page beside ours.

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, url: { type: 'string', multiple: true, default: [] } },
})
const runs = Number(values.runs)
const port = 4710
const templates = {
  home: '/en/',
  articles: '/en/articles/',
  region: '/en/regions/latin-america-caribbean/',
  article: '/en/articles/live-in-care-workers-london/',
  'long article': '/en/articles/peru-labour-trafficking-indicators/',
  about: '/en/about/',
  search: '/en/search/',
}

const hosts = ['nginx', 'own server']
const host = hosts.find(name => name === 'own server' || spawnSync('which', [name]).status === 0)
const server = spawn(
  'npx',
  host === 'nginx' ? ['tsx', 'tests/site/start-host.ts', 'nginx', String(port)] : ['tsx', 'lib/cli/serve.ts'],
  { env: { ...process.env, PORT: String(port) }, stdio: 'ignore' },
)
const site = `http://localhost:${port}`
for (let tries = 0; tries < 100; tries++) {
  if (
    await fetch(`${site}/en/`).then(
      ({ ok }) => ok,
      () => false,
    )
  )
    break
  await new Promise(waited => setTimeout(waited, 100))
}
const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find(path => path && existsSync(path))
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })

/** A slow phone on a slow network. */
async function slowPage() {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  return { context, page, session }
}

/** @param {string} url */
async function load(url) {
  const { context, page, session } = await slowPage()
  let bytes = 0
  let requests = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests++
  })
  await page.addInitScript(() => {
    const seen = { lcp: 0, cls: 0, tbt: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver(list => {
      for (const entry of /** @type {any[]} */ (list.getEntries())) {
        if (entry.entryType === 'largest-contentful-paint') seen.lcp = entry.startTime
        if (entry.entryType === 'layout-shift') seen.cls += entry.value
        if (entry.entryType === 'longtask') seen.tbt += Math.max(0, entry.duration - 50)
      }
    }).observe({ entryTypes: ['largest-contentful-paint', 'layout-shift', 'longtask'] })
  })
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(1_500)
  const measured = await page.evaluate(() => ({
    .../** @type {any} */ (window).seen,
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    html: /** @type {PerformanceNavigationTiming} */ (performance.getEntriesByType('navigation')[0]).encodedBodySize,
  }))
  await context.close()
  return { ...measured, bytes, requests }
}

/** From the press on a link on which the pointer has rested, to the heading of the page it leads to. */
async function navigate() {
  const { context, page } = await slowPage()
  await page.goto(`${site}/en/`, { waitUntil: 'load' })
  const link = page.locator('main h3 a').first()
  await link.scrollIntoViewIfNeeded()
  await page.waitForTimeout(500)
  await link.hover()
  await page.waitForTimeout(600)
  const pressed = Date.now()
  await page.mouse.down()
  await page.mouse.up()
  await page.waitForURL(/\/en\/articles\/[\w-]+\/$/, { waitUntil: 'commit' })
  const shown = await page.evaluate(
    () =>
      new Promise(resolve => {
        const look = () =>
          document.querySelector('article h1') ? requestAnimationFrame(() => resolve(Date.now())) : setTimeout(look, 1)
        look()
      }),
  )
  await context.close()
  return Number(shown) - pressed
}

const median = (/** @type {number[]} */ numbers) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN

/** @type {Record<string, object>} */
const table = {}
for (const [name, url] of [
  ...Object.entries(templates).map(([template, address]) => [template, site + address]),
  ...values.url.map(other => [other, other]),
]) {
  /** @type {Record<string, number>[]} */
  const loads = []
  for (let run = 0; run < runs; run++) loads.push(await load(url ?? ''))
  const of = (/** @type {string} */ key) => median(loads.map(measured => measured[key] ?? Number.NaN))
  table[name ?? ''] = {
    'html B': of('html'),
    'all kB': (of('bytes') / 1000).toFixed(1),
    requests: of('requests'),
    'FCP ms': of('fcp').toFixed(0),
    'LCP ms': of('lcp').toFixed(0),
    'TBT ms': of('tbt').toFixed(0),
    CLS: of('cls').toFixed(3),
  }
}
console.table(table)
const times = []
for (let run = 0; run < runs; run++) times.push(await navigate())
console.log(`home → article, press to heading: ${median(times)} ms (${times.join(', ')}); served by ${host}`)
await browser.close()
server.kill()
