import { expect, test as apart, type Locator, type Page } from '@playwright/test'
import { completeLocales } from '../../lib/i18n/locales'
import { en } from '../words'
import { messagesOf } from '../../lib/i18n/messages'
import { routes } from '../../lib/routes'
import { readers } from '../../content/schema/values'
import { test } from './one-page'
import { addresses } from './pages'

/** The home page and the pages for kinds of readers: what is on the first screen, and how few steps lead to what one came for. */

const phone = { width: 360, height: 740 }
const desk = { width: 1280, height: 800 }

/** Whether all of it is on the screen, before anybody scrolls. */
async function isWholeOn(page: Page, part: Locator): Promise<boolean> {
  const box = await part.boundingBox()
  return box !== null && box.y >= 0 && box.y + box.height <= page.viewportSize()!.height
}

for (const locale of completeLocales) {
  const { help, home, search } = messagesOf(locale)
  for (const viewport of [phone, desk]) {
    test(`the first screen holds the three needs, in ${locale} at ${viewport.width}`, async ({ page }) => {
      await page.setViewportSize(viewport)
      await page.goto(routes.home(locale))
      const main = page.getByRole('main')
      const needs = [
        main.locator('summary'),
        main.getByRole('link', { name: help.danger.toCountry }),
        main.getByRole('link', { name: home.help.questions }),
        main.getByRole('searchbox', { name: search.label }),
        main.getByRole('heading', { name: home.count.title, level: 2 }),
        main.locator('a[href*="/figures/"] strong').first(),
      ]
      for (const part of needs) expect(await isWholeOn(page, part), await part.innerText()).toBe(true)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
    })
  }
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('a worker with a phone reaches a number to call in two taps', async ({ page }) => {
      await page.setViewportSize(phone)
      await page.goto('/es/')
      await page.locator('main summary').click()
      await page.getByRole('main').getByRole('link', { name: 'Perú', exact: true }).click()
      await expect(page).toHaveURL('/es/help/pe/')
      await expect(page.locator('a[href="tel:1818"]')).toBeVisible()
    })

    test('a journalist reaches a figure with its citation in one', async ({ page }) => {
      await page.goto('/en/')
      await page.locator('a[href="/en/figures/forced-labour-2021/"]').click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('27.6 million')
      await expect(page.getByText(en.figures.cite)).toBeVisible()
    })

    test('an officer reaches the sheet and goods in one, and the dates of laws in two', async ({ page }) => {
      for (const [name, address] of [
        [en.home.check.sourcing, '/en/tools/sourcing/'],
        [en.home.check.goods, '/en/goods/'],
        [en.home.check.laws, '/en/tools/obligations/'],
      ] as const) {
        await page.goto('/en/')
        await page.getByRole('main').getByRole('link', { name, exact: true }).click()
        await expect(page).toHaveURL(address)
      }
      await page.goto('/en/')
      await page.locator('a[href="/en/for/companies/"]').first().click()
      await expect(page.getByRole('heading', { name: en.reader.dates })).toBeVisible()
      await expect(page.locator('#dates ~ ol time').first()).toBeVisible()
    })
  })
}

test('the list of countries lies over what stands below it, and moves nothing', async ({ page }) => {
  await page.setViewportSize(desk)
  await page.goto('/en/')
  const below = page.getByRole('main').getByRole('link', { name: en.home.help.questions })
  const before = await below.boundingBox()
  await page.locator('main summary').click()
  expect(await below.boundingBox()).toEqual(before)
  const last = page.locator('main details a').last()
  await last.focus()
  await expect(last).toBeInViewport()
  const inFront = await last.evaluate(link => {
    const { x, y, width, height } = link.getBoundingClientRect()
    return link.contains(document.elementFromPoint(x + Math.min(width, 20) / 2, y + height / 2))
  })
  expect(inFront).toBe(true)
})

test('the list of countries closes with Escape, and once the reader turns to something else', async ({ page }) => {
  await page.goto('/en/')
  const list = page.locator('main details')
  await list.locator('summary').click()
  await expect(list).toHaveAttribute('open')
  await page.keyboard.press('Escape')
  await expect(list).not.toHaveAttribute('open')
  await expect(list.locator('summary')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(list).toHaveAttribute('open')
  await page.getByRole('heading', { name: en.home.check.title }).click()
  await expect(list).not.toHaveAttribute('open')
})

test('what is typed on the home page goes to the search, and into no address that a server sees', async ({ page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.goto('/en/')
  // With its suggestions it is another kind of field.
  const field = page.locator('#search-home')
  await field.fill('palm oil')
  await field.press('Enter')
  await expect(page).toHaveURL('/en/search/#q=palm+oil')
  expect(asked.filter(url => url.includes('palm'))).toEqual([])
})

test('the checklist opens in the words of one’s own job, and of whoever another link names', async ({ page }) => {
  await page.goto('/en/')
  await page.getByRole('main').getByRole('link', { name: en.home.help.questions }).click()
  await expect(page.locator('#checklist')).toHaveAttribute('data-voice', 'self')
  await page.locator('input[name="voice"][value="auditor"]').check()
  await page.evaluate(() => (location.hash = '#who=caseworker'))
  await expect(page.locator('#checklist')).toHaveAttribute('data-voice', 'caseworker')
})

test('pages of help lead to the questions about one’s own job', async ({ page }) => {
  for (const [address, state] of [
    ['/en/help/', '#who=self'],
    ['/en/help/pe/', '#who=self&country=PE'],
  ] as const) {
    await page.goto(address)
    const main = page.getByRole('main')
    await expect(main.getByRole('link', { name: en.help.questions })).toHaveAttribute(
      'href',
      `/en/tools/indicators/${state}`,
    )
    await expect(main.getByRole('link', { name: en.help.papers })).toBeVisible()
    await expect(main.getByRole('link', { name: en.help.pay })).toBeVisible()
  }
})

test('every door of the home page leads to a page that has the tool first, in every language', async ({ page }) => {
  for (const locale of completeLocales) {
    for (const id of readers) {
      const address = routes.reader(locale, id)
      expect(addresses).toContain(address)
      await page.goto(routes.home(locale))
      await page.locator(`nav a[href="${address}"]`).click()
      await expect(page).toHaveURL(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const tool = page.locator('#ways + a')
      expect(await isWholeOn(page, tool)).toBe(true)
    }
  }
})

test('on paper the page of a kind of reader has its words dark on white, and its links are read', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  for (const address of ['/en/', '/en/for/companies/']) {
    await page.goto(address)
    const colour = await page.getByRole('heading', { level: 1 }).evaluate(heading => getComputedStyle(heading).color)
    const [red = 255] = /\d+/.exec(colour)?.map(Number) ?? []
    expect(red, address).toBeLessThan(80)
  }
})

for (const [locale, name, address] of [
  ['es-PE', 'Español', '/es/'],
  ['ar', 'العربية', '/ar/'],
] as const) {
  apart.describe(`a browser in ${locale}`, () => {
    apart.use({ locale })

    apart('is shown its language at the top of the host, and led nowhere by itself', async ({ page }) => {
      await page.goto('/')
      const link = page.getByRole('banner').getByRole('link', { name, exact: true })
      await expect(link).toBeVisible()
      await expect(page).toHaveURL('/')
      await link.click()
      await expect(page).toHaveURL(address)
      // Whoever goes back to English stays there.
      await page.goto('/en/')
      await expect(page).toHaveURL('/en/')
    })
  })
}
