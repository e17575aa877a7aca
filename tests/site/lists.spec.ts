import { expect, type Page } from '@playwright/test'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { completeLocales } from '../../lib/i18n/locales'
import { en } from '../words'
import { messagesOf } from '../../lib/i18n/messages'
import { emptyPage, test } from './one-page'
import { addresses, htmlOf, out, templates } from './pages'

/** Lists of articles: how much of them is seen at once, in which orders they can be read, and how they are narrowed. */

const lists = [
  '/en/articles/',
  '/es/articles/',
  '/es/types/guidance/',
  '/en/topics/employers/',
  '/en/regions/europe/',
  '/en/types/guidance/',
]

/** What the header may take, in pixels: how much it does is the business of its own test. */
const screens = [
  { name: 'four cards on a screen of 1280 × 800', width: 1280, height: 800, header: 64, cards: 4 },
  { name: 'two cards on a phone of 360 × 740', width: 360, height: 740, header: 104, cards: 2 },
]

/** Of how many cards all words stand above the edge of the screen, if what is above the page's own words takes so much. */
const cardsSeen = (page: Page, height: number, header: number) =>
  page.evaluate(
    ([room, above]) => {
      const top = document.querySelector('main')!.getBoundingClientRect().top
      const ends = [...document.querySelectorAll('main article > :last-child')].map(
        last => last.getBoundingClientRect().bottom,
      )
      return ends.filter(end => end - top + above! <= room!).length
    },
    [height, header],
  )

for (const { name, width, height, header, cards } of screens) {
  test(`${name} are seen at once, whole`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const address of lists) {
      await page.goto(address)
      expect(await cardsSeen(page, height, header), address).toBeGreaterThanOrEqual(cards)
    }
  })
}

test('what a card says begins at one edge', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(templates.list)
    const edges = await page
      .locator('main article')
      .first()
      .evaluate(card => [...card.children].map(part => Math.round(part.getBoundingClientRect().left)))
    expect(new Set(edges).size, String(width)).toBe(1)
  }
})

test('the whole summary is there for those who listen or search the page, and on paper', async ({ page }) => {
  await page.goto(templates.list)
  // Above it, a card may have a notice.
  const summary = page.locator('main article').first().locator('> p').last()
  const { address } = await page
    .locator('main h3 a')
    .first()
    .evaluate((link: HTMLAnchorElement) => ({ address: link.pathname }))
  expect(htmlOf(address)).toContain(`<meta name="description" content="${(await summary.innerText()).slice(0, 60)}`)
  await page.emulateMedia({ media: 'print' })
  const [shown, whole] = await summary.evaluate(text => [text.clientHeight, text.scrollHeight])
  expect(shown).toBe(whole)
})

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('a list is read by year of the source and by title, page by page', async ({ page }) => {
    await page.goto(templates.list)
    const orders = page.getByRole('navigation', { name: en.list.order })
    await orders.getByRole('link', { name: en.list.orders.year }).click()
    await expect(page).toHaveURL('/en/articles/by/year/')
    await expect(orders.getByText(en.list.orders.year)).toHaveAttribute('aria-current', 'page')
    const years = await page
      .locator('main article > div:first-child p:first-child')
      .evaluateAll(all => all.map(line => Number(/\d{4}$/.exec(line.textContent)?.[0] ?? 0)))
    expect(years.length).toBeGreaterThan(8)
    expect(years).toEqual(years.toSorted((a, b) => b - a))
    await page.getByRole('link', { name: en.list.next }).click()
    await expect(page).toHaveURL('/en/articles/by/year/page/2/')
    await orders.getByRole('link', { name: en.list.orders.title }).click()
    await expect(page).toHaveURL('/en/articles/by/title/')
    const titles = await page.locator('main h3').allInnerTexts()
    expect(titles).toEqual(titles.toSorted(new Intl.Collator('en').compare))
  })

  test('a long group of filters is folded, and unfolds by keyboard', async ({ page }) => {
    await page.goto(templates.list)
    const narrow = page.getByRole('navigation', { name: en.narrow })
    const folds = narrow.locator('details')
    expect(await folds.count()).toBeGreaterThan(1)
    const links = folds.first().getByRole('link')
    await expect(links.first()).toBeHidden()
    const summary = folds.first().locator('summary')
    await expect(summary).toHaveText(/^\d+ more countries$/)
    await summary.focus()
    await page.keyboard.press('Enter')
    await expect(links.first()).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(links.first()).toBeFocused()
    expect(await links.count()).toBe(Number(/^\d+/.exec(await summary.innerText())![0]))
  })
})

