import { expect } from '@playwright/test'
import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { measures } from '../../lib/collections/measures'
import { completeLocales } from '../../lib/i18n/locales'
import { messagesOf } from '../../lib/i18n/messages'
import { en } from '../words'
import { routes } from '../../lib/routes'
import { test } from './one-page'
import { addresses, htmlOf } from './pages'

/** All countries on a map and in a table, shaded by one measure and another. */

test.use({ javaScriptEnabled: false })

const pagesOf = (locale: (typeof completeLocales)[number]) =>
  measures.map((measure, index) => (index === 0 ? routes.countries(locale) : routes.countriesBy(locale, measure)))

test('each measure has a page in each language, and every link of map and table leads to a page', () => {
  for (const address of completeLocales.flatMap(pagesOf)) {
    expect(addresses).toContain(address)
    const html = htmlOf(address)
    const links = [...html.matchAll(/href="(\/(?:en|es)\/countries\/[a-z]{2}\/)"/g)].map(([, href = '']) => href)
    expect(new Set(links).size, address).toBeGreaterThan(190)
    expect(
      links.filter(href => !addresses.includes(href)),
      address,
    ).toEqual([])
    // Each once in the table, and once on the map.
    for (const href of new Set(links))
      expect(
        links.filter(other => other === href),
        href,
      ).toHaveLength(2)
  }
})

test('the table has the numbers of the file', () => {
  const { data } = Papa.parse<Record<string, string>>(readFileSync('content/goods-listings.csv', 'utf8'), {
    header: true,
    skipEmptyLines: true,
  })
  const html = htmlOf(routes.countries('en'))
  for (const code of new Set(data.map(({ country }) => country!))) {
    const count = data.filter(({ country, inputFrom }) => country === code && !inputFrom).length
    const address = routes.country('en', code)
    const [, value] = new RegExp(`<a href="${address}"[^>]*>[^<]+</a></th><td[^>]*>(\\d+)</td>`).exec(html) ?? []
    expect(value, code).toBe(String(count))
  }
})

test('a reader goes from one measure to the next, and from the map to a country', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(routes.countries('en'))
  const { help, goods } = en.worldMap.measures
  await expect(page.getByRole('figure', { name: goods.heading })).toContainText('It is not the size of the problem')
  const menu = page.getByRole('navigation', { name: en.worldMap.shadedBy })
  await expect(menu.locator('[aria-current=page]')).toHaveText(goods.title)
  await menu.getByRole('link', { name: help.title }).click()
  await expect(page).toHaveURL(routes.countriesBy('en', 'help'))
  await expect(page.getByRole('figure', { name: help.heading })).toBeVisible()
  await page.locator(`main svg a[href="${routes.country('en', 'BR')}"]`).click()
  await expect(page).toHaveURL(routes.country('en', 'BR'))
})

test('the map stands on one screen, and its classes are named and differ without colour', async ({ page }) => {
  for (const [width, height] of [
    [360, 740],
    [768, 1024],
    [1280, 800],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.goto(routes.countries('es'))
    const map = page.locator('main figure svg').first()
    const box = (await map.boundingBox())!
    expect(box.width).toBeGreaterThan(Math.min(width - 60, 700))
    expect(box.height).toBeLessThan(height)
  }
  const swatches = page.locator('main figure li svg')
  const labels = await page.locator('main figure li').allInnerTexts()
  expect(labels).toHaveLength(4)
  const fills = await swatches.evaluateAll(all => all.map(swatch => getComputedStyle(swatch).fill))
  expect(new Set(fills).size).toBe(4)
  expect(fills.filter(fill => fill.startsWith('url('))).toHaveLength(2)
})

for (const forcedColors of ['none', 'active'] as const) {
  test(`the fullest and the empty class differ in light, dark and print, with forced colours ${forcedColors}`, async ({
    page,
  }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, forcedColors })
      await page.goto(routes.countries('en'))
      const [full, , , empty] = await page
        .locator('main figure li svg')
        .evaluateAll(all => all.map(swatch => getComputedStyle(swatch).fill))
      expect(full).not.toBe(empty)
    }
    await page.emulateMedia({ media: 'print', forcedColors })
    await expect(page.locator('main figure svg').first()).toBeVisible()
    await expect(page.getByRole('table').first()).toBeVisible()
  })
}

test('who cannot see the map has the table: a caption for each class, and no tab stop in the map', async ({ page }) => {
  await page.goto(routes.countriesBy('es', 'c105'))
  const words = messagesOf('es').worldMap
  const table = page.getByRole('table', { name: words.treaties.c105.lines })
  await expect(table.getByRole('row')).toHaveCount(1 + 2)
  await expect(table.getByRole('rowheader', { name: 'Malasia' })).toBeVisible()
  expect(await page.locator('main svg a').evaluateAll(all => all.every(a => (a as SVGAElement).tabIndex === -1))).toBe(
    true,
  )
})
