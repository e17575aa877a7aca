import { expect, test, type Page } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fill } from '../../lib/i18n/fill'
import { languageNameIn } from '../../lib/i18n/language-name'
import { messagesOf } from '../../lib/i18n/messages'
import { en } from '../words'
import { contentTypeOf } from '../../lib/publish/content-types'
import { headersFor } from '../../lib/publish/headers'
import type { HostFacts } from '../../lib/publish/hosts/host'
import { out } from './pages'

/**
 * The search behind every host: each sends the very files that search.spec.ts tries behind ours, with the same
 * headers, so that what is tried there holds behind all of them; and the ways through it are walked behind each.
 */

const { headers } = JSON.parse(readFileSync(join(out, '.hosts/host.json'), 'utf8')) as HostFacts

const box = (page: Page) => page.getByRole('main').getByRole('search').getByRole('combobox')
const options = (page: Page) => page.getByRole('listbox').getByRole('option')
const hits = (page: Page) => page.getByRole('main').getByRole('article')
const titles = (page: Page) => hits(page).getByRole('heading', { level: 3 })

/** Addresses of the files in a folder of the built site, apart from their compressed versions. */
const addressesIn = (folder: string) =>
  readdirSync(join(out, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.\w+$/.test(file) && !/\.(br|gz)$/.test(file))
    .map(file => `/${folder}/${file}`)

test('all that the search is made of comes as it was built, as what it is and with the headers of the one table', async ({
  request,
}) => {
  const files = [...addressesIn('search'), ...addressesIn('assets').filter(file => /\/search[-/]/.test(file))]
  for (const kind of [/^\/search\/en\.json$/, /search-app\.\w+\.js$/, /\.worker\.js$/, /\.terms\.bin$/]) {
    expect(files.filter(file => kind.test(file)).length, String(kind)).toBeGreaterThan(0)
  }
  // Thousands of files, of which each takes some milliseconds.
  test.setTimeout(180_000)
  for (const address of ['/en/search/', '/es/search/', ...files]) {
    const response = await request.get(address)
    expect(response.status(), address).toBe(200)
    const built = readFileSync(join(out, address, address.endsWith('/') ? 'index.html' : ''))
    expect(built.equals(await response.body()), address).toBe(true)
    const sent = response.headers()
    const type = sent['content-type']?.toLowerCase().replaceAll(' ', '')
    expect(type, address).toBe(contentTypeOf(address)?.toLowerCase().replaceAll(' ', ''))
    for (const [name, value] of Object.entries(headersFor(address, headers))) {
      expect(sent[name.toLowerCase()], `${address} ${name}`).toBe(value)
    }
  }
})

test('the form on any page leads to the results, with the words in the fragment only', async ({ page, baseURL }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.goto('/en/articles/')
  await page.getByRole('searchbox').fill('passports Malaysia')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/en/search/#q=passports+Malaysia')
  await expect(titles(page).first()).toContainText('Malaysia')
  expect(asked.filter(url => new URL(url, baseURL).search.includes('passports'))).toEqual([])
})

test('results come as one types, with the words marked and the count announced politely', async ({ page }) => {
  await page.goto('/en/search/#kind=article')
  await box(page).pressSequentially('care work')
  await expect(titles(page).first()).toContainText('Live-in Care Workers')
  await expect(hits(page).first().locator('mark').first()).toHaveText(/care/i)
  await expect(page.getByRole('status').filter({ hasText: /results? for “care work”/ })).toHaveCount(1)
  await expect(box(page)).toBeFocused()
})

test('words of the text are found, and the section that has them is linked', async ({ page }) => {
  await page.goto('/en/search/#q=Shakti+Samuha')
  await expect(titles(page).first()).toContainText('lived experience')
  const section = hits(page)
    .first()
    .getByRole('link', { name: new RegExp(en.search.inSection) })
  const [, anchor] = (await section.getAttribute('href'))!.split('#')
  await section.click()
  await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport()
})

test('an article that only another language has is found, in its own language', async ({ page }) => {
  await page.goto('/ar/search/#q=Issara')
  await expect(titles(page).first()).toContainText('Issara')
  await expect(titles(page).first()).toHaveAttribute('lang', 'en')
  const { inLanguage } = messagesOf('ar').search
  await expect(hits(page).first()).toContainText(fill(inLanguage, { language: languageNameIn('ar', 'en') }))
})

test('suggestions come while one types, and Enter searches for what was typed', async ({ page }) => {
  await page.goto('/en/search/')
  await box(page).pressSequentially('Malays')
  await expect(options(page).first()).toBeVisible()
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Enter')
  await expect(options(page)).toHaveCount(0)
  await expect(box(page)).toHaveValue('Malays')

  await page.keyboard.press('ArrowDown')
  const chosen = await box(page).getAttribute('aria-activedescendant')
  await expect(page.locator(`[id="${chosen}"]`)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false')
  await expect(box(page)).toHaveValue('Malays')

  await page.keyboard.press('ArrowDown')
  const {
    search: { filter },
    facets,
  } = en
  const country = options(page).filter({ hasText: `${filter}: ${facets.country}` })
  await country.click()
  await expect(page).toHaveURL(/#country=MY$/)
})

test('a search stores nothing, and asks for nothing that tells what was sought', async ({ page, context }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.goto('/en/search/')
  await box(page).pressSequentially('passport')
  await expect(titles(page).first()).toBeVisible()
  expect(asked.filter(url => url.includes('passport'))).toEqual([])
  expect(await context.storageState()).toEqual({ cookies: [], origins: [] })
  const kept = await page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ])
  expect(kept).toEqual([])
})

test('without script the page leads to the lists, the long ones unfolded by a press', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL })
  await page.goto('/en/search/')
  const topics = page.locator('#browse section', { has: page.getByRole('heading', { name: en.facets.topic }) })
  const shown = await topics.getByRole('link').count()
  await topics.locator('summary').click()
  expect(await topics.getByRole('link').count()).toBeGreaterThan(shown)
  await topics.getByRole('link').last().click()
  await expect(page).toHaveURL(/\/en\/topics\//)
  await page.close()
})
