import { expect, type Page, test as apart } from '@playwright/test'
import { parseAtomFeed } from 'feedsmith'
import ICAL from 'ical.js'
import { conditionWords, lawsIn } from '../../lib/laws/read'
import { fill } from '../../lib/i18n/fill'
import { messagesOf } from '../../lib/i18n/messages'
import { buildDay, formatDay } from '../../lib/dates'
import { formatMoment, isOld } from '../../lib/laws/moment'
import { nextDates, timeUntil } from '../../lib/laws/next-dates'
import { toolLaws } from '../../lib/laws/tool-laws'
import { numberLabel } from '../../lib/laws/words'
import { test } from './one-page'
import { addresses, htmlOf } from './pages'

/** The laws that bind companies: their pages, their files, and the tool, with script and without. */

const tool = '/en/tools/obligations/'
const { app, columns, ...words } = messagesOf('en').laws
const ukTurnover = numberLabel({ amount: 'turnover', currency: 'GBP', atLeast: 1 }, conditionWords('en'))
const uk = 'UK Modern Slavery Act 2015, section 54'
const laws = addresses.filter(address => /^\/en\/obligations\/[^/]+\/$/.test(address))

const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true })
const result = (page: Page, truth: keyof typeof app.truths) =>
  page.getByRole('region', { name: new RegExp(`^${app.truths[truth]} \\(`) })
const status = (page: Page) => page.locator('#laws').getByRole('status')

/** The tool has taken over. */
async function open(page: Page, fragment = '') {
  await page.goto(tool + fragment)
  await expect(page.getByRole('combobox', { name: app.seat })).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('from the footer to a law, its dates, its sources and its article, and back', async ({ page }) => {
      await page.goto('/en/about/')
      await page
        .getByRole('contentinfo')
        .getByRole('link', { name: messagesOf('en').menu.rooms.laws.label, exact: true })
        .click()
      await expect(page).toHaveURL('/en/obligations/')
      await expect(page.getByRole('img', { name: words.timeline })).toBeVisible()
      await page.getByRole('table').getByRole('link', { name: uk }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(uk)
      for (const heading of [words.bound, words.asks, words.dates, words.penalties, words.changes]) {
        await expect(page.getByRole('heading', { name: heading })).toBeVisible()
      }
      await expect(page.getByText(fill(words.known, { moment: 'July 2026' }))).toBeVisible()
      await page.getByRole('link', { name: 'Source 1', exact: true }).first().click()
      await expect(page.locator('#source-act')).toBeInViewport()
      await page.getByRole('link', { name: words.article }).click()
      await expect(page).toHaveURL('/en/articles/uk-modern-slavery-act-section-54/')
      await page.getByRole('article').getByRole('link', { name: uk }).first().click()
      await expect(page).toHaveURL('/en/obligations/uk-modern-slavery-act/')
    })

    test('on a phone each law is a card, with what its columns are called, and nothing scrolls sideways', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 700 })
      for (const [address, name, column] of [
        ['/en/obligations/', words.table, columns.dates],
        [tool, app.who, words.thresholds],
      ] as const) {
        await page.goto(address)
        const table = page.getByRole('group', { name, exact: true })
        expect(await table.evaluate(element => element.scrollWidth <= element.clientWidth)).toBe(true)
        // It is a table to those who hear it all the same.
        await expect(table.getByRole('table').getByRole('row')).toHaveCount(laws.length + 1)
        await expect(table.getByRole('columnheader')).not.toHaveCount(0)
        const row = table.getByRole('row').filter({ hasText: uk })
        await expect(row.getByText(column, { exact: true })).toBeVisible()
      }
      await page.goto('/en/obligations/')
      await expect(page.getByRole('img', { name: words.timeline })).toBeHidden()
      await page.setViewportSize({ width: 1280, height: 800 })
      await expect(page.getByRole('img', { name: words.timeline })).toBeVisible()
    })

    test('the button to the tool has room above and below its words at any width', async ({ page }) => {
      for (const width of [320, 360, 1280]) {
        await page.setViewportSize({ width, height: 700 })
        await page.goto('/es/obligations/')
        const room = await page
          .getByRole('main')
          .getByRole('link', { name: messagesOf('es').laws.tool })
          .evaluate(link => parseFloat(getComputedStyle(link).paddingTop))
        expect(room).toBeGreaterThanOrEqual(8)
      }
    })

    test('what comes next stands above the chart, with how far off it is', async ({ page }) => {
      await page.goto('/en/obligations/')
      const next = page.getByRole('region', { name: words.next })
      const expected = nextDates(lawsIn('en'), buildDay(), 8)
      expect(expected.length).toBeGreaterThan(3)
      await expect(next.getByRole('listitem')).toHaveCount(expected.length)
      for (const [index, { law, day }] of expected.entries()) {
        const item = next.getByRole('listitem').nth(index)
        await expect(item).toContainText(formatMoment(day, 'en'))
        await expect(item).toContainText(timeUntil(buildDay(), day, 'en'))
        await expect(item.getByRole('link')).toHaveAttribute('href', `/en/obligations/${law.slug}/`)
      }
      const top = async (name: string) => (await page.getByRole('heading', { name, exact: true }).boundingBox())!.y
      expect(await top(words.next)).toBeLessThan(await top(words.timeline))
      await expect(page.locator('svg[role=img]').getByText(formatDay(buildDay(), 'en'))).toBeVisible()
    })
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the tool says that its questions need it, and shows every line in numbers', async ({ page }) => {
    await page.goto(tool)
    await expect(page.locator('noscript p')).toHaveText(app.noScript)
    await expect(page.locator('noscript p')).toBeVisible()
    await expect(page.locator('main').locator('input, select, button')).toHaveCount(0)
    const row = page.getByRole('row').filter({ hasText: uk })
    await expect(row).toContainText(`${ukTurnover}: 36,000,000 or more`)
  })
})

