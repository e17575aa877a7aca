import { expect } from '@playwright/test'
import { en } from '../../lib/i18n/messages/en'
import { test } from './one-page'
import { htmlOf, templates } from './pages'

/** The ledger of figures, and articles that state them. */

test.use({ javaScriptEnabled: false })

test('from a figure in an article to its entry, and back to the articles that use it', async ({ page }) => {
  await page.goto('/en/articles/global-estimates-of-modern-slavery-2022/')
  const sources = page.getByRole('region', { name: en.article.sources })
  await sources.getByRole('link', { name: '27.6 million' }).click()
  await expect(page).toHaveURL('/en/figures/#forced-labour-2021')
  const entry = page.locator('#forced-labour-2021')
  await expect(entry).toBeInViewport()
  await expect(entry).toContainText('27.6 million')
  await expect(entry).toContainText('2021')
  await expect(entry).toContainText(en.figures.reviewBy)
  await entry.locator('a[href^="/en/articles/"]').first().click()
  await expect(page.getByRole('main')).toContainText('27.6 million')
})

test('a superseded figure leads to the one that took its place', async ({ page }) => {
  await page.goto(templates.figures)
  await page.locator('#modern-slavery-2016').getByRole('link', { name: en.figures.superseded }).click()
  await expect(page).toHaveURL('/en/figures/#modern-slavery-2021')
})

test('no figure is left to be filled in', () => {
  const html = htmlOf('/en/articles/global-estimates-of-modern-slavery-2022/')
  expect(html).toContain('49.6 million')
  expect(html).not.toMatch(/<figure/i)
})

for (const width of [320, 1280]) {
  test(`charts keep their words and draw their bars at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(templates.figures)
    const figures = page.locator('main figure')
    expect(await figures.count()).toBeGreaterThan(0)
    for (const figure of await figures.all()) {
      const name = await figure.getByRole('heading').innerText()
      await expect(figure).toHaveAccessibleName(name)
      const bars = await figure.locator('rect').evaluateAll(all => all.map(bar => bar.getBoundingClientRect().width))
      const values = await figure.getByRole('rowheader').count()
      expect(bars).toHaveLength(values)
      expect(Math.max(...bars)).toBeGreaterThan(width / 4)
      expect(Math.min(...bars)).toBeGreaterThan(2)
      const size = await figure
        .locator('td')
        .first()
        .evaluate(cell => parseFloat(getComputedStyle(cell).fontSize))
      expect(size).toBeGreaterThanOrEqual(14)
    }
  })
}
