import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { findChromium } from '../../lib/cli/chromium.mjs'
import { slowness } from './browser.mjs'
import { startHost } from './host.mjs'

// `npm run bench -- goods [--rows hub,5000] [--runs 5]`: the table of all goods of out/, in Chromium at a quarter of its
// speed, with the rows of the hub and with so many: from the choice of a filter to the paint that shows it, the first
// time in a page opened anew and later.

const { values } = parseArgs({
  options: { rows: { type: 'string', default: 'hub,5000' }, runs: { type: 'string', default: '5' } },
})

/** @typedef {import('../../lib/goods/listed').ListedGoods} ListedGoods */

const listed = /** @type {ListedGoods} */ (JSON.parse(readFileSync('out/en/goods/rows.json', 'utf8')))

/**
 * The list with so many rows: each good of the hub for one country after the other.
 *
 * @param {number} count
 */
function grown(count) {
  const rows = listed.goods.flatMap(({ id }) =>
    listed.countries.map(({ code }, at) => ({
      ...listed.rows[at % listed.rows.length],
      good: id,
      country: code,
      kinds: at % 3 ? ['child'] : ['child', 'forced'],
    })),
  )
  return { ...listed, rows: rows.slice(0, count) }
}

/** @param {number[]} times */
const middle = times => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]

const port = 3870
const host = await startHost(port)
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
try {
  for (const size of values.rows.split(',')) {
    /** @type {number[]} */
    const first = []
    /** @type {number[]} */
    const later = []
    // The first of all warms the browser up.
    for (let run = -1; run < Number(values.runs); run += 1) {
      const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
      const session = await page.context().newCDPSession(page)
      if (size !== 'hub') await page.route('**/rows.json', route => route.fulfill({ json: grown(Number(size)) }))
      await page.goto(`http://localhost:${port}/en/goods/#sort=country`)
      await page.getByRole('table').first().waitFor()
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
      const times = [await page.evaluate(choose, ['labour', 'forced']), await page.evaluate(choose, ['country', 'IN'])]
      if (run >= 0) {
        first.push(times[0] ?? Number.NaN)
        later.push(times[1] ?? Number.NaN)
      }
      await page.close()
    }
    const count = size === 'hub' ? listed.rows.length : size
    console.log(`${count} rows: first filter ${middle(first)} ms, next ${middle(later)} ms (median of ${values.runs})`)
  }
} finally {
  await browser.close()
  host.stop()
}

/**
 * In the page: chooses a value of a filter, and waits for the paint that shows it.
 *
 * @param {string[]} what
 * @returns {Promise<number>} in milliseconds
 */
function choose([facet, value]) {
  const place = ['good', 'country', 'sector', 'labour', 'since'].indexOf(facet ?? '')
  const field = /** @type {HTMLSelectElement} */ (document.querySelectorAll('main select')[place])
  const start = performance.now()
  field.value = value ?? ''
  field.dispatchEvent(new Event('change', { bubbles: true }))
  return new Promise(resolve => {
    requestAnimationFrame(() => setTimeout(() => resolve(Math.round(performance.now() - start))))
  })
}