test('a company is told, by keyboard alone, and the results follow', async ({ page }) => {
  await open(page)
  await expect(status(page)).toHaveText(app.nothing)
  await expect(page.getByLabel(ukTurnover)).toHaveCount(0)
  await page.getByRole('combobox', { name: app.seat }).focus()
  await page.getByRole('combobox', { name: app.seat }).selectOption('elsewhere')
  await page.keyboard.press('Tab')
  const british = group(page, app.business).getByRole('checkbox', { name: 'United Kingdom' })
  for (let presses = 0; presses < 12 && !(await british.evaluate(box => box === document.activeElement)); presses++) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Space')
  await expect(british).toBeChecked()
  // Now a law hangs on the number, in its own currency; of one that no law hangs on nothing is asked.
  const field = page.getByLabel(ukTurnover)
  await expect(field).toBeVisible()
  await expect(page.getByLabel(/\(AUD\)/)).toHaveCount(0)
  await field.focus()
  await page.keyboard.type('36,000,000')
  await expect(field).toHaveAccessibleDescription(fill(app.readAs, { number: '36,000,000' }))
  await expect(result(page, 'yes')).toContainText(uk)
  await expect(result(page, 'yes')).toContainText(`${app.why.yes} (36,000,000)`)
  await expect(result(page, 'no')).toContainText('Germany')
  await expect(status(page)).toContainText('probably apply')
  await field.fill('35.999.999')
  await expect(result(page, 'no')).toContainText(uk)
  await field.fill('a lot')
  await expect(field).toHaveAccessibleDescription(app.notRead)
  await expect(result(page, 'unknown')).toContainText(uk)
  // No verdict anywhere, and the caution beside the results.
  await expect(page.getByText(app.caution)).toBeVisible()
})

apart('what follows from the answers stays beside the questions where there is room', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await open(page, '#seat=elsewhere&business=GB&imports=US&sector=retail')
  await page.getByLabel(ukTurnover).scrollIntoViewIfNeeded()
  await page.getByLabel(ukTurnover).fill('40000000')
  await expect(status(page)).toBeInViewport()
  const [form, results] = [page.locator('#company'), page.locator('#results')]
  expect((await results.boundingBox())!.x).toBeGreaterThan((await form.boundingBox())!.x + 500)
  await page.setViewportSize({ width: 360, height: 800 })
  expect((await results.boundingBox())!.x).toBe((await form.boundingBox())!.x)
})

