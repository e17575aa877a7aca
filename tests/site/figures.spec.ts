import { expect } from '@playwright/test'
import { en } from '../words'
import { test } from './one-page'
import { htmlOf, templates } from './pages'

/** The ledger of figures, and articles that state them. */

test.use({ javaScriptEnabled: false })

test('from a figure in an article to its page, and back to the articles that use it', async ({ page }) => {
  await page.goto('/en/articles/global-estimates-of-modern-slavery-2022/')
  const sources = page.getByRole('region', { name: en.article.sources })
  await sources.getByRole('link', { name: '27.6 million' }).click()
  await expect(page).toHaveURL('/en/figures/forced-labour-2021/')
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toContainText('27.6 million')
  await expect(main).toContainText('2021')
  await expect(main).toContainText('International Labour Organization')
  await expect(main).toContainText(en.figures.reviewBy)
  await main.locator('a[href^="/en/articles/"]').first().click()
  await expect(page.getByRole('main')).toContainText('27.6 million')
})

test('a superseded figure leads to the one that took its place', async ({ page }) => {
  await page.goto(templates.figures)
  await page.locator('#modern-slavery-2016').getByRole('link', { name: en.figures.superseded }).click()
  await expect(page).toHaveURL('/en/figures/#modern-slavery-2021')
})

test('the old address of a figure is its entry among all, which leads to its page', async ({ page }) => {
  await page.goto('/en/figures/#forced-labour-2021')
  const entry = page.locator('#forced-labour-2021')
  await expect(entry).toBeInViewport()
  await entry.getByRole('link').first().click()
  await expect(page).toHaveURL('/en/figures/forced-labour-2021/')
})

test('an estimate that was superseded says so on its page, too, and stands in the chart of its years', async ({
  page,
}) => {
  await page.goto('/en/figures/modern-slavery-2016/')
  await expect(page.getByRole('note')).toContainText('49.6 million')
  const chart = page.getByRole('figure')
  await expect(chart).toContainText('40.3 million')
  await expect(chart).toContainText(en.figures.yearsSay)
  await chart.getByText(en.charts.table).click()
  await expect(chart.getByRole('row')).toHaveCount(3)
})

test('a figure, a chart and a map are there as SVG, PNG and CSV', async ({ page, request }) => {
  for (const address of ['/en/figures/modern-slavery-2021/', '/es/countries/', '/en/countries/map/c105/']) {
    await page.goto(address)
    const files = await page
      .locator('a[download][href^="/charts/"]')
      .evaluateAll(all => all.map(a => a.getAttribute('href')!))
    expect(files.length).toBeGreaterThanOrEqual(3)
    for (const file of files) {
      const answer = await request.get(file)
      expect(answer.status(), file).toBe(200)
      const type = { svg: 'image/svg+xml; charset=utf-8', png: 'image/png', csv: 'text/csv; charset=utf-8' }[
        file.split('.').at(-1)!
      ]
      expect(answer.headers()['content-type'], file).toBe(type)
    }
  }
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
      const table = figure.locator('summary')
      const isOverYears = (await table.count()) > 0
      if (isOverYears) await table.click()
      const bars = await figure.locator('rect').evaluateAll(all =>
        all.map(bar => {
          const { width: wide, height } = bar.getBoundingClientRect()
          return { wide, height }
        }),
      )
      expect(bars).toHaveLength(await figure.getByRole('rowheader').count())
      const lengths = bars.map(({ wide, height }) => (isOverYears ? height : wide))
      expect(Math.max(...lengths)).toBeGreaterThan(isOverYears ? 80 : width / 4)
      expect(Math.min(...lengths)).toBeGreaterThan(2)
      const size = await figure
        .locator('td')
        .first()
        .evaluate(cell => parseFloat(getComputedStyle(cell).fontSize))
      expect(size).toBeGreaterThanOrEqual(14)
    }
  })
}
