import { expect, test, type Page } from '@playwright/test'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { serveAdmin } from '../../lib/admin/serve'
import { kinds } from '../../lib/check/files'
import { readDocument } from '../../lib/editors/edit-document'
import { locales } from '../../lib/i18n/locales'
import { out } from './pages'

/** The visual editor as `npm run dev` has it, on a copy of the content: no account, no other host, no git. */

const project = new URL('../../', import.meta.url).pathname
const file = 'content/articles/en/peru-labour-trafficking-indicators.mdx'
const summary =
  'A summary that was written in the visual editor: with a colon, “quotes” and an apostrophe that isn’t in need of any other change.'
let folder = ''
let server: Server
let address = ''

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-admin-'))
  cpSync(join(project, 'content'), join(folder, 'content'), { recursive: true })
  mkdirSync(join(folder, 'public'))
  server = await serveAdmin(folder, 0)
  await new Promise(ready => (server.listening ? ready(undefined) : server.once('listening', ready)))
  address = `http://localhost:${(server.address() as AddressInfo).port}/admin/`
})

test.afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Opens the editor; no account is asked for. */
async function enter(page: Page): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: 'Login' }).click({ timeout: 60_000 })
  await expect(page.getByRole('link', { name: 'Articles: Español' })).toBeVisible({ timeout: 60_000 })
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Save now' }).click()
}

const documentsIn = (room: string) =>
  existsSync(join(folder, room)) ? readdirSync(join(folder, room)).map(name => `${room}/${name}`) : []

/** Changes a document's summary in the form. @returns what is wrong with the file then */
async function touched(page: Page, path: string): Promise<string | undefined> {
  const [, kind, locale, name = ''] = path.split('/')
  const place = join(folder, path)
  const before = readFileSync(place, 'utf8')
  const form = readDocument(before)
  const said = typeof form.summary === 'string' ? form.summary : ''
  const field = page.getByLabel(/^Summary/)
  // From one entry straight to another, Decap keeps the form of the first.
  await page.goto(`${address}#/elsewhere`)
  await expect(field).toBeHidden()
  await page.goto(`${address}#/collections/${kind}-${locale}/entries/${name.replace(/\.mdx$/, '')}`)
  try {
    await expect(field).toHaveValue(said, { timeout: 60_000 })
    await field.fill(`${said} More.`)
    await save(page)
    await expect.poll(() => readFileSync(place, 'utf8') === before, { timeout: 30_000 }).toBe(false)
    await expect(page.getByText('Changes saved')).toBeVisible({ timeout: 30_000 })
  } catch {
    return (await page.locator('output').textContent()) || 'not saved'
  }
  const after = readFileSync(place, 'utf8')
  if (!isDeepStrictEqual(readDocument(after), { ...form, summary: `${said} More.` })) return 'says something else'
  return linesChanged(before, after).every(line => !/^\S/.test(line) || line.startsWith('summary:'))
    ? undefined
    : `more has changed: ${linesChanged(before, after).join('\n')}`
}

/** The lines of a text, before it was changed, between the first and the last that are others now. */
function linesChanged(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const first = old.findIndex((line, index) => line !== now[index])
  let same = 0
  while (same < old.length - first && old.at(-1 - same) === now.at(-1 - same)) same += 1
  return old.slice(first, old.length - same)
}

