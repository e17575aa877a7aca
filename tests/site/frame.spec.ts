import { expect, type Page } from '@playwright/test'
import { en, es } from '../words'
import { pageSize } from '../../lib/content/lists'
import { test } from './one-page'
import { addresses, htmlOf, templates } from './pages'
import { openAt } from './screens'

/** What stands around every page: the bar with the menu, the footer, and where the reader is. */

const summary = (page: Page) => page.locator('header summary').first()
const panel = (page: Page) => page.getByRole('navigation', { name: en.navigation.main })
const rowsOf = (page: Page) =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('body > header, body > header > div')]
    const boxes = parts.map(part => part.getBoundingClientRect()).filter(({ height }) => height > 0)
    return Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top))
  })

for (const address of [templates.article, templates.spanishArticle, templates.help]) {
  test(`${address}: the bar is one row of at most 64 px, or two of 104 px on a phone, and nothing in it is cut`, async ({
    page,
  }) => {
    for (const [width, most] of [
      [360, 104],
      [768, 64],
      [1024, 64],
      [1280, 64],
      [1920, 64],
    ] as const) {
      await openAt(page, address, width)
      expect.soft(await rowsOf(page), `${width} px`).toBeLessThanOrEqual(most)
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      for (const part of await page.locator('header.bar :is(a:not(details a), summary, input)').all()) {
        const { x, width: own, height } = (await part.boundingBox())!
        expect.soft(x).toBeGreaterThanOrEqual(0)
        expect.soft(x + own).toBeLessThanOrEqual(width)
        expect.soft(height).toBeGreaterThanOrEqual(43)
      }
      if (address !== templates.help) {
        const field = (await page.locator('#search-header').boundingBox())!
        expect.soft(field.width, `field, ${width} px`).toBeGreaterThanOrEqual(width < 768 ? 90 : 180)
      }
    }
  })
}

test('on a first visit, in whatever face a device has, the bar of a phone is no higher', async ({ page }) => {
  await page.route('**/*.woff2', route => route.abort())
  for (const address of [templates.article, templates.spanishArticle, templates.spanishHome]) {
    await openAt(page, address, 360)
    expect.soft(await rowsOf(page), address).toBeLessThanOrEqual(104)
    expect.soft((await page.locator('[data-exit]').boundingBox())!.height).toBe(44)
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  }
})

test('the way out stays where it is and in sight, however far one reads, at every width', async ({ page }) => {
  for (const width of [320, 360, 768, 1280]) {
    await openAt(page, templates.article, width)
    const exit = page.getByRole('link', { name: en.exit.label })
    const before = await exit.boundingBox()
    await page.evaluate(() => scrollTo(0, 2500))
    expect(await exit.boundingBox(), `${width} px`).toEqual(before)
    await expect(exit).toBeInViewport({ ratio: 1 })
  }
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('the menu opens by keyboard and shows every room with a line on it, and leads there', async ({ page }) => {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(templates.article)
        await expect(panel(page)).toBeHidden()
        await summary(page).focus()
        await page.keyboard.press('Enter')
        for (const { label, says } of Object.values(en.menu.rooms)) {
          await expect(panel(page).getByRole('link', { name: `${label} ${says}`, exact: true })).toBeVisible()
        }
        await page.keyboard.press('Tab')
        await page.keyboard.press('Enter')
        await expect(page).toHaveURL('/en/help/')
      }
    })
  })
}

test('Escape closes the menu and gives the focus back; so does a press or the focus elsewhere, which keep theirs', async ({
  page,
}) => {
  await page.goto(templates.list)
  await summary(page).click()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await expect(summary(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(panel(page)).toBeVisible()
  await page.mouse.click(640, 790)
  await expect(panel(page)).toBeHidden()
  await summary(page).click()
  await page.getByRole('searchbox').focus()
  await expect(panel(page)).toBeHidden()
  await expect(page.locator('#search-header')).toBeFocused()
})

/** Links with their names, of a part of a page. */
const linksIn = (html: string) =>
  [...html.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)/g)].map(([, href, name]) => [href, name?.trim()])
const roomsIn = (html: string) =>
  [...html.matchAll(/<ul class="rooms">(.*?<\/ul>)<\/li><\/ul>/gs)].map(([, list = '']) => linksIn(list))

test('menu, footer and site map have the same rooms in the same order, on every page', () => {
  for (const locale of ['en', 'es']) {
    const rooms = roomsIn(htmlOf(`/${locale}/site-map/`))
    expect(rooms).toHaveLength(3)
    expect(rooms[0]!.length).toBeGreaterThan(25)
    const same = JSON.stringify([rooms[0], rooms[0]])
    const own = addresses.filter(address => address.startsWith(`/${locale}/`) && !address.endsWith('/site-map/'))
    expect(own.filter(address => JSON.stringify(roomsIn(htmlOf(address))) !== same)).toEqual([])
    expect(JSON.stringify(rooms)).toBe(JSON.stringify([rooms[0], rooms[0], rooms[0]]))
  }
})

test('where the reader is, is marked in menu and footer: the page itself, or the room that it is in, and its group', async ({
  page,
}) => {
  for (const [address, label, says, group] of [
    ['/en/goods/', en.menu.rooms.goods.label, 'page', en.menu.groups.look],
    [templates.article, en.menu.rooms.articles.label, 'true', en.menu.groups.look],
    ['/en/help/pe/', en.menu.rooms.help.label, 'true', en.menu.groups.help],
    ['/en/about/', 'About', 'page', en.menu.groups.hub],
  ] as const) {
    await page.goto(address)
    for (const where of ['header', 'body > footer']) {
      const marked = page.locator(`${where} .rooms a[aria-current]`)
      await expect(marked, address).toHaveCount(1)
      await expect(marked).toHaveAttribute('aria-current', says)
      await expect(marked).toContainText(label)
      await expect(page.locator(`${where} .rooms > [aria-current] > b`)).toHaveText(group)
    }
  }
})

test('from right to left the bar and the menu are the other way round, and nothing is wider than the screen', async ({
  page,
}) => {
  for (const width of [320, 360, 768, 1280]) {
    await openAt(page, templates.article, width)
    const at = async (selector: string) => (await page.locator(selector).first().boundingBox())!
    await page.evaluate(() => (document.documentElement.dir = 'rtl'))
    await summary(page).click()
    expect((await at('header a[data-exit]')).x).toBeLessThan((await at('header svg')).x)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await expect(panel(page)).toBeVisible()
  }
})

test('all topics are on one page, group by group, each with its count and what it holds', async ({ page }) => {
  await page.goto('/es/topics/')
  for (const title of Object.values(es.topicGroups)) {
    const part = page.getByRole('region', { name: title, exact: true })
    await expect(part.getByRole('listitem').first()).toContainText(/\(\d+ artículos?\).+/)
  }
  const sectors = page.getByRole('region', { name: es.topicGroups.sectors, exact: true })
  const first = sectors.getByRole('listitem').first()
  const count = Number(/\((\d+) /.exec((await first.textContent()) ?? '')?.[1])
  await first.getByRole('link').click()
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(Math.min(count, pageSize))
})
