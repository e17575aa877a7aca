import { expect, test } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { en } from '../words'
import { serveSite } from '../../lib/publish/serve'
import { kindOf } from './kinds'
import { textsIn } from './plain-text'
import { kinds } from './sample'
import { keepCompleteLanguages, shortenLists } from './smaller-content'
import { expectSound } from './sound'

/**
 * A library larger than the founding one, with articles that the gate holds back, built whole by the same
 * steps and for a path of its host: what only such a library shows. It stands within the project, so that its packages are found.
 */
const project = new URL('../../', import.meta.url).pathname
const site = join(project, '.fixture-site')
const public_ = 33
/** A service that nobody reaches: the editor's page only offers to sign in. */
const backend = JSON.stringify({ name: 'gitea', repo: 'a/b', base_url: 'https://git.example', app_id: 'x' })
/** A word that only an article under another licence has, in its summary and its text. */
const licensed = 'velvetcompass'
const unbroken = 'Rindfleischetikettierungsueberwachungsaufgabenuebertragungsgesetz'.repeat(3)
const heldBack = { draft: 'quetzalfeather', withdrawn: 'wolframlantern', future: 'zephyrkettle' }

function article(title: string, status: string, published: string, words: string, more = ''): string {
  return `---
title: ${title}
summary: ${title} has a summary that is long enough for the check, says ${words} in it and nothing else that anybody would have to know of.
types: [publications]
regions: [africa]
topics: [${status === 'published' ? 'statistics' : 'supply-chains'}]
published: ${published}
reviewBy: 2999-12-31
status: ${status}
${more}---

<InShort>

- One point about ${words}.
- Another point.
- A third point.

</InShort>

## A heading about ${words}

Text about ${words}.
`
}

/** An article that cites a work whose title and address have no space, in a table whose columns are aligned. */
function unbrokenArticle(): string {
  const source = `{ id: long, title: ${unbroken}, publisher: Of ${unbroken}, url: https://x.example/${unbroken} }`
  const more = `original: { title: ${unbroken}, publisher: Of ${unbroken} }\nsources:\n  - ${source}\n`
  const table = '| Year | Place | Sum |\n| :--- | :---: | ---: |\n| 2020 | Peru | 5 [@long] |\n'
  return `${article('Article copy-03', 'published', '2020-01-01', 'nothing', more)}\n${table}`
}

/** A file of the language that begins. */
const given = (name: string) => readFileSync(join(project, 'tests/fixtures/language', name), 'utf8')

/** A language that has one page and twenty texts: three files, one of them the list of languages. */
function addLanguage(content: string) {
  appendFileSync(join(content, 'languages.yaml'), given('languages.yaml'))
  for (const [room, name] of [
    ['words', 'frame.yaml'],
    ['pages', 'safety.mdx'],
  ] as const) {
    mkdirSync(join(content, room, 'eo'))
    writeFileSync(join(content, room, 'eo', name), given(name))
  }
}

// One worker builds the library and tries it.
test.describe.configure({ mode: 'default' })

test.beforeAll(() => {
  test.setTimeout(300_000)
  rmSync(site, { recursive: true, force: true })
  for (const room of ['app', 'components', 'content', 'lib', 'public']) {
    cpSync(join(project, room), join(site, room), { recursive: true })
  }
  for (const file of ['package.json', 'tsconfig.json', 'next.config.mjs']) cpSync(join(project, file), join(site, file))
  shortenLists(join(site, 'content'))
  keepCompleteLanguages(join(site, 'content'))
  const articles = join(site, 'content/articles/en')
  rmSync(join(site, 'content/articles'), { recursive: true })
  mkdirSync(articles, { recursive: true })
  for (let number = 1; number <= public_; number++) {
    const name = `copy-${String(number).padStart(2, '0')}`
    writeFileSync(join(articles, `${name}.mdx`), article(`Article ${name}`, 'published', '2020-01-01', 'nothing'))
  }
  const licence = 'licence: CC-BY-NC-4.0\n'
  writeFileSync(join(articles, 'copy-02.mdx'), article('Article copy-02', 'published', '2020-01-01', licensed, licence))
  writeFileSync(join(articles, 'copy-03.mdx'), unbrokenArticle())
  const { draft, withdrawn, future } = heldBack
  const more = 'withdrawnBecause: Its one figure was wrong.\naliases: [gone-before]\n'
  writeFileSync(join(articles, 'draft.mdx'), article(`A ${draft}`, 'draft', '2020-01-01', draft))
  writeFileSync(join(articles, 'gone.mdx'), article(`A ${withdrawn}`, 'withdrawn', '2020-01-01', withdrawn, more))
  writeFileSync(join(articles, 'future.mdx'), article(`A ${future}`, 'published', '2999-01-01', future))
  writeFileSync(join(site, 'content/redirects.yaml'), '- from: /node/7\n  to: /en/articles/copy-01/\n')
  addLanguage(join(site, 'content'))
  // Not through the check, which knows the hub's own library: the gate has to hold by itself.
  const command = 'node lib/cli/start.mjs documents && NODE_ENV=production npx tsx lib/cli/publish.ts'
  const env = { ...process.env, PWD: site, SITE_URL: 'http://localhost/deep/hub', ADMIN_BACKEND: backend }
  const build = spawnSync(command, { cwd: site, shell: true, encoding: 'utf8', env })
  expect(build.status, build.stdout + build.stderr).toBe(0)
})

