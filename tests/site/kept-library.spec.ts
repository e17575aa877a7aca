import { expect, test } from '@playwright/test'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { differences } from '../../lib/cli/verify.mjs'
import { keepCompleteLanguages, shortenLists } from './smaller-content'

/**
 * Whatever is edited, and in whichever order, what a build takes from earlier ones is what a build without them would
 * make. A small library of its own, within the project, so that its packages are found.
 */
const project = new URL('../../', import.meta.url).pathname
const site = join(project, '.fixture-kept')
const folder = join(site, 'content/articles/en')
const articleFile = (name: string) => join(folder, `${name}.mdx`)

const article = (name: string, more = '') => `---
title: Article ${name}
summary: A summary of ${name} that says what it is about.
types: [publications]
regions: [africa]
topics: [statistics]
published: 2020-01-01
${more}---

## A heading

Text on forced labour of <Figure id="modern-slavery-2021" /> people.
`

function replaceIn(file: string, before: string | RegExp, after: string): void {
  const path = join(site, file)
  const text = readFileSync(path, 'utf8')
  const changed = text.replace(before, after)
  expect(changed, `${file} has ${before}`).not.toBe(text)
  writeFileSync(path, changed)
}

/** Every article that is there. */
const articles = () => readdirSync(folder).map(file => file.replace('.mdx', ''))

/** The same ones in every run of a seed, which a failure names: a linear congruential generator. */
const seed = Math.floor(Math.random() * 2 ** 31)
let state = seed
const pick = <Item>(items: readonly Item[]): Item => {
  // Numerical Recipes, 2nd ed., section 7.1.
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return items[Math.floor((state / 2 ** 32) * items.length)]!
}

