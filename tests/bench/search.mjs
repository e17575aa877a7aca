import { spawnSync } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

// `npm run bench -- search [--harness FOLDER] [--split test] [--engines …] [--data …]`: how well the search ranks,
// beside its peers, on collections whose relevant documents are known: nDCG@10 for queries as they are, with slips,
// misspelt and half typed. The harness is not part of the hub; it runs in a copy, since it installs its peers.

const { values } = parseArgs({
  options: {
    harness: { type: 'string', default: '../shared/bench/search' },
    engines: { type: 'string', default: 'lunr#lunr-tuned,minisearch#minisearch-stem,pagefind#pagefind-or' },
    data: { type: 'string' },
    split: { type: 'string', default: 'test' },
    max: { type: 'string', default: '250' },
  },
})
const folder = '.next/cache/search-bench'
const ours = resolve('tests/bench/search-engine.mjs')

/** @param {string[]} command */
function run([name = '', ...given]) {
  const { status } = spawnSync(name, given, { cwd: folder, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

if (existsSync(`${values.harness}/run.mjs`)) {
  cpSync(values.harness, folder, { recursive: true, filter: file => !file.includes('node_modules') })
  if (!existsSync(`${folder}/node_modules`)) run(['npm', 'install', '--no-audit', '--no-fund'])
  const { harness: _harness, engines, ...rest } = values
  const options = Object.entries(rest).flatMap(([name, value]) => [`--${name}`, value])
  run(['node', 'run.mjs', '--engines', `${engines},${ours}`, ...options, '--json', 'result.json'])
  run(['node', 'report.mjs', 'result.json', '--common', 'yes', '--best', 'waymark'])
} else {
  console.error(
    `There is no relevance harness in ${values.harness}. Say where it is: npm run bench -- search --harness …`,
  )
  process.exitCode = 1
}
