import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { tableWords } from '../../lib/goods/table-words'
import { sheetWords } from '../../components/sourcing-view/sheet-words'
import { en, es } from '../words'
import { fill } from '../../lib/i18n/fill'
import type { OfflineManifest, PackList } from '../../lib/offline/format'
import { serveSite } from '../../lib/publish/serve'
import { checklistWords } from '../../lib/checklist/read-words'
import { formatSize } from '../../lib/sizes'
import { addresses, out, templates } from './pages'

/** What readers keep on their device: nothing unasked, all of it without a connection, and nothing after deleting. */

const { app, copies } = en.offline

/** A host that can be cut off: it is closed, so that no request of page or worker can be answered. */
let server: Server
let home: string

const start = (port = 0) =>
  new Promise<void>(resolve => {
    ;({ server } = serveSite(out.replace(/\/$/, ''), port))
    server.on('listening', () => {
      home = `http://localhost:${(server.address() as AddressInfo).port}`
      resolve()
    })
  })
const cut = () =>
  new Promise<void>(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

test.beforeEach(() => start())
test.afterEach(() => cut())

const offerOf = (locale: string) =>
  JSON.parse(readFileSync(join(out, `offline/${locale}.json`), 'utf8')) as OfflineManifest
const listOf = (locale: string, id: string) => {
  const { list } = offerOf(locale).packs.find(pack => pack.id === id)!
  return JSON.parse(readFileSync(join(out, list), 'utf8')) as PackList
}

/** All that a site can leave in a browser. */
const left = async (page: Page, context: BrowserContext) => ({
  cookies: await context.cookies(),
  ...(await page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    stored: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }))),
})
const nothing = { cookies: [], caches: [], workers: 0, stored: 0, databases: 0 }

const status = (page: Page) => page.getByRole('main').getByRole('status')

/** Saves a pack as a reader does, and waits until it says so. */
async function save(page: Page, label: string) {
  await page.getByRole('button', { name: `${app.save} ${label}`, exact: true }).click()
  await expect(status(page)).toHaveText(fill(app.saved, { what: label }), { timeout: 30_000 })
}

async function open(page: Page, at = '/en/offline/') {
  await page.goto(home + at)
  await expect(page.getByRole('heading', { name: app.parts })).toBeVisible()
}

/** The worker has taken over: what is asked for from now on goes through it. */
const isServing = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (!navigator.serviceWorker.controller)
      await new Promise(resolve => navigator.serviceWorker.addEventListener('controllerchange', resolve))
  })

const note = (page: Page) => page.locator('aside[data-copy-of]')

test('nothing is kept until the reader chooses, wherever they go', async ({ page, context }) => {
  for (const address of [templates.home, templates.article, templates.help, '/en/tools/indicators/', '/en/offline/']) {
    await page.goto(home + address)
    await page.waitForLoadState('networkidle')
    expect(await left(page, context), address).toEqual(nothing)
  }
})

test('the size said before saving is what is sent', async ({ page }) => {
  const { packs } = offerOf('en')
  const basic = packs.find(({ id }) => id === 'basic')!
  await open(page)
  const row = page.getByRole('listitem').filter({ has: page.locator('#pack-basic') })
  await expect(row).toContainText(formatSize(basic.bytes, 'en'))
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.clearBrowserCache')
  let sent = 0
  const asked = new Map<string, number>()
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    asked.set(requestId, (asked.get(requestId) ?? 0) + encodedDataLength)
  })
  await save(page, app.packs.basic)
  // What is kept has nothing more to fetch: its row gives the day, and no size.
  await expect(row).toContainText(fill(app.since, { day: '' }).trim())
  await expect(row).not.toContainText(/\d\s?kB/)
  for (const bytes of asked.values()) sent += bytes
  // With a little for how the protocol cuts it up; headers are not counted.
  expect(sent).toBeGreaterThan(basic.bytes * 0.9)
  expect(sent).toBeLessThan(basic.bytes * 1.1)
})

test('help, checklist and safety are read, filled in and found with the network cut, and say of what day they are', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await open(page)
  await save(page, app.packs.basic)
  await isServing(page)
  // With a connection a page is the newest there is, and says nothing.
  await page.goto(`${home}/en/help/pe/`)
  await expect(note(page)).toHaveCount(0)
  await cut()
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date())
  for (const address of ['/en/', '/en/help/', '/en/help/pe/', '/en/safety/', '/en/tools/indicators/']) {
    await page.goto(home + address)
    await expect(note(page), address).toContainText(fill(copies.copy, { day }))
    await expect(note(page), address).toBeVisible()
  }
  const words = checklistWords('en')
  await page.locator('#question-isolation').getByRole('radio', { name: words.answers.yes, exact: true }).check()
  await page.getByRole('button', { name: words.form.show }).click()
  await expect(page.getByRole('region', { name: words.outcome.title })).toContainText(words.labels.isolation)
  await page.goto(`${home}/en/help/pe`)
  await expect(page.getByRole('link', { name: fill(en.help.call, { number: '1818' }) })).toBeVisible()
})

