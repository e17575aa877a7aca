import { expect, test, type Page } from '@playwright/test'
import { en } from '../../lib/i18n/messages/en'
import { es } from '../../lib/i18n/messages/es'

const box = (page: Page) => page.getByRole('main').getByRole('searchbox')
const hits = (page: Page) => page.getByRole('main').getByRole('article')
const titles = (page: Page) => hits(page).getByRole('heading', { level: 3 })

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
  await page.goto('/en/search/')
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

test('a slip of the finger still finds', async ({ page }) => {
  await page.goto('/en/search/#q=Malasia')
  await expect(titles(page).first()).toContainText('Malaysia')
})

test('filters add up with counts, show as chips, and Back undoes them', async ({ page }) => {
  await page.goto('/en/search/')
  const filter = (name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name}`) })
  const region = page.getByRole('group', { name: en.facets.region })
  await expect(hits(page).first()).toBeVisible()
  const before = await hits(page).count()
  await filter('Europe').check()
  const europe = await hits(page).count()
  expect(europe).toBeLessThan(before)
  await expect(region.getByText('Europe').locator('..')).toContainText(String(europe))
  await filter('Latin America').check()
  const both = await hits(page).count()
  expect(both).toBeGreaterThan(europe)
  await expect(page).toHaveURL(/#region=europe&region=latin-america-caribbean$/)
  await filter('Publications').check()
  expect(await hits(page).count()).toBeLessThan(both)

  await page.goBack()
  await page.goBack()
  await expect(hits(page)).toHaveCount(europe)
  await expect(filter('Latin America')).not.toBeChecked()

  await page.getByRole('button', { name: en.search.remove('Europe') }).click()
  await expect(hits(page)).toHaveCount(before)
})

test('a shared address shows the same search', async ({ page }) => {
  await page.goto('/en/search/#q=trafficking&type=publications&sort=newest')
  await expect(box(page)).toHaveValue('trafficking')
  await expect(page.getByRole('checkbox', { name: /^Publications/ })).toBeChecked()
  await expect(page.getByRole('combobox', { name: en.search.sort })).toHaveValue('newest')
  await expect(hits(page).first()).toBeVisible()
  const found = await hits(page).allTextContents()
  for (const text of found) expect(text).toContain('Publications')
})

test('where nothing is found, help and the lists are offered', async ({ page }) => {
  await page.goto('/en/search/#q=zzqxv')
  await expect(page.getByRole('heading', { name: en.search.resultsFor(0, 'zzqxv') })).toBeVisible()
  await expect(page.getByRole('heading', { name: en.search.tips })).toBeVisible()
  await page.getByRole('button', { name: en.search.browse }).click()
  await expect(page.getByRole('heading', { name: en.search.browse })).toBeInViewport()
  await expect(box(page)).toHaveValue('zzqxv')
})

test('a filter that nothing has is left out of a shared search', async ({ page }) => {
  await page.goto('/en/search/#q=Peru&type=constructor&region=atlantis')
  await expect(titles(page).first()).toContainText('Peru')
  await expect(page.getByRole('button', { name: en.search.clear })).toHaveCount(0)
})

test('markup in the address is text', async ({ page }) => {
  await page.goto('/en/search/#q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E')
  await expect(box(page)).toHaveValue('<img src=x onerror=alert(1)>')
  await expect(page.locator('main img')).toHaveCount(0)
})

test('a search index that takes its time is said, and nothing is called missing meanwhile', async ({ page }) => {
  await page.route('**/search-index.json', async route => {
    await page.waitForTimeout(1500)
    await route.continue()
  })
  await page.goto('/en/search/#q=Peru')
  await expect(page.getByText(en.search.loading)).toBeVisible()
  await expect(page.getByText(en.search.tips)).toHaveCount(0)
  await expect(titles(page).first()).toContainText('Peru')
  await expect(page.getByText(en.search.loading)).toHaveCount(0)
})

test('a search index that does not come is said, and can be asked for again', async ({ page }) => {
  await page.route('**/search-index.json', route => route.abort(), { times: 1 })
  await page.goto('/en/search/#q=Peru')
  await expect(page.getByRole('alert').filter({ hasText: en.search.failed })).toBeVisible()
  await page.getByRole('button', { name: en.search.retry }).click()
  await expect(titles(page).first()).toContainText('Peru')
})

test('the Spanish search finds the Spanish article, with or without accents', async ({ page }) => {
  for (const words of ['inspección', 'inspeccion']) {
    await page.goto(`/es/search/#q=${words}`)
    await page.reload()
    await expect(titles(page)).toHaveCount(1)
    await expect(titles(page).first()).toContainText('Perú')
  }
  await expect(page.getByRole('heading', { name: es.search.resultsFor(1, 'inspeccion') })).toBeVisible()
})

test('the keyboard alone searches, filters and opens a result', async ({ page }) => {
  await page.goto('/en/search/')
  await box(page).focus()
  await page.keyboard.type('technology')
  await expect(titles(page).first()).toContainText('technology')
  await page.keyboard.press('Enter')
  await expect(box(page)).toBeFocused()
  const link = titles(page).first().getByRole('link')
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab')
    if (await link.evaluate(element => element === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/en/articles/technology-trafficking-central-asia/')
})