test('each law in the results names its source and leads to its page', async ({ page }) => {
  await open(page, '#seat=elsewhere&business=GB&imports=US&sector=retail&turnover-GBP=40000000')
  for (const truth of ['yes', 'no', 'unknown'] as const) {
    for (const item of await result(page, truth).locator('li:has(> h4)').all()) {
      await expect(item).toContainText(app.source)
      await expect(item.getByRole('link', { name: app.more })).toHaveAttribute('href', /^\/en\/obligations\/[\w-]+\/$/)
      await expect(item.locator('strong').first()).not.toBeEmpty()
    }
  }
  await expect(result(page, 'yes')).toContainText(uk)
})

for (const locale of ['en', 'es'] as const) {
  const { app: appWords, oldShort } = messagesOf(locale).laws
  const tables = [`/${locale}/obligations/`, `/${locale}/tools/obligations/`]

  apart(
    `beside each verdict stands as of when the law is known, and a warning if that is long ago, in ${locale}`,
    async ({ page }) => {
      const today = '2026-11-29'
      await page.clock.setFixedTime(new Date(`${today}T12:00:00Z`))
      await page.goto(
        `/${locale}/tools/obligations/#seat=elsewhere&business=GB&imports=US&sector=retail&turnover-GBP=40000000`,
      )
      const all = toolLaws(locale)
      const verdicts = page.locator('li:has(> h4)')
      await expect(verdicts).toHaveCount(all.length)
      const told = await verdicts.evaluateAll(items =>
        items.map(item => ({
          under: item.closest('section')?.getAttribute('aria-labelledby'),
          law: item.querySelector('h4')?.textContent,
          says: [...item.children].map(({ textContent }) => textContent),
        })),
      )
      for (const { name, known } of all) {
        const { says } = told.find(({ law }) => law === name)!
        expect(says).toContain(known.says)
        expect(says.includes(appWords.old), name).toBe(isOld(known.moment, today))
      }
      // The answers leave laws under each of the three verdicts, and both old ones and others.
      expect(new Set(told.map(({ under }) => under))).toEqual(new Set(['result-yes', 'result-no', 'result-unknown']))
      expect(new Set(all.map(({ known }) => isOld(known.moment, today)))).toEqual(new Set([true, false]))
    },
  )

  test(`the tables of laws say so too, in ${locale}`, async ({ page }) => {
    for (const address of tables) {
      await page.goto(address)
      const rows = await page.getByRole('row').allTextContents()
      for (const { name, known } of toolLaws(locale)) {
        expect(
          rows.find(row => row.startsWith(name)),
          address,
        ).toContain(known.says)
      }
      expect(rows.find(row => row.includes('SB 657'))).toContain(oldShort)
    }
  })

  test(`the page of a law says so too, in ${locale}`, async ({ page }) => {
    for (const { slug, known } of toolLaws(locale)) {
      expect(htmlOf(`/${locale}/obligations/${slug}/`), slug).toContain(known.says)
    }
    await page.goto(`/${locale}/obligations/california-supply-chains-act/`)
    await expect(page.getByText(appWords.old)).toBeVisible()
  })
}

apart('a law that is yet to apply says from when', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-25T12:00:00Z'))
  await open(page, '#seat=EU&business=EU&imports=none&sector=goods')
  await expect(result(page, 'yes')).toContainText(fill(app.from, { day: '14 December 2027' }))
})

test('answers are shared by the fragment, and nothing else leaves or stays', async ({ page, context, browser }) => {
  const requests: string[] = []
  await open(page)
  page.on('request', request => requests.push(request.url()))
  await group(page, app.business).getByRole('checkbox', { name: 'Australia' }).check()
  await page.getByLabel(/\(AUD\)/).fill('100000000')
  await group(page, app.imports).getByRole('checkbox', { name: app.none }).check()
  await expect(page).toHaveURL(/#business=AU&imports=none&turnover-AUD=100000000$/)
  // Chromium asks for the page's icon again when the address changes.
  expect(requests.filter(url => !url.endsWith('/icon.svg'))).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  expect(await context.cookies()).toEqual([])

  const other = await browser.newContext()
  const shared = await other.newPage()
  await shared.goto(page.url())
  await expect(result(shared, 'yes')).toContainText('Australia')
  await expect(shared.getByLabel(/\(AUD\)/)).toHaveValue('100,000,000')
  // Another company in the same tab takes the place of the first.
  await shared.evaluate(() => {
    location.hash = '#business=GB&turnover-GBP=1'
  })
  await expect(result(shared, 'no')).toContainText(uk)
  await expect(shared.getByLabel(/\(AUD\)/)).toHaveCount(0)
  // A fragment that leads to a part of the page changes nothing.
  await shared.evaluate(() => {
    location.hash = '#content'
  })
  await expect(shared.getByLabel(ukTurnover)).toHaveValue('1')
  await other.close()

  await page.getByRole('button', { name: app.clear }).click()
  await expect(status(page)).toHaveText(app.cleared)
  await expect(page.getByRole('heading', { name: app.questions })).toBeFocused()
  await expect(page).toHaveURL(tool)
  await expect(group(page, app.business).getByRole('checkbox', { checked: true })).toHaveCount(0)
})

test('the address with the answers is copied', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL })
  await open(page, '#business=AU')
  await group(page, app.imports).getByRole('checkbox', { name: 'Canada' }).check()
  await page.getByRole('button', { name: app.copy }).click()
  await expect(status(page)).toHaveText(app.copied)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${tool}#business=AU&imports=CA`)
})