/** What all pages of a list link to, by address. */
function articlesAt(start: string): Set<string> {
  const pages = [start]
  for (let next = 2; existsSync(join(out, start, `page/${next}`)); next += 1) pages.push(`${start}page/${next}/`)
  return new Set(
    pages.flatMap(address => [...htmlOf(address).matchAll(/<h3[^>]*><a href="([^"]+)"/g)].map(([, href]) => href!)),
  )
}

test('every order of a list has the same articles, in no index and in no sitemap', () => {
  const sorted = addresses.filter(address => /\/by\/(year|title)\/$/.test(address))
  expect(sorted.length).toBeGreaterThan(10)
  const sitemap = readFileSync(join(out, 'sitemap.xml'), 'utf8')
  expect(sitemap).not.toMatch(/\/by\/(year|title)\//)
  for (const address of sorted) {
    const list = address.replace(/by\/\w+\/$/, '')
    expect(htmlOf(address), address).toContain('<meta name="robots" content="noindex"')
    expect(articlesAt(address), address).toEqual(articlesAt(list))
  }
  for (const locale of completeLocales) {
    const titles = sorted
      .filter(address => address.startsWith(`/${locale}/`) && address.includes('/title/'))
      .map(address => /<title>([^<]+)/.exec(htmlOf(address))?.[1])
    for (const title of titles) expect(title).toContain(messagesOf(locale).list.orderedBy.title)
  }
})

test('a list begins with what it is: its description and what it amounts to', async ({ page }) => {
  for (const address of ['/en/topics/employers/', '/en/regions/europe/', '/en/types/guidance/']) {
    await page.goto(address)
    const header = page.locator('main header')
    expect((await header.locator('p').first().innerText()).length, address).toBeGreaterThan(30)
    await expect(header.getByRole('listitem').first()).toHaveText(/^\d+ articles$/)
    await expect(header).toContainText(/\d+ new in \w+ \d{4}/)
    await expect(header.locator('time').first()).toBeVisible()
  }
})

test('nothing stretches beside a short list: the ways to narrow it stand below it', async ({ page }) => {
  test.setTimeout(180_000)
  await page.setViewportSize({ width: 1280, height: 800 })
  const beside: string[] = []
  for (const address of addresses.filter(one => /^\/en\/(topics|regions|types)\/[^/]+\/$/.test(one))) {
    await page.goto(address, { waitUntil: 'domcontentloaded' })
    const white = await page.evaluate(() => {
      const [narrow, list] = ['#narrow', 'main article:last-of-type'].map(one =>
        document.querySelector(one)!.getBoundingClientRect(),
      )
      return narrow!.top < list!.top ? narrow!.bottom - list!.bottom : 0
    })
    if (white > 600) beside.push(`${address}: ${Math.round(white)} px`)
  }
  expect(beside).toEqual([])
})

test('wide tables show at their edges that there is more of them', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 740 })
  await page.goto(templates.laws)
  const box = page.locator('.overflow-x-auto:has(table)').first()
  const [wide, attachment] = await box.evaluate(one => [
    one.scrollWidth > one.clientWidth,
    getComputedStyle(one).backgroundAttachment,
  ])
  expect(wide).toBe(true)
  expect(attachment).toBe('local, local, scroll, scroll')
})

for (const width of [360, 1280]) {
  test(`what has the focus is never under the header at ${width} px, on the way down and back`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 })
    await page.goto(templates.list)
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let step = 0; step < 45; step += 1) {
        await page.keyboard.press(key)
        const hidden = await page.evaluate(() => {
          const [focused, header] = [document.activeElement!, document.querySelector('body header')!]
          if (header.contains(focused) || getComputedStyle(header).position !== 'sticky') return ''
          const { top, height } = focused.getBoundingClientRect()
          return height > 0 && top < header.getBoundingClientRect().bottom - 1 && scrollY > 0
            ? focused.outerHTML.slice(0, 120)
            : ''
        })
        expect(hidden, `${key} ${step}`).toBe('')
      }
    }
  })
}

test('the first thing that a search finds is on the first screen of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  for (const words of ['passport', 'debt+bondage', 'palm+oil+Malaysia']) {
    await page.goto(emptyPage)
    await page.goto(`/en/search/#q=${words}`)
    await expect(page.locator('#answer, [aria-labelledby=results] h3').first(), words).toBeInViewport()
  }
})

test('the glossary has two columns from 1024 px, and the “2014 Protocol” under P', async ({ page }) => {
  for (const [width, columns] of [
    [1023, 1],
    [1024, 2],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(templates.glossary)
    const edges = await page
      .locator('main dt')
      .evaluateAll(all => all.map(term => Math.round(term.getBoundingClientRect().left)))
    expect(new Set(edges).size, String(width)).toBe(columns)
  }
  const p = page.locator('section[aria-labelledby=p]')
  await expect(p.locator('dt').filter({ hasText: /^2014 Protocol/ })).toBeVisible()
  await expect(page.locator('section[aria-labelledby="2"]')).toHaveCount(0)
})

test('figures stand beside their charts from 1024 px, and where they are used is folded', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(templates.figures)
  const section = page
    .locator('main section')
    .filter({ has: page.locator('figure') })
    .first()
  const [chart, figure] = [section.locator('figure').first(), section.locator('li').first()]
  const boxes = [(await chart.boundingBox())!, (await figure.boundingBox())!]
  expect(boxes[1]!.x).toBeGreaterThan(boxes[0]!.x + boxes[0]!.width)
  expect(boxes[1]!.y).toBeLessThan(boxes[0]!.y + boxes[0]!.height)
  const used = section.locator('li details').first()
  await expect(used.getByRole('link').first()).toBeHidden()
  await used.locator('summary').press('Enter')
  await expect(used.getByRole('link').first()).toBeVisible()
})
