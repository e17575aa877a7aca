import { expect, test, type Page } from '@playwright/test'

/** Back from a result to the search, in a browser that has not kept the page: Playwright's never does. */

const hits = (page: Page) => page.getByRole('main').getByRole('article')
const topOf = (page: Page, place: number) =>
  hits(page)
    .nth(place)
    .evaluate(element => Math.round(element.getBoundingClientRect().top))

async function openWithMore(page: Page, address = '/en/search/#q=forced+labour') {
  await page.goto(address)
  await expect(hits(page)).toHaveCount(10)
  for (const before of [10, 20, 30]) {
    await page.getByRole('button', { name: /^Show \d+ more|^Mostrar \d+ más/ }).click()
    await expect.poll(() => hits(page).count()).toBeGreaterThan(before)
  }
  return hits(page).count()
}

/** Follows a result of the second twenty by a press on its title, and tells where it stood. */
async function follow(page: Page, place: number): Promise<number> {
  const link = hits(page).nth(place).getByRole('link').first()
  await link.evaluate(element => element.scrollIntoView({ block: 'center' }))
  await page.waitForTimeout(700)
  const top = await topOf(page, place)
  await link.click()
  await expect(page).not.toHaveURL(/\/search\//)
  return top
}

for (const [what, viewport] of [
  ['a wide screen', { width: 1280, height: 800 }],
  ['a phone', { width: 360, height: 640 }],
] as const) {
  test(`on ${what}, Back leads to the same result at the same height, among as many as before`, async ({ page }) => {
    await page.setViewportSize(viewport)
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    const count = await openWithMore(page)
    const top = await follow(page, 26)
    await page.goBack()
    await expect(hits(page)).toHaveCount(count)
    await expect.poll(async () => Math.abs((await topOf(page, 26)) - top)).toBeLessThanOrEqual(4)
    await page.waitForTimeout(1500)
    expect(Math.abs((await topOf(page, 26)) - top)).toBeLessThanOrEqual(4)
    await expect(hits(page).nth(26).getByRole('link').first()).toBeFocused()
    // How many are shown, and where the reader was, is known to the entry of the history and to nothing else.
    expect(page.url()).toMatch(/#q=forced\+labour$/)
    expect(asked.filter(url => /shown|left|[?&]/.test(new URL(url).search))).toEqual([])
    expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] })
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  })
}

test('the same after a reload, and after one Back more than that', async ({ page }) => {
  const count = await openWithMore(page)
  const top = await follow(page, 30)
  await page.goBack()
  await expect.poll(async () => Math.abs((await topOf(page, 30)) - top)).toBeLessThanOrEqual(4)
  await page.reload()
  await expect(hits(page)).toHaveCount(count)
  await expect.poll(async () => Math.abs((await topOf(page, 30)) - top)).toBeLessThanOrEqual(4)
  await page.goForward()
  await page.goBack()
  await expect(hits(page)).toHaveCount(count)
  await expect.poll(async () => Math.abs((await topOf(page, 30)) - top)).toBeLessThanOrEqual(4)
})

test('another search begins with ten again, and Back to the first shows as many as there were', async ({ page }) => {
  const count = await openWithMore(page)
  await page.getByRole('checkbox', { name: /^Guidance/ }).check()
  await expect(page).toHaveURL(/type=guidance/)
  await expect.poll(() => hits(page).count()).toBeLessThanOrEqual(10)
  await page.goBack()
  await expect(hits(page)).toHaveCount(count)
  await page.locator('#search-text').fill('labour')
  await expect(page).toHaveURL(/#q=labour$/)
  await expect(hits(page)).toHaveCount(10)
  await page.reload()
  await expect(hits(page)).toHaveCount(10)
})

test('somebody who scrolls before the results come is left where they are', async ({ page }) => {
  await openWithMore(page)
  await follow(page, 26)
  await page.route('**/search/en.json', async route => {
    await page.waitForTimeout(1500)
    await route.continue()
  })
  await page.goBack()
  await page.locator('#browse').waitFor()
  await page.evaluate(() => scrollTo(0, 120))
  await expect.poll(() => hits(page).count()).toBeGreaterThan(10)
  await page.waitForTimeout(300)
  expect(await page.evaluate(() => scrollY)).toBe(120)
})

test('a state that something else has left in the history does no harm', async ({ page }) => {
  await page.goto('/en/search/#q=peru')
  await expect(hits(page).first()).toBeVisible()
  for (const state of ['x', 7, { shown: 'many' }, { left: { result: -3 } }, { shown: -5, left: 'x' }, null]) {
    await page.evaluate(given => history.replaceState(given, ''), state)
    await page.reload()
    await expect(hits(page).first()).toContainText('Peru')
  }
})

test('more results that are asked for while the answer to other words is on its way stay', async ({ page }) => {
  await page.goto('/en/search/#q=labour')
  await expect(hits(page)).toHaveCount(10)
  // Typed and pressed within one task: no answer, and no pause of the typing, comes between.
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#search-text')!
    const more = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith('Show '))!
    field.value = 'forced labour'
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    more.click()
  })
  await expect(page.getByRole('heading', { level: 2, name: /“forced labour”$/ })).toBeVisible()
  await expect.poll(() => hits(page).count()).toBeGreaterThan(10)
  const shown = await hits(page).count()
  await page.waitForTimeout(600)
  await expect(page).toHaveURL(/#q=forced\+labour$/)
  await expect(hits(page)).toHaveCount(shown)
  await page.reload()
  await expect(hits(page)).toHaveCount(shown)
})

test('a button that is pressed for a while stays under the finger while passages come', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto('/en/search/#q=forced+labour')
  await expect(hits(page)).toHaveCount(10)
  await page.getByRole('button', { name: /^Show \d+ more/ }).click({ delay: 800 })
  await expect.poll(() => hits(page).count()).toBeGreaterThan(10)
})
