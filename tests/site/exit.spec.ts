import { expect, type Page, test as apart } from '@playwright/test'
import { en, es } from '../words'
import { defaultLocale, isLocale, languageOf } from '../../lib/i18n/locales'
import { test } from './one-page'
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
  const lacking = addresses.filter(address => {
    const [link = '', ...others] = htmlOf(address).match(/<a [^>]*data-exit=[^>]*>/g) ?? []
    const [, first = ''] = address.split('/')
    const locale = isLocale(first) ? first : defaultLocale
    const leadsOut = link.includes(`href="${languageOf(locale).exit}"`) && /rel="[^"]*noreferrer/.test(link)
    return !leadsOut || others.length > 0
  })
  expect(lacking).toEqual([])
})

for (const address of [templates.article, templates.search, templates.help]) {
  test.describe(address, () => {
    test('one press covers the page, and no entry of it stays in the history', async ({ page }) => {
      const asked = await neutral(page)
      await page.goto(templates.about)
      await page.goto(address)
      await exit(page).click()
      await expect(page.getByRole('heading', { name: 'Sunny' })).toBeVisible()
      expect(asked).toEqual([{ url: languageOf('en').exit, referrer: undefined }])
      await page.goBack()
      await expect(page).toHaveURL(templates.about)
    })

    test('the page is covered before the other one comes', async ({ page }) => {
      await page.goto(address)
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
  const bar = (await page.locator('body > header > div').first().boundingBox())!
  const heading = (await page.locator('#sources').boundingBox())!
  expect(heading.y).toBeGreaterThanOrEqual(bar.y + bar.height)
})

apart('Shift as part of typing, or with a pause of more than five seconds, is no way out', async ({ page }) => {
  await page.clock.install()
  await page.goto(templates.search)
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

const stayed = (page: Page) => expect(page.getByRole('heading', { name: 'Sunny' })).toHaveCount(0)

/** A page that leads elsewhere by the exit alone. */
async function openForShift(page: Page, address = templates.article) {
  await neutral(page)
  await page.goto(address)
}

const shiftAnd = (use: (page: Page) => Promise<unknown>) => async (page: Page) => {
  await page.keyboard.down('Shift')
  await use(page)
  await page.keyboard.up('Shift')
}
const pressed = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.down(key)
  for (const key of keys.toReversed()) await page.keyboard.up(key)
}
/** An event as a browser sends it that Playwright has no key for. */
const sent = (page: Page, type: 'keydown' | 'keyup', isComposing = false) =>
  page.evaluate(
    given => {
      const init = { key: 'Shift', code: 'ShiftLeft', bubbles: true, isComposing: given.isComposing }
      document.body.dispatchEvent(new KeyboardEvent(given.type, init))
    },
    { type, isComposing },
  )

/** What people do with Shift that is no wish to leave. */
const uses: [what: string, use: (page: Page) => Promise<unknown>][] = [
  ['a click', shiftAnd(page => page.getByRole('heading', { level: 1 }).click())],
  ['the middle button', shiftAnd(page => page.getByRole('heading', { level: 1 }).click({ button: 'middle' }))],
  ['a double click that selects', shiftAnd(page => page.getByRole('heading', { level: 1 }).dblclick())],
  ['the wheel', shiftAnd(page => page.mouse.wheel(0, 50))],
  [
    'a selection by the mouse',
    shiftAnd(async page => {
      await page.mouse.move(300, 400)
      await page.mouse.down()
      await page.mouse.move(350, 420)
      await page.mouse.up()
    }),
  ],
  ['a selection by the keyboard', page => pressed(page, 'Shift', 'ArrowDown')],
  ['a capital letter', page => pressed(page, 'Shift', 'A')],
  ['Tab', page => pressed(page, 'Shift', 'Tab')],
  ['Alt, which changes the keyboard', page => pressed(page, 'Alt', 'Shift')],
  ['Alt after it', page => pressed(page, 'Shift', 'Alt')],
  ['Control, which changes the keyboard', page => pressed(page, 'Control', 'Shift')],
  ['Command', page => pressed(page, 'Meta', 'Shift')],
  ['AltGr', page => pressed(page, 'AltGraph', 'Shift')],
  [
    'a capital letter, typed fast',
    async page => {
      await page.keyboard.down('Shift')
      await page.keyboard.down('A')
      await page.keyboard.up('Shift')
      await page.keyboard.up('A')
    },
  ],
  [
    'a letter that is still held',
    async page => {
      await page.keyboard.down('a')
      await pressed(page, 'Shift')
      await page.keyboard.up('a')
    },
  ],
  [
    'a button that is held all the while',
    async page => {
      await page.mouse.move(300, 400)
      await page.mouse.down()
      await pressed(page, 'Shift')
      await page.mouse.up()
    },
  ],
  [
    'an input method that composes',
    async page => {
      await sent(page, 'keydown', true)
      await sent(page, 'keyup', true)
    },
  ],
  ['a press that began outside of the page', page => sent(page, 'keyup')],
]
for (const [what, use] of uses) {
  test(`Shift with ${what}, however often, is no way out, in this tab or another`, async ({ page, context }) => {
    const other = await context.newPage()
    await openForShift(other, templates.about)
    await page.bringToFront()
    await openForShift(page)
    for (let times = 0; times < 7; times += 1) await use(page)
    await page.waitForTimeout(300)
    await stayed(page)
    await stayed(other)
    // Nothing is left over: it takes three presses from here, and these do lead away.
    await page.bringToFront()
    await page.keyboard.press('Shift')
    await page.keyboard.press('Shift')
    await page.waitForTimeout(100)
    await stayed(page)
    await page.keyboard.press('Shift')
    for (const tab of [page, other]) await expect(tab.getByRole('heading', { name: 'Sunny' })).toBeVisible()
  })
}

const between: [what: string, use: (page: Page) => Promise<unknown>][] = [
  ['a click', page => page.getByRole('heading', { level: 1 }).click()],
  ['a letter', page => page.keyboard.press('x')],
  ['a capital letter', page => pressed(page, 'Shift', 'X')],
  ['another window', page => page.evaluate(() => void dispatchEvent(new Event('blur')))],
]
for (const [what, use] of between) {
  test(`presses of Shift with ${what} in between are not three in a row`, async ({ page }) => {
    await openForShift(page)
    for (let times = 0; times < 3; times += 1) {
      await page.keyboard.press('Shift')
      await page.keyboard.press('Shift')
      await use(page)
    }
    await page.waitForTimeout(200)
    await stayed(page)
  })
}

test('Shift that is held down is one press, however often the keyboard repeats it', async ({ page }) => {
  await openForShift(page)
  const status = page.locator('header [role=status]')
  for (let times = 0; times < 20; times += 1) await page.keyboard.down('Shift')
  await page.keyboard.up('Shift')
  await expect(status).toHaveText(en.exit.two)
  await stayed(page)
})

test('either Shift key counts, also where one is pressed before the other is let go', async ({ page }) => {
  await openForShift(page)
  await pressed(page, 'ShiftLeft')
  await page.keyboard.down('ShiftRight')
  await page.keyboard.down('ShiftLeft')
  await page.keyboard.up('ShiftRight')
  await page.keyboard.up('ShiftLeft')
  await expect(page.getByRole('heading', { name: 'Sunny' })).toBeVisible()
})

apart('a key whose release the page never hears of does not close the way out for good', async ({ page }) => {
  await page.clock.install()
  await openForShift(page)
  await page.keyboard.down('f')
  await page.clock.runFor(5100)
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift')
  await expect(page.getByRole('heading', { name: 'Sunny' })).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 700 } })

  test('the Shift of the keyboard on the screen writes; outside of a field, Shift leads away', async ({ page }) => {
    await openForShift(page, '/en/tools/indicators/')
    await page.locator('textarea').first().focus()
    for (let times = 0; times < 6; times += 1) await page.keyboard.press('Shift')
    await page.waitForTimeout(200)
    await stayed(page)
    await page.locator('textarea').first().blur()
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift')
    await expect(page.getByRole('heading', { name: 'Sunny' })).toBeVisible()
  })
})

test('with a keyboard, Shift leads away from within a field, too', async ({ page }) => {
  await openForShift(page, '/en/search/')
  await page.locator('#search-text').focus()
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift')
  await expect(page.getByRole('heading', { name: 'Sunny' })).toBeVisible()
})

test('without script it is a plain link, in the page’s language', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL })
  const asked = await neutral(page)
  await page.goto('/es/help/')
  await page.getByRole('link', { name: es.exit.label }).click()
  await expect(page).toHaveURL(languageOf('es').exit)
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
  }
  await exit(tabs[0]!).click()
  for (const tab of tabs) await expect(tab.getByRole('heading', { name: 'Sunny' })).toBeVisible()
  const later = await context.newPage()
  await later.goto(templates.article)
  await expect(exit(later)).toBeVisible()
})
