import { expect, test } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

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

/** What editors do. */
const edits: Record<string, () => void> = {
  text: () => appendFileSync(articleFile('one'), '\nOne more sentence.\n'),
  'front matter': () => replaceIn('content/articles/en/two.mdx', 'title: Article two', 'title: A second article'),
  'a term': () => replaceIn('content/glossary.yaml', 'under the threat of a penalty', 'under a threat'),
  'a figure': () => replaceIn('content/figures.yaml', 'value: 49600000', 'value: 51200000'),
  'a redirect': () => writeFileSync(join(site, 'content/redirects.yaml'), '- from: /node/7\n  to: /en/articles/one/\n'),
  'a law': () =>
    replaceIn('content/laws/australia-modern-slavery-act.yaml', 'short: { en: Australia', 'short: { en: Canberra'),
  'a label of a tag': () => replaceIn('content/taxonomy/topics.yaml', 'en: Figures and estimates', 'en: Numbers'),
  'a file renamed': () => renameSync(articleFile('three'), articleFile('third')),
  'a file deleted': () => rmSync(articleFile('four')),
  'a file withdrawn': () =>
    writeFileSync(articleFile('five'), article('five', 'status: withdrawn\nwithdrawnBecause: It was wrong.\n')),
}

/** In an order of its own in every run; a failure names it. */
const order = Object.keys(edits)
  .map(name => [Math.random(), name] as const)
  .toSorted(([a], [b]) => a - b)
  .map(([, name]) => name)

function run(command: string): string {
  const env = { ...process.env, PWD: site, BUILD_DATE: '2026-11-23' }
  const { status, stdout, stderr } = spawnSync(command, { cwd: site, shell: true, encoding: 'utf8', env })
  expect(status, `${command} after ${order.join(', ')}: ${stdout}${stderr}`).toBe(0)
  return stdout
}

// Not through the check, which knows the hub's own library.
const build = () => run('node lib/cli/start.mjs documents && node lib/cli/start.mjs publish')

test.beforeAll(() => {
  rmSync(site, { recursive: true, force: true })
  for (const room of ['app', 'components', 'content', 'lib', 'public'])
    cpSync(join(project, room), join(site, room), { recursive: true })
  for (const file of ['package.json', 'tsconfig.json', 'next.config.mjs']) cpSync(join(project, file), join(site, file))
  rmSync(join(site, 'content/articles'), { recursive: true })
  mkdirSync(folder, { recursive: true })
  for (const name of ['one', 'two', 'three', 'four', 'five', 'six']) writeFileSync(articleFile(name), article(name))
})

test.afterAll(() => rmSync(site, { recursive: true, force: true }))

test('after edits of every kind, what kept parts give is what a build without them makes', () => {
  test.setTimeout(900_000)
  expect(build()).toContain('Next.js')
  for (let done = 0; done < order.length; done += 4) {
    for (const name of order.slice(done, done + 4)) edits[name]!()
    expect(build(), 'content alone does not start Next').not.toContain('Next.js')
  }
  const words = readFileSync(join(site, 'out/en/index.html'), 'utf8')
  replaceIn('lib/i18n/messages/en/home.ts', /( lead:\s+['"])/, '$1New words. ')
  expect(build(), 'code does').toContain('Next.js')
  expect(readFileSync(join(site, 'out/en/index.html'), 'utf8')).not.toBe(words)
  run(`node --input-type=module -e "import { verify } from './lib/cli/verify.mjs'; verify()"`)
})
