import { expect, type Page } from '@playwright/test'
import { fill } from '../../lib/i18n/fill'
import { en, es } from '../words'
import { test } from './one-page'
import { addresses, htmlOf } from './pages'

/** The pages of the indicators, and of the regions: read, counted, by keyboard, on a narrow screen, without script. */

const languages = [
  ['en', en],
  ['es', es],
] as const

const ofEach = (locale: string) =>
  addresses.filter(address => new RegExp(`^/${locale}/indicators/[a-z-]+/$`).test(address))

for (const [locale, messages] of languages) {
  test(`each of the eleven has a page in "${locale}" with all that is said of it, and sources`, () => {
    expect(ofEach(locale)).toHaveLength(11)
    for (const address of ofEach(locale)) {
      const html = htmlOf(address)
      for (const text of Object.values(messages.indicators.sections)) {
        expect(html, `${address}: ${text}`).toMatch(new RegExp(`<h2 id="[^"]+">(<a [^>]+>)?${text}<`))
      }
      expect(html, address).toContain('id="source-')
      expect(html, address).toContain(`href="/${locale}/tools/indicators/"`)
      expect(html, address).toContain(`href="/${locale}/help/"`)
    }
  })

  test(`the article on the indicators leads to each of them in "${locale}", and to the checklist`, () => {
    const html = htmlOf(`/${locale}/articles/ilo-indicators-of-forced-labour/`)
    const [, body = ''] = /<div class="[^"]*\bprose\b[^"]*">(.*?)<section aria-labelledby="sources"/s.exec(html) ?? []
    for (const address of [...ofEach(locale), `/${locale}/tools/indicators/`]) {
      expect(body, address).toContain(`href="${address}"`)
    }
  })

  test(`the counts in "${locale}" are those of the cards, page by page`, () => {
    const overview = htmlOf(`/${locale}/indicators/`)
    for (const address of ofEach(locale)) {
      const pages = addresses.filter(candidate => candidate === address || candidate.startsWith(`${address}page/`))
      const cards = pages.reduce((sum, page) => sum + (htmlOf(page).match(/<article[ >]/g) ?? []).length, 0)
      const counted = fill(messages.articleCount, { count: cards })
      expect(htmlOf(address), address).toContain(`>${counted}</a>`)
      const [, said] = new RegExp(`href="${address}"[^>]*>[^<]+</a> <span[^>]*>\\(([^)]+)\\)`).exec(overview) ?? []
      expect(said, address).toBe(counted)
    }
  })
}

/** The number in a cell, and the articles that the search shows for it. */
async function followCell(page: Page, index: number) {
  const cell = page.locator('#counts ~ [role=group]').first().getByRole('cell').getByRole('link').nth(index)
  const count = Number(await cell.textContent())
  await cell.click()
  await page.getByRole('heading', { name: fill(en.search.results, { count }), exact: true }).waitFor()
}

test('a count leads to a search that finds just so many', async ({ page }) => {
  for (const index of [0, 3]) {
    await page.goto('/en/indicators/')
    await followCell(page, index)
  }
})

test('the tables scroll by themselves at 320 px, by keyboard too, and the page does not', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('/en/indicators/')
  const table = page.getByRole('group', { name: en.indicators.byRegion })
  await table.focus()
  await expect(table).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => table.evaluate(element => element.scrollLeft)).toBeGreaterThan(0)
  await page
    .getByText(/^By sector: /)
    .first()
    .press('Enter')
  await expect(page.locator('details[open] table')).toHaveCount(1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('from the home page to an indicator, its questions and an article', async ({ page }) => {
    await page.goto('/en/')
    await page.getByRole('link', { name: en.indicators.title }).click()
    await page.getByRole('link', { name: 'Debt bondage' }).first().click()
    await page.getByRole('link', { name: en.indicators.sections.questions }).first().click()
    await expect(page.getByRole('heading', { name: en.indicators.sections.questions })).toBeInViewport()
    await page.getByRole('article').first().getByRole('heading').getByRole('link').click()
    await expect(page).toHaveURL(/\/en\/articles\/[a-z-\d]+\/$/)
    await page.getByRole('link', { name: 'Debt bondage', exact: true }).first().click()
    await expect(page).toHaveURL('/en/indicators/debt-bondage/')
  })

  test('the counts of a region unfold', async ({ page }) => {
    await page.goto('/en/indicators/')
    await page
      .getByText(/^By sector: /)
      .first()
      .click()
    await expect(page.locator('details[open]').getByRole('table')).toBeVisible()
  })

  test('the regions are on a list with their counts, and so are the countries', async ({ page }) => {
    await page.goto('/en/about/')
    await page.getByRole('contentinfo').getByRole('link', { name: en.menu.rooms.regions.label }).click()
    await expect(page).toHaveURL('/en/regions/')
    const peru = page.getByRole('link', { name: /^Peru/ })
    const count = Number(/\d+/.exec((await peru.textContent()) ?? '')?.[0])
    await peru.click()
    await expect(page.locator('section[aria-labelledby=articles] > ul > li')).toHaveCount(count)
    await page
      .getByRole('navigation', { name: en.navigation.breadcrumb })
      .getByRole('link', { name: en.countries.title })
      .click()
    await expect(page).toHaveURL('/en/countries/')
    await page.goto('/en/regions/')
    await page.getByRole('listitem').getByRole('link', { name: 'Europe' }).click()
    await expect(page).toHaveURL('/en/regions/europe/')
  })
})