test('countries and goods, saved, have their table and the sourcing sheet with the network cut', async ({ page }) => {
  test.setTimeout(90_000)
  await open(page)
  await save(page, app.packs.places)
  await isServing(page)
  await cut()
  await page.goto(`${home}/en/goods/`)
  await page.getByRole('button', { name: tableWords('en').start }).click()
  await expect(page.locator('[data-island]').getByRole('table')).toBeVisible()
  await page.goto(`${home}/en/tools/sourcing/#goods=palm-oil&countries=MY`)
  await expect(page.getByRole('region', { name: sheetWords('en').lists })).toContainText('Palm fruit')
})

test('the note of a copy is styled on every kind of page, and fits 320 px', async ({ page }) => {
  test.setTimeout(240_000)
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page)
  await page.getByRole('button', { name: `${app.save} ${app.packs.everything}`, exact: true }).click()
  await expect(page.getByRole('button', { name: app.save })).toHaveCount(0, { timeout: 150_000 })
  await isServing(page)
  await cut()
  const ours = Object.values(templates).filter(address => address.startsWith('/en/') && !/#|no-such/.test(address))
  for (const address of ours) {
    await page.goto(home + address)
    await expect(note(page), address).toBeVisible()
    const style = await note(page).evaluate(element => {
      const { backgroundColor, borderTopWidth } = getComputedStyle(element)
      return { isFilled: backgroundColor !== 'rgba(0, 0, 0, 0)', borderTopWidth }
    })
    expect(style, address).toEqual({ isFilled: true, borderTopWidth: '4px' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320)
  }
})

test('in Spanish, too; and what is not saved is said to be, with the list of what is', async ({ page }) => {
  await open(page, '/en/offline/')
  await page.goto(`${home}/es/offline/`)
  const words = es.offline
  await page.getByRole('button', { name: `${words.app.save} ${words.app.packs.basic}` }).click()
  await expect(status(page)).toHaveText(fill(words.app.saved, { what: words.app.packs.basic }), { timeout: 30_000 })
  await isServing(page)
  await cut()
  await page.goto(`${home}/es/help/`)
  const day = new Intl.DateTimeFormat('es', { dateStyle: 'long' }).format(new Date())
  await expect(note(page)).toContainText(fill(words.copies.copy, { day }))
  for (const address of ['/es/articles/', '/en/articles/', '/']) {
    await page.goto(home + address)
    await expect(note(page)).toContainText(words.copies.missing)
    await expect(page.getByRole('heading', { name: words.app.list })).toBeVisible()
    await page
      .getByText(fill(words.app.pages, { n: listOf('es', 'basic').pages.length }))
      .last()
      .click()
    await expect(page.getByRole('link', { name: fill(es.help.inCountry, { country: 'Perú' }) })).toBeVisible()
  }
})

test('the search runs over what is saved: it finds everything, and opens what was kept', async ({ page }) => {
  await open(page)
  await save(page, app.packs.search)
  const region = offerOf('en').packs.find(({ id }) => id === 'region-europe')!
  await save(page, 'Europe')
  await isServing(page)
  await cut()
  await page.goto(`${home}/en/search/#q=forced+labour`)
  await expect(note(page)).toBeVisible()
  await expect(page.getByRole('heading', { name: /results? for/ })).toBeVisible()
  await page.goto(`${home}/en/search/#region=europe`)
  await page.reload()
  const links = page.locator('section[aria-labelledby=results] h3 a')
  await expect(links.first()).toBeVisible()
  expect(await links.count()).toBeGreaterThanOrEqual(Math.min(region.articles, 10))
  const kept = new Set(listOf('en', 'region-europe').pages.map(([address]) => address))
  const all = await links.evaluateAll(found => found.map(link => new URL((link as HTMLAnchorElement).href).pathname))
  const saved = all.find(address => kept.has(address))!
  await page.locator(`section[aria-labelledby=results] h3 a[href^="${saved}"]`).click()
  await expect(note(page)).toContainText(copies.link)
  await expect(page).toHaveURL(new RegExp(saved))
})

test('what the reader deletes is gone without trace, in one press, and the pages go on as before', async ({
  page,
  context,
}) => {
  const words = checklistWords('en')
  await page.goto(`${home}/en/tools/indicators/`)
  await page.getByRole('button', { name: words.keep.keep, exact: true }).click()
  await open(page)
  await save(page, app.packs.basic)
  await isServing(page)
  expect(await left(page, context)).toMatchObject({ workers: 1, stored: 1 })
  await page.reload()
  await page.getByRole('button', { name: app.erase, exact: true }).click()
  await expect(status(page)).toHaveText(app.erased)
  expect(await left(page, context)).toEqual(nothing)
  await expect(page.getByText(app.nothing)).toBeVisible()
  await page.goto(`${home}/en/help/`)
  await page.goto(`${home}/en/search/`)
  await page.waitForLoadState('networkidle')
  expect(await left(page, context)).toEqual(nothing)
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
  await cut()
  await expect(page.goto(`${home}/en/help/`)).rejects.toThrow()
})

test('one part is removed by itself; the last takes the worker with it', async ({ page, context }) => {
  await open(page)
  await save(page, app.packs.search)
  await save(page, 'Europe')
  await page.getByRole('button', { name: `${app.remove} Europe` }).click()
  await expect(status(page)).toHaveText(fill(app.removed, { what: 'Europe' }))
  const keys = await page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)
  })
  const files = listOf('en', 'search').files.map(([address]) => address)
  expect(keys.filter(key => key !== '/offline/saved').toSorted()).toEqual(files.toSorted())
  await page.getByRole('button', { name: `${app.remove} ${app.packs.search}` }).click()
  await expect(status(page)).toHaveText(fill(app.removed, { what: app.packs.search }))
  expect(await left(page, context)).toEqual(nothing)
})

