import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { findChromium } from '../../lib/cli/chromium.mjs'
import { slowness, slowNetwork } from './browser.mjs'
import { startHost, templates } from './host.mjs'
import { navigation } from './navigation.mjs'
import { startPeers } from './peers.mjs'

// `npm run bench -- pages [--runs 5] [--only article] [--alone] [--url URL]`: what a page of every template of out/
// weighs and how soon it is painted, behind nginx, in Chromium at a quarter of its speed, 150 ms from the server, at
// 1.6 Mbit/s; and the time from the press on a link to the heading of the next page. Medians of runs that take turns,
// so that what else a machine does meets all alike. Hubs of the same articles made with Eleventy, Astro and Next, and a
// page of a hundred bytes, are measured in the same run, unless ours is to be measured `--alone`.

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    alone: { type: 'boolean', default: false },
    url: { type: 'string', multiple: true, default: [] },
  },
})
const runs = Number(values.runs)
const executable = findChromium() ?? process.exit(1)
const host = await startHost(4710)
const withPeers = !values.alone && spawnSync('which', ['nginx']).status === 0
const peers = withPeers ? await startPeers(4720) : { sites: {}, stop: () => {} }

/** @type {[name: string, url: string][]} */
const pages = Object.entries(templates).flatMap(([name, address]) =>
  name.startsWith(values.only) ? [[name, host.site + address]] : [],
)
for (const [name, site] of Object.entries(peers.sites)) {
  if (name === 'floor') pages.push(['a page of 100 bytes', `${site}/`])
  else pages.push([`${name}: home`, `${site}/`], [`${name}: article`, site + templates.article.slice('/en'.length)])
}
for (const url of values.url) pages.push([url, url])

/** @param {import('@playwright/test').Browser} browser @param {string} url */
async function load(browser, url) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slowNetwork)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
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
  await page.waitForTimeout(1_000)
  const measured = await page.evaluate(() => ({
    .../** @type {any} */ (window).seen,
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    html: /** @type {PerformanceNavigationTiming} */ (performance.getEntriesByType('navigation')[0]).encodedBodySize,
  }))
  await context.close()
  return /** @type {Record<string, number>} */ ({ ...measured, bytes, requests })
}

/** @param {number[]} numbers */
const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

/** @type {Map<string, Record<string, number>[]>} */
const loads = new Map(pages.map(([name]) => [name, []]))
const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox', '--disable-gpu'] })
for (let run = 0; run < runs; run++) {
  for (const [name, url] of pages) loads.get(name)?.push(await load(browser, url))
}
await browser.close()

/** @type {Record<string, object>} */
const table = {}
for (const [name, measured] of loads) {
  const of = (/** @type {string} */ key) => median(measured.map(one => one[key] ?? Number.NaN))
  table[name] = {
    'html B': of('html'),
    'all kB': (of('bytes') / 1000).toFixed(1),
    requests: of('requests'),
    'FCP ms': Math.round(of('fcp')),
    'LCP ms': Math.round(of('lcp')),
    'TBT ms': Math.round(of('tbt')),
    CLS: of('cls').toFixed(3),
  }
}
console.log(`Served by ${host.name}.`)
console.table(table)

/** @type {Record<string, [home: string, how: { prerender: boolean; rest: number }]>} */
const ways = {
  ours: [`${host.site}/en/`, { prerender: true, rest: 600 }],
  'ours, after 1.5 s': [`${host.site}/en/`, { prerender: true, rest: 1_500 }],
  'ours, fetched ahead but not rendered': [`${host.site}/en/`, { prerender: false, rest: 600 }],
}
for (const [name, site] of Object.entries(peers.sites)) ways[name] = [`${site}/`, { prerender: true, rest: 600 }]
/** @type {Map<string, number[]>} */
const times = new Map(Object.keys(ways).map(name => [name, []]))
for (let run = 0; run < runs; run++) {
  for (const [name, [home, how]] of Object.entries(ways)) {
    times.get(name)?.push(await navigation(executable, home, 'main h3 a', how))
  }
}
console.log('From home to an article: from the press on a link, on which the pointer rested for 0.6 s, to the heading.')
console.table(Object.fromEntries([...times].map(([name, all]) => [name, { ms: median(all), runs: all.join(', ') }])))
peers.stop()
host.stop()
