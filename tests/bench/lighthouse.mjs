import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findChromium } from '../../lib/cli/chromium.mjs'
import { isInteractive, startHost, templates } from './host.mjs'

// `npm run bench -- lighthouse [--runs 1] [--only article …]`: Lighthouse's four scores, as on a phone, of every
// template of out/. Lighthouse is no part of the hub: it is installed into the cache. Of several runs the best
// performance counts, for a busy machine only takes away; what is not at its best is named.

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '1' }, only: { type: 'string', multiple: true, default: [''] } },
})
const folder = '.next/cache/lighthouse'
if (!existsSync(`${folder}/node_modules`)) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/package.json`, '{ "private": true }')
  // The last that runs on Node 20.
  spawnSync('npm', ['install', 'lighthouse@12', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' })
}
const executable = findChromium() ?? process.exit(1)
const categories = ['performance', 'accessibility', 'best-practices', 'seo']
const report = `${folder}/report.json`

/** @param {string} url */
function audit(url) {
  const options = ['--quiet', '--output=json', `--output-path=${report}`, `--only-categories=${categories.join(',')}`]
  const flags = '--chrome-flags=--headless --no-sandbox --disable-gpu'
  const run = () =>
    spawnSync(`${folder}/node_modules/.bin/lighthouse`, [url, flags, ...options], {
      env: { ...process.env, CHROME_PATH: executable },
      stdio: ['ignore', 'ignore', 'inherit'],
    }).status === 0
  // Chromium now and then loses the beginning of its trace.
  if (!run() && !run()) throw new Error(`Lighthouse has not come to an end twice at ${url}`)
  const found = JSON.parse(readFileSync(report, 'utf8'))
  const findings = categories.flatMap(category =>
    /** @type {{ id: string; weight: number }[]} */ (found.categories[category].auditRefs)
      .filter(({ id, weight }) => weight > 0 && (found.audits[id].score ?? 1) < 0.9)
      .map(({ id }) => `${category}: ${found.audits[id].title} ${found.audits[id].displayValue ?? ''}`.trim()),
  )
  return { scores: categories.map(category => Math.round(found.categories[category].score * 100)), findings }
}

const host = await startHost(4712)
const chosen = Object.entries(templates).filter(([name]) => values.only.some(only => name.startsWith(only)))
/** @type {Record<string, object>} */
const table = {}
const named = new Set()
for (const [name, address] of chosen) {
  const runs = Array.from({ length: Number(values.runs) }, () => audit(host.site + address))
  const best = runs.reduce((a, b) => ((b.scores[0] ?? 0) > (a.scores[0] ?? 0) ? b : a))
  for (const finding of best.findings) named.add(`${name}: ${finding}`)
  console.log(`${name}: ${best.scores.join(' / ')}`)
  table[name] = {
    kind: isInteractive(address) ? 'interactive' : 'static',
    ...Object.fromEntries(categories.map((category, at) => [category, best.scores[at]])),
  }
}
console.table(table)
for (const finding of named) console.log(finding)
host.stop()
