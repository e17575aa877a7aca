import { expect } from '@playwright/test'
import { unzipSync } from 'fflate'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fill } from '../../lib/i18n/fill'
import { en, es } from '../words'
import { checklistWords } from '../../lib/checklist/read-words'
import { formatSize } from '../../lib/sizes'
import { test } from './one-page'
import { addresses, out, templates } from './pages'

/** The whole site as a file: unpacked into a folder, and read from there without any host. */

const folder = mkdtempSync(join(tmpdir(), 'waymark-zip-'))
const zip = readFileSync(join(out, 'offline/site.zip'))
const entries = unzipSync(zip)
const [root = ''] = Object.keys(entries)[0]!.split('/')
const home = pathToFileURL(join(folder, root)).href
const fileOf = (address: string) => `${home}${address}index.html`

test.beforeAll(() => {
  for (const [name, content] of Object.entries(entries)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the file has every page, and every link in it leads to a file that it has', () => {
  const names = new Set(Object.keys(entries))
  expect(addresses.filter(address => !names.has(`${root}${address}index.html`))).toEqual([])
  const lost: string[] = []
  for (const [name, content] of Object.entries(entries)) {
    if (!name.endsWith('.html')) continue
    const html = Buffer.from(content).toString('utf8')
    const links = [...html.matchAll(/ (?:href|src)="([^"]+)"|url\(([^)]+)\)/g)].map(([, a, b]) => a ?? b ?? '')
    const own = links.filter(link => !/^(https?:|mailto:|tel:|sms:|#)/.test(link))
    lost.push(...own.filter(link => !names.has(join(dirname(name), link.replace(/[?#].*$/, '')))))
    expect(/speculationrules|rel="preload"|data-zip="without"/.exec(html)?.[0], name).toBeUndefined()
  }
  expect(lost).toEqual([])
})

test('its size is said where it is offered, script or not', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL })
  await page.goto('/es/offline/')
  const link = page.getByRole('link', { name: fill(es.offline.zip.link, { zip: formatSize(zip.length, 'es') }) })
  await expect(link).toHaveAttribute('href', '/offline/site.zip')
  await expect(page.getByText(es.offline.zip.inCopy)).toHaveCount(0)
  await page.close()
})

test('from a folder one clicks from the home page to a number, an article, the lists and the checklist', async ({
  page,
}) => {
  const asked: string[] = []
  const faults: string[] = []
  page.on('request', request => asked.push(request.url()))
  page.on('pageerror', error => faults.push(error.message))
  page.on('console', message => message.type() === 'error' && faults.push(message.text()))
  await page.goto(`${home}/index.html`)
  await expect(page.getByText(en.offline.zip.about)).toBeVisible()
  const main = page.getByRole('navigation', { name: en.navigation.main })
  const menu = page.locator('header summary').first()
  await menu.click()
  await main.getByRole('link', { name: en.menu.rooms.help.label }).click()
  await page.getByRole('main').getByRole('link', { name: 'Peru', exact: true }).click()
  await expect(page.getByRole('link', { name: fill(en.help.call, { number: '1818' }) })).toBeVisible()
  await menu.click()
  await main.getByRole('link', { name: `${en.menu.rooms.search.label} ${en.menu.rooms.search.says}` }).click()
  await expect(page.getByText(en.offline.zip.search)).toBeVisible()
  await expect(page.getByRole('searchbox')).toHaveCount(0)
  await page.locator('#browse a').first().click()
  await page.locator('main h2 a, main h3 a').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('link', { name: en.offline.zip.about }).click()
  await expect(page.getByText(en.offline.zip.inCopy)).toBeVisible()

  const words = checklistWords('en')
  await page.goto(fileOf('/en/tools/indicators/'))
  await page.locator('#question-isolation').getByRole('radio', { name: words.answers.yes, exact: true }).check()
  await page.getByRole('button', { name: words.form.show }).click()
  await expect(page.getByRole('region', { name: words.outcome.title })).toContainText(words.labels.isolation)
  await page.getByLabel(words.help.country).selectOption({ label: 'Peru' })
  await page.getByRole('link', { name: words.help.numbers }).click()
  await expect(page.getByRole('link', { name: fill(en.help.call, { number: '1818' }) })).toBeVisible()

  expect(asked.filter(url => !url.startsWith('file:'))).toEqual([])
  expect(faults).toEqual([])
})

test('pages in the folder look as they do on the site', async ({ page }) => {
  for (const address of [templates.home, templates.article, templates.help]) {
    await page.goto(fileOf(address))
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready
      // Faces that stand in while a font comes name what the device may lack.
      return [...document.fonts]
        .filter(({ family }) => !family.includes('Fallback'))
        .map(({ family, status }) => `${family}: ${status}`)
    })
    expect(fonts.length, address).toBe(2)
    for (const font of fonts) expect(font, address).toContain(': loaded')
    const ink = await page
      .locator('h1')
      .evaluate(title => [title, ...title.querySelectorAll('*')].map(part => Number(getComputedStyle(part).fontWeight)))
    expect(Math.max(...ink), address).toBeGreaterThanOrEqual(600)
  }
})