test.afterAll(() => rmSync(site, { recursive: true, force: true }))

test('no word of a held-back article is anywhere in the output', () => {
  test.setTimeout(120_000)
  let files = 0
  for (const { file, text } of textsIn(join(site, 'out'))) {
    files += 1
    // The search's index holds what is left of words: their stems.
    for (const word of Object.values(heldBack)) {
      expect(text.toLowerCase().includes(word.slice(0, 8)), `${word} in ${file}`).toBe(false)
    }
  }
  expect(files).toBeGreaterThan(public_)
  for (const slug of ['draft', 'future']) expect(existsSync(join(site, 'out/en/articles', slug))).toBe(false)
  expect(existsSync(join(site, 'out/en/topics/supply-chains'))).toBe(false)
})

test('a language of three files has the pages that it has, in its words or marked as English, and is offered there', async ({
  page,
}) => {
  const pages = readdirSync(join(site, 'out/eo'), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('index.html'))
    .map(file => `/eo/${file.replace('index.html', '')}`)
  const countries = pages.filter(address => /^\/eo\/help\/..\/$/.test(address))
  expect(countries.length).toBeGreaterThan(50)
  expect(pages.filter(address => !countries.includes(address)).toSorted()).toEqual(['/eo/', '/eo/help/', '/eo/safety/'])
  const htmlAt = (address: string) => readFileSync(join(site, 'out', address, 'index.html'), 'utf8')
  expect(htmlAt('/eo/safety/')).toContain('legu unue ĉi tiun paĝon')
  expect(htmlAt('/eo/safety/')).toContain('Tradukita de maŝino')
  expect(htmlAt('/eo/help/pe/')).toMatch(/<span lang="en" dir="ltr">[^<]+<\/span>/)
  expect(htmlAt('/eo/help/pe/')).toContain('Partoj de ĉi tiu paĝo estas en alia lingvo')
  for (const address of ['/en/', '/en/help/pe/', '/es/safety/'])
    expect(htmlAt(address), address).toContain(`href="/deep/hub/eo/${address.slice(4)}"`)
  for (const address of ['/en/articles/copy-01/', '/en/about/', '/es/obligations/'])
    expect(htmlAt(address), address).not.toContain('/deep/hub/eo/')
  const { server } = serveSite(join(site, 'out'), 0)
  await new Promise(ready => server.once('listening', ready))
  const { port } = server.address() as AddressInfo
  for (const address of ['/eo/', '/eo/help/pe/', '/eo/safety/'])
    await expectSound(page, `http://localhost:${port}/deep/hub${address}`)
  server.close()
})

test('no address has the path of the host twice, be it made by a view or by a part that runs in the browser', () => {
  for (const { file, text } of textsIn(join(site, 'out'))) expect(text.includes('/deep/hub/deep/'), file).toBe(false)
})

