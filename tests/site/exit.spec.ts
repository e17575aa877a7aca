import { expect, test, type Page } from '@playwright/test'
import { en } from '../../lib/i18n/messages/en'
import { es } from '../../lib/i18n/messages/es'
import { site } from '../../lib/site'
import { addresses, htmlOf, templates } from './pages'

const exit = (page: Page) => page.getByRole('link', { name: en.exit.label })

/** Stands in for the page that the exit leads to; what the browser asks of it is kept. */
async function neutral(page: Page) {
  const asked: { url: string; referrer: string | undefined }[] = []
  await page.context().route(
    url => url.hostname !== 'localhost',
    async route => {
      const request = route.request()
      asked.push({ url: request.url(), referrer: (await request.allHeaders()).referer })
      await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Sunny</h1>' })
    },
  )
  return asked
}

test('every page has one way out, which tells the other site nothing', () => {
  for (const address of addresses) {
    const links = htmlOf(address).match(/<a [^>]*data-exit=[^>]*>/g) ?? []
    expect(links, address).toHaveLength(1)
    const locale = address.startsWith('/es/') ? 'es' : 'en'
    expect(links[0], address).toContain(`href="${site.exits[locale]}"`)
    expect(links[0], address).toMatch(/rel="[^"]*noreferrer/)
  }
})

for (const address of [templates.article, templates.search, templates.help]) {
  test.describe(address, () => {
    test('one press covers the page, and no entry of it stays in the history', async ({ page }) => {
      const asked = await neutral(page)
      await page.goto(templates.about)
      await page.goto(address)
      await page.waitForLoadState('networkidle')
      await exit(page).click()
      await expect(page.getByRole('heading', { name: 'Sunny' })).toBeVisible()
      expect(asked).toEqual([{ url: site.exits.en, referrer: undefined }])
      await page.goBack()
      await expect(page).toHaveURL(templates.about)
    })

    test('the page is covered before the other one comes', async ({ page }) => {
      await page.goto(address)
      await page.waitForLoadState('networkidle')
      // The other site never answers.
      await page.context().route(
        url => url.hostname !== 'localhost',
        () => undefined,
      )
      const covered = await exit(page).evaluate((link: HTMLAnchorElement) => {
        link.click()
        const [cover, ...others] = document.body.children
        return { says: cover?.textContent, role: cover?.role, others: others.length, title: document.title }
      })
      expect(covered).toEqual({ says: en.exit.loading, role: 'alert', others: 0, title: en.exit.loading })
    })

    test('Shift pressed three times does the same, and says politely how many are left', async ({ page }) => {
      await neutral(page)
      await page.goto(address)
      await page.waitForLoadState('networkidle')
      const status = page.locator('header [role=status]')
      await page.keyboard.press('Shift')
      await expect(status).toHaveText(en.exit.two)
      await page.keyboard.press('Shift')
      await expect(status).toHaveText(en.exit.one)
      await page.keyboard.press('Shift')
      await expect(page.getByRole('heading', { name: 'Sunny' })).toBeVisible()
    })

    test('it is where the thumb finds it at any width, and is never in the way', async ({ page }) => {
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 640 })
        await page.goto(address)
        const top = (await exit(page).boundingBox())!
        expect(Math.min(top.height, top.width)).toBeGreaterThanOrEqual(44)
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
        expect(await exit(page).boundingBox()).toEqual(top)
        await page.evaluate(() => scrollTo(0, 0))
        await page.keyboard.press('Tab')
        const skip = page.getByRole('link', { name: en.skipToContent })
        await expect(skip).toBeFocused()
        const skipBox = (await skip.boundingBox())!
        expect(skipBox.x + skipBox.width).toBeLessThanOrEqual(top.x)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
    })
  })
}

test('what gets the focus or is jumped to is never under the bar', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto(`${templates.article}#sources`)
  const bar = (await page.getByRole('banner').boundingBox())!
  const heading = (await page.locator('#sources').boundingBox())!
  expect(heading.y).toBeGreaterThanOrEqual(bar.y + bar.height)
})

test('Shift as part of typing, or with a pause of more than five seconds, is no way out', async ({ page }) => {
  await page.clock.install()
  await page.goto(templates.search)
  await page.waitForLoadState('networkidle')
  const status = page.locator('header [role=status]')
  await page.getByRole('main').getByRole('combobox').first().focus()
  for (const letter of 'ABCD') await page.keyboard.press(`Shift+${letter}`)
  await expect(status).toHaveText('')
  await page.keyboard.press('Shift')
  await page.keyboard.press('a')
  await expect(status).toHaveText(en.exit.expired)
  await page.keyboard.press('Shift')
  await page.keyboard.press('Shift')
  await expect(status).toHaveText(en.exit.one)
  await page.clock.runFor(5100)
  await expect(status).toHaveText(en.exit.expired)
  await page.keyboard.press('Shift')
  await expect(status).toHaveText(en.exit.two)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.search.title)
})

test('without script it is a plain link, in the page’s language', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL })
  const asked = await neutral(page)
  await page.goto('/es/help/')
  await page.getByRole('link', { name: es.exit.label }).click()
  await expect(page).toHaveURL(site.exits.es)
  expect(asked[0]?.referrer).toBeUndefined()
  await page.close()
})

test('the other page is not touched before the exit is chosen, and nothing is stored', async ({ page, context }) => {
  const asked = await neutral(page)
  const ahead: string[] = []
  const session = await context.newCDPSession(page)
  await session.send('Preload.enable')
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl }) => ahead.push(prefetchUrl))
  session.on('Preload.prerenderStatusUpdated', ({ key }) => ahead.push(key.url))
  await page.goto(templates.help)
  await exit(page).hover()
  await page.waitForTimeout(700)
  await page.keyboard.press('Shift')
  expect({ asked, ahead }).toEqual({ asked: [], ahead: [] })
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})

test('who leaves in one tab leaves in the others, and those that come later stay', async ({ context }) => {
  const tabs = [await context.newPage(), await context.newPage()]
  await neutral(tabs[0]!)
  for (const tab of tabs) {
    await tab.goto(templates.article)
    await tab.waitForLoadState('networkidle')
  }
  await exit(tabs[0]!).click()
  for (const tab of tabs) await expect(tab.getByRole('heading', { name: 'Sunny' })).toBeVisible()
  const later = await context.newPage()
  await later.goto(templates.article)
  await expect(exit(later)).toBeVisible()
})
