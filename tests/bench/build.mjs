import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { timePeers } from './peers.mjs'

// `npm run bench -- build --articles 50,1000`: how long each step of a build takes, how much memory, and what it
// writes: cold, and after one article was edited. `--content FOLDER` takes a library of Markdown instead. Hubs of the
// same articles made with Astro and Eleventy, which have lists and pages and nothing else, are timed in the same run,
// unless ours is to be measured `--alone`.

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '50,1000' },
    content: { type: 'string' },
    alone: { type: 'boolean', default: false },
  },
})

const words =
  'labour inspector worker employer recruitment fee contract passport wages debt supplier chain country law report region migration agency housing overtime threat police court remedy union plan indicator evidence research figure year people child mine farm ship factory home care'.split(
    ' ',
  )

/** Writes a library of articles of about 800 words, the same in every run. @param {number} count */
function generate(count) {
  const folder = mkdtempSync(join(tmpdir(), 'library-'))
  const articles = join(folder, 'articles/en')
  mkdirSync(articles, { recursive: true })
  let state = 1
  const below = (/** @type {number} */ limit) => {
    // A linear congruential generator (Numerical Recipes, 2nd ed., section 7.1).
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  const pick = (/** @type {string[]} */ list) => list[below(list.length)] ?? ''
  const some = (/** @type {number} */ length) => Array.from({ length }, () => pick(words)).join(' ')
  const types = ['news-analysis', 'guidance', 'good-practices', 'publications']
  const regions = [
    'africa',
    'asia-pacific',
    'europe',
    'latin-america-caribbean',
    'middle-east',
    'north-america',
    'global',
  ]
  for (let number = 0; number < count; number++) {
    const sections = Array.from(
      { length: 6 },
      () =>
        `## ${some(5)}\n\n${Array.from({ length: 3 }, () => `${some(42)}. A *word* and **another**.`).join('\n\n')}\n`,
    )
    writeFileSync(
      join(articles, `article-${number}.mdx`),
      `---\ntitle: Article ${number} on ${some(3)}\nsummary: ${some(20)}.\ntypes: [${pick(types)}]\nregions: [${pick(regions)}]\n` +
        `published: 20${10 + below(16)}-0${1 + below(9)}-1${below(10)}\n---\n\n${sections.join('\n')}`,
    )
  }
  return folder
}

/** Builds, and reads off what the build says of its steps. @param {string} library */
function build(library) {
  const withMemory = existsSync('/usr/bin/time')
  const command = 'npm run --silent build'
  const { status, stdout, stderr } = spawnSync(
    withMemory ? `/usr/bin/time -f 'peak=%M cpu=%U+%S' ${command}` : command,
    {
      shell: true,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...process.env, CONTENT_DIR: library },
    },
  )
  if (status !== 0) throw new Error(`${stdout.slice(-2000)}\n${stderr.slice(-2000)}`)
  const [, took = ''] = /^Built: (.*)$/m.exec(stdout) ?? []
  const steps = [...took.matchAll(/(\w+) ([\d.]+) s/g)].map(([, name = '', seconds]) => ({
    name,
    seconds: Number(seconds),
  }))
  // The largest process; of processor time, what all together took, which tells more than the clock on a busy machine.
  const [, kilobytes, user, system] = /peak=(\d+) cpu=([\d.]+)\+([\d.]+)/.exec(stderr) ?? []
  const files = readdirSync('out', { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0)
  return {
    'total s': steps.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(1),
    ...Object.fromEntries(steps.map(({ name, seconds }) => [`${name} s`, seconds.toFixed(1)])),
    'processor s': (Number(user) + Number(system)).toFixed(0),
    'peak MiB': (Number(kilobytes) / 1024).toFixed(0),
    files: files.length,
    MB: (bytes / 1e6).toFixed(1),
  }
}

/** What a build keeps for the next one; what else lies there is installed for measuring. */
const caches = [
  'bodies',
  'cards',
  'check',
  'compressed',
  'documents',
  'next',
  'pages',
  'parts',
  'turbopack',
  'builds.json',
].map(name => `.next/cache/${name}`)

/** File systems do not give the places of deleted files away for some seconds, and are slow to make new ones. */
const settled = () => new Promise(waited => setTimeout(waited, 10_000))

/** @type {Record<string, object>} */
const table = {}
const libraries = values.content ? [values.content] : values.articles.split(',').map(count => generate(Number(count)))
for (const library of libraries) {
  const articles = join(library, 'articles/en')
  const [first = ''] = readdirSync(articles)
  const count = readdirSync(articles).length
  for (const folder of ['.next/export', '.next/server', '.next/build', '.contentlayer', 'out', ...caches])
    rmSync(folder, { recursive: true, force: true })
  await settled()
  table[`${count} articles, cold`] = build(library)
  if (values.content) continue
  appendFileSync(join(articles, first), '\nOne more sentence.\n')
  table[`${count} articles, one edited`] = build(library)
  for (const [name, cold, edited] of values.alone ? [] : timePeers(articles)) {
    table[`${count} articles, ${name}, cold`] = { 'total s': cold.toFixed(1) }
    table[`${count} articles, ${name}, one edited`] = { 'total s': edited.toFixed(1) }
  }
  rmSync(library, { recursive: true, force: true })
}
console.table(table)
console.log('out/ now holds the measured library; `npm run build` brings the hub back.')