test('a withdrawn article leaves a notice at its address, and is nowhere else', () => {
  test.setTimeout(120_000)
  const notice = readFileSync(join(site, 'out/en/articles/gone/index.html'), 'utf8')
  expect(notice.includes('This article was withdrawn')).toBe(true)
  expect(notice).toContain('Its one figure was wrong.')
  expect(notice).toContain('<meta name="robots" content="noindex">')
  expect(notice).toContain('href="/deep/hub/en/regions/africa/publications/"')
  // What can be saved has the notice, too: it takes the place of a copy of the article.
  const naming = [...textsIn(join(site, 'out'), { twins: false })].filter(
    ({ file, text }) => text.includes('articles/gone/') && !/^\/(assets\/)?offline\//.test(file),
  )
  const known = ['/en/articles/gone/index.html', '/_redirects', '/.hosts/Caddyfile', '/.hosts/nginx.conf']
  expect(naming.map(({ file }) => file).toSorted()).toEqual([...known, '/.hosts/host.json'].toSorted())
})

test('an article’s own licence is said wherever its words are, and no other where they are alone', () => {
  test.setTimeout(120_000)
  const says = /CC[ -]BY-NC[ -]4\.0|licenses\/by-nc\/4\.0/
  const [own, among]: [string[], string[]] = [[], []]
  for (const { file, text } of textsIn(join(site, 'out'), { twins: false })) {
    // What the search and saved packs are made of is shown on pages alone.
    if (!text.includes(licensed) || /^\/(assets|search|offline)\/|^\/[a-z]{2}\/[^/]*\.json$/.test(file)) continue
    const isAlone = file.includes('copy-02')
    ;(isAlone ? own : among).push(file)
    // A page that shows summaries says in its last line that they may be under another licence.
    const isSaid = says.test(text) || (!isAlone && text.includes('unless an article says otherwise'))
    expect.soft(isSaid, `${file} does not say the licence`).toBe(true)
    if (isAlone)
      expect.soft(text.match(/CC[ -]BY[ -]4\.0|licenses\/by\/4\.0/)?.[0], `${file} says another`).toBeUndefined()
  }
  const page = '/en/articles/copy-02/index.html'
  const files = ['json', 'bib', 'ris', 'csl.json'].map(ending => `/api/v1/en/articles/copy-02.${ending}`)
  expect(own.toSorted()).toEqual([page, '/text/en/articles/copy-02.txt', ...files].toSorted())
  for (const file of [
    '/feeds/en/articles.xml',
    '/feeds/en/articles.json',
    '/api/v1/en/articles.csv',
    '/en/index.html',
  ]) {
    expect(among).toContain(file)
  }
})

test('former slugs and old addresses lead on, with the slash or without', async () => {
  const { server } = serveSite(join(site, 'out'), 0)
  await new Promise(ready => server.once('listening', ready))
  const { port } = server.address() as AddressInfo
  const locationOf = async (path: string) => {
    const { status, headers } = await fetch(`http://localhost:${port}/deep/hub${path}`, { redirect: 'manual' })
    return [status, headers.get('location')]
  }
  expect(await locationOf('/en/articles/gone-before/')).toEqual([301, '/deep/hub/en/articles/gone/'])
  expect(await locationOf('/en/articles/gone-before')).toEqual([301, '/deep/hub/en/articles/gone/'])
  expect(await locationOf('/node/7')).toEqual([301, '/deep/hub/en/articles/copy-01/'])
  server.close()
})

test('a long list is cut into pages that lead to each other and hold each article once', () => {
  const page = (path: string) => readFileSync(join(site, 'out', path, 'index.html'), 'utf8')
  const pages = ['/en/articles/', '/en/articles/page/2/', '/en/articles/page/3/'].map(page)
  expect(existsSync(join(site, 'out/en/articles/page/4'))).toBe(false)
  const titles = pages.flatMap(html =>
    [...html.matchAll(/<h3[^>]*><a [^>]*>(Article copy-\d\d)</g)].map(match => match[1]),
  )
  expect(titles).toHaveLength(public_)
  expect(new Set(titles).size).toBe(public_)
  expect(pages[0]).toContain('rel="next" href="/deep/hub/en/articles/page/2/"')
  expect(pages[1]).toContain('rel="prev" href="/deep/hub/en/articles/"')
  expect(pages[2]).not.toContain('rel="next"')
  expect(pages[1]).toMatch(/<link rel="canonical" href="[^"]+\/en\/articles\/page\/2\/"/)
  expect(page('/en/regions/africa/page/3/')).toContain('Page 3 of 3')
})

