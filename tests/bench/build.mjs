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

// `npm run bench -- build --articles 50,1000`: how long each step of a build takes, how much memory, and what it
// writes: cold, and after one article was edited. `--content FOLDER` takes a library of Markdown instead.

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '50,1000' }, content: { type: 'string' } },
})

const steps = {
  check: 'npx tsx lib/cli/check.ts',
  contentlayer: 'npx contentlayer2 build -c content/contentlayer.config.ts',
  next: 'npx next build',
  search: 'npx tsx lib/cli/search-index.ts',
  cards: 'npx tsx lib/cli/cards.ts',
  obligations: 'npx tsx lib/cli/obligations.ts',
  data: 'npx tsx lib/cli/data.ts',
  publish: 'npx tsx lib/cli/publish.ts',
}

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

/** Runs a step. @param {string} command @param {string} library */
function measure(command, library) {
  const withMemory = existsSync('/usr/bin/time')
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(withMemory ? `/usr/bin/time -f peak=%M ${command}` : command, {
    shell: true,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, CONTENT_DIR: library },
  })
  if (status !== 0) throw new Error(`${command}\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`)
  const kilobytes = Number(/peak=(\d+)/.exec(stderr)?.[1] ?? Number.NaN)
  return { seconds: (performance.now() - started) / 1000, mebibytes: kilobytes / 1024 }
}

/** @param {string} library */
function build(library) {
  const measured = Object.entries(steps).map(([name, command]) => ({ name, ...measure(command, library) }))
  const total = measured.reduce((sum, { seconds }) => sum + seconds, 0)
  const files = readdirSync('out', { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0)
  return {
    'total s': total.toFixed(1),
    ...Object.fromEntries(measured.map(({ name, seconds }) => [`${name} s`, seconds.toFixed(1)])),
    'peak MiB': Math.max(...measured.map(({ mebibytes }) => mebibytes)).toFixed(0),
    files: files.length,
    MB: (bytes / 1e6).toFixed(1),
  }
}

/** @type {Record<string, object>} */
const table = {}
const libraries = values.content ? [values.content] : values.articles.split(',').map(count => generate(Number(count)))
for (const library of libraries) {
  const articles = join(library, 'articles/en')
  const [first = ''] = readdirSync(articles)
  const count = readdirSync(articles).length
  for (const folder of ['.next', '.contentlayer', 'out']) rmSync(folder, { recursive: true, force: true })
  table[`${count} articles, cold`] = build(library)
  if (values.content) continue
  appendFileSync(join(articles, first), '\nOne more sentence.\n')
  table[`${count} articles, one edited`] = build(library)
  rmSync(library, { recursive: true, force: true })
}
console.table(table)
console.log('out/ now holds the measured library; `npm run build` brings the hub back.')