test('a summary and a tag are changed, and the file differs in just these two lines', async ({ page }) => {
  test.setTimeout(120_000)
  const elsewhere: string[] = []
  const faults: string[] = []
  page.on('request', sent => {
    const url = sent.url()
    if (!/^(blob:|data:)/.test(url) && !url.startsWith(address)) elsewhere.push(url)
  })
  page.on('console', message => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await enter(page)
  await page.goto(`${address}#/collections/articles-en/entries/peru-labour-trafficking-indicators`)
  const before = readFileSync(join(folder, file), 'utf8')
  await page.getByLabel(/^Summary/).fill(summary, { timeout: 60_000 })
  await page.getByLabel(/^Topics/).fill('Hotels')
  await page.getByRole('option', { name: /^Hotels/ }).click()
  await save(page)
  // What the check says of it is shown below.
  await expect(page.locator('output')).toContainText('checked, no problem', { timeout: 60_000 })

  const after = readFileSync(join(folder, file), 'utf8').split('\n')
  const changed = before.split('\n').flatMap((line, index) => (line === after[index] ? [] : [[line, after[index]]]))
  expect(after).toHaveLength(before.split('\n').length)
  expect(changed.map(([line]) => line?.split(':')[0])).toEqual(['summary', 'topics'])
  expect(changed[0]?.[1]).toContain('written in the visual editor')
  expect(changed[1]?.[1]).toBe(changed[1]?.[0]?.replace(']', ', hospitality]'))
  expect(elsewhere).toEqual([])
  expect(faults).toEqual([])
})

test('every document of the library is saved with the touched line alone changed', async ({ page, context }) => {
  test.setTimeout(1_200_000)
  await enter(page)
  // What the check says of a file is tried above.
  await context.route(/\?check=/, route => route.fulfill({ body: '' }))
  const others = await Promise.all([context.newPage(), context.newPage()])
  const queue = kinds.flatMap(kind => locales.flatMap(locale => documentsIn(`content/${kind}/${locale}`))).values()
  const faults: string[] = []
  await Promise.all(
    [page, ...others].map(async tab => {
      if (tab !== page) await tab.goto(address)
      for (const path of queue) {
        const fault = await touched(tab, path)
        if (fault) faults.push(`${path}: ${fault}`)
      }
    }),
  )
  expect(faults).toEqual([])
})

/** Opens a file of data in the form. */
async function openData(page: Page, path: string): Promise<void> {
  await page.goto(`${address}#/elsewhere`)
  await page.goto(`${address}#/collections/${path}`)
}

/** Opens the entry of a list that shows a text while it is closed. */
const openEntry = (page: Page, shown: string) =>
  page
    .locator('[class*="SortableListItem"]')
    .filter({ hasText: shown })
    .first()
    .getByRole('button')
    .first()
    .click({ timeout: 60_000 })

test('data are changed by the touched line alone, whether their file holds keys or a list', async ({ page }) => {
  test.setTimeout(600_000)
  await enter(page)
  const cases: [path: string, name: string, entry: string, from: string, to: string][] = [
    ['helplines/entries/pe', 'helplines/pe.yaml', '["police"]', '105', '106'],
    ['thesaurus/entries/thesaurus', 'thesaurus.yaml', '["child labour"', 'child labor', 'labour of children'],
    // Its rule has no field.
    ['laws/entries/canada-import-ban', 'laws/canada-import-ban.yaml', '', 'Canada, imports', 'Canada: imports'],
  ]
  for (const [path, name, entry, from, to] of cases) {
    const place = join(folder, 'content', name)
    const before = readFileSync(place, 'utf8')
    await openData(page, path)
    if (entry) await openEntry(page, entry)
    const field = page
      .locator('input, textarea')
      .and(page.locator(`[value="${from}"], :text-is("${from}")`))
      .first()
    await field.fill(to, { timeout: 60_000 })
    await save(page)
    await expect.poll(() => readFileSync(place, 'utf8'), { timeout: 60_000 }).not.toBe(before)
    const changed = linesChanged(before, readFileSync(place, 'utf8'))
    expect(changed).toHaveLength(1)
    expect(readFileSync(place, 'utf8')).toBe(before.replace(changed[0]!, changed[0]!.replace(from, to)))
  }
})

test('the first old address is entered where there was no file of them', async ({ page }) => {
  test.setTimeout(240_000)
  await enter(page)
  await openData(page, 'redirects/entries/redirects')
  await page.getByRole('button', { name: /^Add redirect/i }).click({ timeout: 60_000 })
  await page.getByLabel(/^From/).fill('/old/')
  await page.getByLabel(/^To/).fill('/en/')
  await save(page)
  const name = join(folder, 'content/redirects.yaml')
  await expect
    .poll(() => existsSync(name) && readFileSync(name, 'utf8'), { timeout: 60_000 })
    .toBe('- from: /old/\n  to: /en/\n')
})

test('a new article without a publication is saved; of one that was begun, what is missing is said and shown', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await enter(page)
  await page.goto(`${address}#/collections/articles-en/new`)
  await page.getByLabel(/^Title/).fill('A new article', { timeout: 60_000 })
  await page.getByLabel(/^Summary/).fill(summary)
  for (const [field, value] of [
    ['Types', 'Guidance'],
    ['Regions', 'Africa'],
    ['Status', 'draft'],
  ] as const) {
    await page.getByLabel(new RegExp(`^${field}`)).fill(value)
    await page.getByRole('option', { name: new RegExp(`^${value}`) }).click()
  }
  await page.getByLabel(/^Published/).fill('2026-11-29')
  await page.getByLabel(/^Text/).fill('Words.')
  await page.getByRole('button', { name: /^Add original/i }).click()
  await page
    .getByLabel(/^Title/)
    .last()
    .fill('A report')
  await save(page)
  await expect(page.locator('output')).toHaveText(
    'Not saved:\n· Review by is required.\n· Original: Publisher is required.',
  )
  await expect(page.getByText('Review by is required.', { exact: true })).toBeInViewport()
  expect(existsSync(join(folder, 'content/articles/en/a-new-article.mdx'))).toBe(false)

  await page.getByLabel(/^Review by/).fill('2027-11-29')
  await page.locator('[class*="SortableListItem"]').getByRole('button').last().click()
  await save(page)
  await expect
    .poll(() => existsSync(join(folder, 'content/articles/en/a-new-article.mdx')), { timeout: 60_000 })
    .toBe(true)
  const made = readDocument(readFileSync(join(folder, 'content/articles/en/a-new-article.mdx'), 'utf8'))
  expect(made).toMatchObject({ title: 'A new article', types: ['guidance'], status: 'draft', reviewBy: '2027-11-29' })
  expect(made).not.toHaveProperty('original')
})

test('it answers this machine’s own page, and no other', async () => {
  const { port } = new URL(address)
  const statusOf = (headers: Record<string, string>) =>
    new Promise<number | undefined>((done, failed) => {
      const sent = request({ host: 'localhost', port, path: '/admin/api', headers }, answer => done(answer.statusCode))
      sent.on('error', failed)
      sent.end()
    })
  expect(await statusOf({})).toBe(200)
  expect(await statusOf({ Origin: 'https://example.org' })).toBe(403)
  expect(await statusOf({ Host: 'example.org' })).toBe(403)
})

test('the published site has no editor unless one is set up', () => {
  expect(existsSync(join(out, 'admin'))).toBe(false)
  expect(readFileSync(join(out, '_headers'), 'utf8')).not.toContain('/admin')
})