/** What editors do; each is told which edit of this run it is. */
const edits: Record<string, (number: number) => void> = {
  text: number => appendFileSync(articleFile(pick(articles())), `\nSentence ${number} on wages.\n`),
  'front matter': number => {
    const file = `content/articles/en/${pick(articles())}.mdx`
    replaceIn(file, /^title: .*$/m, `title: Title ${number}`)
  },
  'a tag': number =>
    replaceIn(
      `content/articles/en/${pick(articles())}.mdx`,
      /^regions: .*$/m,
      `regions: [${pick(['africa', 'europe', 'asia-pacific'])}] # ${number}`,
    ),
  'a term': number =>
    replaceIn(
      'content/glossary.yaml',
      /under (the threat|\d+ threats) of a penalty/,
      `under ${number} threats of a penalty`,
    ),
  'a figure': number => replaceIn('content/figures.yaml', /value: 4\d{7}/, `value: ${49_600_000 + number}`),
  'a redirect': number => appendFileSync(join(site, 'content/redirects.yaml'), redirect(number)),
  'a law': number =>
    replaceIn('content/laws/australia-modern-slavery-act.yaml', /short: \{ en: \w+/, `short: { en: Australia${number}`),
  'a label of a tag': number =>
    replaceIn('content/taxonomy/topics.yaml', /en: (Figures and estimates|Numbers \d+)/, `en: Numbers ${number}`),
  'an article more': number => writeFileSync(articleFile(`more-${number}`), article(`more-${number}`)),
  'a file renamed': number => renameSync(articleFile(pick(articles().slice(1))), articleFile(`renamed-${number}`)),
  'a file deleted': () => rmSync(articleFile(pick(articles().slice(1)))),
  'a file withdrawn': number =>
    writeFileSync(
      articleFile(pick(articles().slice(1))),
      article(`withdrawn-${number}`, 'status: withdrawn\nwithdrawnBecause: It was wrong.\n'),
    ),
}

const redirect = (number: number) => `- from: /node/${number}\n  to: /en/articles/\n`

const environment = (more = {}) => ({ ...process.env, PWD: site, BUILD_DATE: '2026-11-23', ...more })

function run(command: string, more = {}): string {
  const env = environment(more)
  const { status, stdout, stderr } = spawnSync(command, { cwd: site, shell: true, encoding: 'utf8', env })
  expect(status, `${command} with seed ${seed}: ${stdout}${stderr}`).toBe(0)
  return stdout + stderr
}

// Not through the check, which knows the hub's own library.
const publish = 'node lib/cli/start.mjs publish'
const build = () => run(`node lib/cli/start.mjs documents && ${publish}`)

const filesBelow = (path: string) =>
  readdirSync(join(site, path), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
const keptPages = () => filesBelow('.next/cache/pages')

// One after the other: they build in one folder.
test.describe.configure({ mode: 'serial' })

test.beforeAll(() => {
  rmSync(site, { recursive: true, force: true })
  for (const room of ['app', 'components', 'content', 'lib', 'public'])
    cpSync(join(project, room), join(site, room), { recursive: true })
  for (const file of ['package.json', 'tsconfig.json', 'next.config.mjs']) cpSync(join(project, file), join(site, file))
  shortenLists(join(site, 'content'))
  keepCompleteLanguages(join(site, 'content'))
  rmSync(join(site, 'content/articles'), { recursive: true })
  mkdirSync(folder, { recursive: true })
  for (const name of Array.from({ length: 12 }, (_, index) => `article-${index}`))
    writeFileSync(articleFile(name), article(name))
})

test.afterAll(() => rmSync(site, { recursive: true, force: true }))

const verify = () => run(`node --input-type=module -e "import { verify } from './lib/cli/verify.mjs'; verify()"`)
/** Adds an article that the home page shows. */
const newest = (number: number) =>
  writeFileSync(articleFile(`newest-${number}`), article(`newest-${number}`).replace('2020-01-01', '2021-01-01'))

const home = () => readFileSync(join(site, 'out/en/index.html'), 'utf8')

test('after fifty edits, what kept parts give is what a build without them makes', () => {
  test.setTimeout(1_800_000)
  expect(build()).toContain('Next.js')
  const kinds = Object.keys(edits)
  for (let done = 0; done < 50; done += 25) {
    for (let number = done; number < done + 25; number += 1) edits[kinds[number] ?? pick(kinds)]!(number)
    expect(build(), 'content alone does not start Next').not.toContain('Next.js')
  }
  const words = home()
  replaceIn('content/words/en/home.yaml', /(\n  lead: )/, '$1New words. ')
  expect(build(), 'words of the interface do, as code does').toContain('Next.js')
  expect(home()).not.toBe(words)
  verify()
})

test('the first build of a new day renders few pages anew', () => {
  test.setTimeout(600_000)
  const before = keptPages()
  run(publish, { BUILD_DATE: '2026-11-24' })
  expect(keptPages().filter(page => !before.includes(page)).length).toBeLessThan(before.length / 10)
  build()
})

test('what was damaged of the kept parts is made anew, and said', () => {
  test.setTimeout(600_000)
  cpSync(join(site, 'out'), join(site, 'out.whole'), { recursive: true })
  const kept = filesBelow('.next/cache').filter(file => /cache\/(documents|pages|parts)\//.test(file))
  for (const file of kept.filter((_file, number) => number % 3 === 0)) {
    const content = readFileSync(file)
    content.write('damaged', content.length >> 1)
    writeFileSync(file, content)
  }
  expect(build()).toContain('was damaged')
  expect(differences(join(site, 'out.whole'), join(site, 'out'))).toEqual([])
})

test('a build that is killed leaves the site as it was, and the next one makes it whole', async () => {
  test.setTimeout(600_000)
  const before = home()
  newest(51)
  run('node lib/cli/start.mjs documents')
  const child = spawn('node', ['lib/cli/start.mjs', 'publish'], { cwd: site, env: environment() })
  await expect.poll(() => existsSync(join(site, 'out.new')), { intervals: [20], timeout: 300_000 }).toBe(true)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(home()).toBe(before)
  build()
  expect(existsSync(join(site, 'out.new'))).toBe(false)
  expect(home()).toContain('Article newest-51')
})

test('a build that cannot write says so and leaves the site as it was', () => {
  test.setTimeout(600_000)
  const before = home()
  newest(52)
  run('node lib/cli/start.mjs documents')
  // As on a full disk, but of no harm to others: no file may have more than 8 blocks.
  const { status, stderr } = spawnSync('sh', ['-c', `trap '' XFSZ; ulimit -f 8; ${publish}`], {
    cwd: site,
    encoding: 'utf8',
    env: environment(),
  })
  expect(status).toBe(1)
  expect(stderr).toContain('the site that was there is left as it was')
  expect(stderr).toMatch(/EFBIG|ENOSPC/)
  expect(home()).toBe(before)
  build()
  expect(home()).toContain('Article newest-52')
})

test('of two builds at once the second says that there is a first, and the first succeeds', async () => {
  test.setTimeout(600_000)
  const first = spawn('node', ['lib/cli/start.mjs', 'publish'], { cwd: site, env: environment() })
  await expect
    .poll(() => existsSync(join(site, '.next/cache/building')), { intervals: [20], timeout: 300_000 })
    .toBe(true)
  const second = spawnSync(publish, { cwd: site, shell: true, encoding: 'utf8', env: environment() })
  expect(second.status).toBe(1)
  expect(second.stderr).toContain(`Another build is at work here (process ${first.pid})`)
  expect(await once(first, 'exit')).toEqual([0, null])
})