test('a failure on the way keeps nothing, and says so', async ({ page, context }) => {
  await open(page)
  await page.route('**/en/help/pe/', route => route.abort())
  await page.getByRole('button', { name: `${app.save} ${app.packs.basic}` }).click()
  await expect(status(page)).toHaveText(app.failedToSave, { timeout: 30_000 })
  expect(await left(page, context)).toEqual(nothing)
})

test('a newer version is shown at once with a connection, and kept in the place of the old copy', async ({ page }) => {
  const address = '/en/safety/'
  expect(addresses).toContain(address)
  await open(page)
  await save(page, app.packs.basic)
  await isServing(page)
  // The same page in a later version.
  const newer = 'A sentence of the newer version.'
  const file = join(out, 'en/safety/index.html')
  const port = Number(new URL(home).port)
  const html = readFileSync(file, 'utf8').replace('</h1>', `</h1><p>${newer}</p>`)
  await cut()
  server = createServer((_request, response) => response.setHeader('Content-Type', 'text/html').end(html)).listen(port)
  await page.goto(home + address)
  await expect(page.getByText(newer)).toBeVisible()
  await expect(note(page)).toHaveCount(0)
  await expect
    .poll(() => page.evaluate(async at => (await caches.match(at))?.text(), address), { timeout: 15_000 })
    .toContain(newer)
  await cut()
  await page.goto(home + address)
  await expect(page.getByText(newer)).toBeVisible()
  await expect(note(page)).toBeVisible()
  await start(port)
})

test('a network that does not answer holds nobody up for long, nor the newer version for more than a visit', async ({
  page,
}) => {
  await open(page)
  await save(page, app.packs.basic)
  await isServing(page)
  const port = Number(new URL(home).port)
  const newer = 'A sentence that came late.'
  const html = readFileSync(join(out, 'en/help/index.html'), 'utf8').replace('</h1>', `</h1><p>${newer}</p>`)
  await cut()
  const held: ServerResponse[] = []
  server = createServer((_request, response) => void held.push(response)).listen(port)
  await page.goto(`${home}/en/help/`, { waitUntil: 'commit' })
  await expect(note(page)).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText(newer)).toHaveCount(0)
  for (const response of held) response.setHeader('Content-Type', 'text/html').end(html)
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('/en/help/'))?.text()), { timeout: 15_000 })
    .toContain(newer)
  await cut()
  await page.goto(`${home}/en/help/`)
  await expect(page.getByText(newer)).toBeVisible()
  await start(port)
})

test('without script, and without service workers, the page says so and leaves nothing behind', async ({
  browser,
  page,
  context,
}) => {
  const plain = await browser.newPage({ javaScriptEnabled: false })
  await plain.goto(`${home}/en/offline/`)
  await expect(plain.locator('noscript p')).toContainText(en.offline.noScript)
  await expect(plain.getByRole('main').getByRole('button')).toHaveCount(0)
  await plain.close()
  await page.addInitScript(() => {
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker
  })
  await page.goto(`${home}/en/offline/`)
  await expect(page.getByText(app.unsupported)).toBeVisible()
  expect(await context.cookies()).toEqual([])
})