apart('where the browser lends no clipboard, the reader is told so', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await open(page, '#business=AU')
  await page.getByRole('button', { name: app.copy }).click()
  await expect(status(page)).toHaveText(app.notCopied)
})

test('lists of topics that bear on companies lead to their duties', async ({ page }) => {
  await page.goto('/en/topics/due-diligence/')
  await page.getByRole('main').getByRole('link', { name: words.title }).click()
  await expect(page).toHaveURL('/en/obligations/')
})

test('the results are printed, the buttons are not', async ({ page }) => {
  await open(page, '#seat=GB&turnover-GBP=40000000')
  await page.emulateMedia({ media: 'print' })
  await expect(result(page, 'yes')).toBeVisible()
  await expect(page.getByText(app.caution)).toBeVisible()
  await expect(page.getByRole('button', { name: app.print })).toBeHidden()
})

test('every page of a law has its table of sources, and its calendar where it has days', async ({ request }) => {
  test.setTimeout(120_000)
  expect(laws.length).toBeGreaterThan(0)
  for (const address of laws) {
    const html = htmlOf(address)
    expect(html, address).toContain('id="sources"')
    const [, calendar] = /href="([^"]+\.ics)"/.exec(html) ?? []
    if (!calendar) continue
    const response = await request.get(calendar)
    expect(response.headers()['content-type'], calendar).toMatch(/^text\/calendar/)
    const events = new ICAL.Component(ICAL.parse(await response.text())).getAllSubcomponents('vevent')
    expect(events.length, calendar).toBeGreaterThan(0)
    for (const event of events) {
      const { uid, summary, startDate } = new ICAL.Event(event)
      expect(Boolean(uid && summary && startDate.isDate), calendar).toBe(true)
      expect(event.getFirstPropertyValue('url')).toContain(address)
    }
  }
})

for (const locale of ['en', 'es'] as const) {
  test(`the feed of changes and the calendar of all, in ${locale}`, async ({ page, request }) => {
    await page.goto(`/${locale}/obligations/`)
    const feed = await page.locator('link[type="application/atom+xml"]').getAttribute('href')
    const path = new URL(feed!).pathname
    await expect(page.getByRole('link', { name: messagesOf(locale).laws.feed })).toHaveAttribute('href', path)
    const { entries = [], id } = parseAtomFeed(await (await request.get(path)).text())
    expect(id).toBe(feed)
    expect(entries.length).toBeGreaterThanOrEqual(laws.length)
    for (const entry of entries) {
      const target = new URL(entry.links?.find(({ rel }) => rel === 'alternate')?.href ?? '').pathname
      expect(addresses).toContain(target)
    }
    const all = await request.get(`/${locale}/obligations/all.ics`)
    const calendar = new ICAL.Component(ICAL.parse(await all.text()))
    const uids = calendar.getAllSubcomponents('vevent').map(event => new ICAL.Event(event).uid)
    expect(new Set(uids).size).toBe(uids.length)
    expect(uids.length).toBeGreaterThan(laws.length)
  })
}

test('the columns of the table are those of the other language, too', () => {
  const spanish = messagesOf('es').laws
  for (const column of [spanish.columns.law, spanish.columns.bound])
    expect(htmlOf('/es/obligations/')).toContain(column)
  expect(htmlOf('/es/obligations/')).not.toContain(columns.bound)
})