test('what only such a library shows is as sound as any page', async ({ page }) => {
  test.setTimeout(180_000)
  const { server } = serveSite(join(site, 'out'), 0)
  await new Promise(ready => server.once('listening', ready))
  const { port } = server.address() as AddressInfo
  const only = new Map<string, string>()
  for (const file of readdirSync(join(site, 'out'), { recursive: true, encoding: 'utf8' })) {
    // The editor's page is no page of the hub.
    if (!file.endsWith('index.html') || file.startsWith('admin/')) continue
    const address = `/${file.slice(0, -'index.html'.length)}`
    const kind = kindOf(address, readFileSync(join(site, 'out', file), 'utf8'))
    expect(kind, address).toBeDefined()
    if (kind && !kinds.includes(kind)) only.set(kind, address)
  }
  expect(only.get('article, withdrawn')).toBe('/en/articles/gone/')
  for (const address of ['/es/', ...only.values()]) {
    await expectSound(page, `http://localhost:${port}/deep/hub${address}`)
  }
  server.close()
})

test('a title and an address without a space break on a phone, and columns of a table are aligned', async ({
  page,
}) => {
  const { server } = serveSite(join(site, 'out'), 0)
  await new Promise(ready => server.once('listening', ready))
  const { port } = server.address() as AddressInfo
  const faults: string[] = []
  page.on('console', message => faults.push(message.text()))
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`http://localhost:${port}/deep/hub/en/articles/copy-03/`)
  await page.getByText(en.openData.cite.title, { exact: true }).click()
  await expect(page.getByText(unbroken).first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  const cells = page.locator('main table td')
  expect(await cells.evaluateAll(all => all.map(cell => getComputedStyle(cell).textAlign))).toEqual([
    'start',
    'center',
    'end',
  ])
  expect(faults).toEqual([])
  server.close()
})

test('a language without articles still has its home page, and offers what there is in another', () => {
  const spanish = readFileSync(join(site, 'out/es/index.html'), 'utf8')
  expect(spanish).toContain('Article copy-01')
  // Not all of them: the list in their own language has the rest.
  expect(spanish.match(/>Article copy-\d\d</g)?.length).toBeLessThan(public_)
  expect(spanish).toContain('<a href="/deep/hub/en/articles/" lang="en"')
})

test('a library of any size searches, finds and leads on under a path of its host', async ({ page }) => {
  const { server } = serveSite(join(site, 'out'), 0)
  await new Promise(ready => server.once('listening', ready))
  const { port } = server.address() as AddressInfo
  const elsewhere: string[] = []
  page.on('response', response => {
    if (!response.url().includes('/deep/hub/') || response.status() >= 400) elsewhere.push(response.url())
  })
  await page.goto(`http://localhost:${port}/deep/hub/`)
  await page
    .getByRole('link', { name: /^Article copy-/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Articles' }).first().click()
  await page.getByRole('link', { name: 'Search' }).first().click()
  await page.getByRole('main').getByRole('combobox').first().fill('copy-07')
  // Enter puts the suggestions away, which lie over the results.
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Article copy-07' }).click()
  await expect(page).toHaveURL(/\/deep\/hub\/en\/articles\/copy-07\/$/)
  await page.goto(`http://localhost:${port}/deep/hub/en/articles/cpy-07`)
  elsewhere.length = 0
  await page.getByRole('link', { name: 'Article copy-07' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Article copy-07')
  expect(elsewhere).toEqual([])
  server.close()
})

test('a visual editor that is set up is published with a policy of its own', async ({ page }) => {
  test.setTimeout(120_000)
  const { server } = serveSite(join(site, 'out'), 0)
  await new Promise(ready => server.once('listening', ready))
  const { port } = server.address() as AddressInfo
  const faults: string[] = []
  page.on('console', message => {
    if (message.type() === 'error') faults.push(message.text())
  })
  const answer = await page.goto(`http://localhost:${port}/deep/hub/admin/`)
  expect(answer?.headers()['content-security-policy']).toContain("connect-src 'self' blob: https://git.example;")
  await expect(page.getByRole('button', { name: /login/i })).toBeVisible({ timeout: 60_000 })
  expect(faults).toEqual([])
  const home = await fetch(`http://localhost:${port}/deep/hub/en/`)
  expect(home.headers.get('content-security-policy')).not.toContain('unsafe')
  server.close()
})
