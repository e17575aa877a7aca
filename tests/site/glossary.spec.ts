import { expect } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { en } from '../words'
import { test } from './one-page'
import { addresses, htmlOf, templates } from './pages'

/** The glossary, and its terms where articles use them. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('a term opens and closes by keyboard, and the next stop is the way to the glossary', async ({ page }) => {
      await page.goto(templates.spanishArticle)
      const term = page.locator('main .term button').first()
      const meaning = page.locator(`[id="${await term.getAttribute('popovertarget')}"]`)
      await expect(meaning).toBeHidden()
      await term.focus()
      await page.keyboard.press('Enter')
      await expect(meaning).toBeVisible()
      await page.keyboard.press('Tab')
      await expect(meaning.getByRole('link')).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(meaning).toBeHidden()
      await expect(term).toBeFocused()
      await page.keyboard.press('Enter')
      await meaning.getByRole('link').press('Enter')
      await expect(page).toHaveURL(/\/es\/glossary\/#[a-z\d-]+$/)
      await expect(page.locator(':target dt')).toBeVisible()
    })

    test('a term has its name from its words, which open its meaning and close it again', async ({ page }) => {
      await page.goto(templates.spanishArticle)
      const words = page.locator('main .term').first()
      const term = page.getByRole('button', { name: (await words.innerText()).trim(), exact: true })
      await expect(term).toHaveCount(1)
      const meaning = page.locator(`[id="${await term.getAttribute('popovertarget')}"]`)
      const { width, height } = (await words.boundingBox())!
      await words.click({ position: { x: 2, y: height / 2 } })
      await expect(meaning).toBeVisible()
      await words.click({ position: { x: width - 2, y: height / 2 } })
      await expect(meaning).toBeHidden()
    })

    test('a term opens by touch, within a narrow screen', async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        hasTouch: true,
        javaScriptEnabled,
        viewport: { width: 320, height: 640 },
      })
      const page = await context.newPage()
      await page.goto(baseURL + templates.spanishArticle)
      const terms = page.locator('main .term button')
      for (const term of await terms.all()) {
        await term.scrollIntoViewIfNeeded()
        await term.tap()
        const meaning = page.locator('.meaning:popover-open')
        await expect(meaning).toHaveCount(1)
        const box = (await meaning.boundingBox())!
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(320)
        await page.keyboard.press('Escape')
      }
      await context.close()
    })
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no violation in an open meaning, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(templates.spanishArticle)
    await page.locator('main .term button').first().click()
    await page.evaluate(axe)
    const { violations } = await page.evaluate(() => window.axe.run())
    expect(violations.map(({ id }) => id)).toEqual([])
  })
}

test('on paper a term is a word like others, and no meaning is in the way', async ({ page }) => {
  await page.goto(templates.spanishArticle)
  const term = page.locator('main .term').first()
  await term.click()
  await page.emulateMedia({ media: 'print' })
  await expect(term).toBeVisible()
  expect(await term.evaluate(label => getComputedStyle(label).borderBottomWidth)).toBe('0px')
  await expect(page.locator('.meaning:visible')).toHaveCount(0)
})

test('where a browser knows no popovers, a term is a word like others, and its meaning stands after the text', async ({
  page,
}) => {
  const html = htmlOf(templates.spanishArticle).replaceAll('selector(:popover-open)', 'selector(:no-such-state)')
  await page.route(templates.spanishArticle, route =>
    route.fulfill({ body: html.replaceAll(/ popover(="")?(?=[ >])/g, ''), contentType: 'text/html' }),
  )
  await page.goto(templates.spanishArticle)
  await expect(page.locator('main .term').first()).toBeVisible()
  await expect(page.locator('main .term button').first()).toBeHidden()
  await expect(page.locator('.meaning').first()).toBeVisible()
  await page.locator('.meaning a').first().click()
  await expect(page).toHaveURL(/\/es\/glossary\/#/)
})

test('an article explains a term once, at most six of them, and none in a heading or a link', () => {
  const articles = addresses.filter(address => /^\/..\/articles\/(?!page\/)[^/]+\/$/.test(address))
  let explained = 0
  for (const address of articles) {
    const html = htmlOf(address)
    const ids = [...html.matchAll(/<button popoverTarget="([^"]+)"/gi)].map(([, id]) => id!)
    explained += ids.length
    expect(new Set(ids).size, address).toBe(ids.length)
    expect(ids.length, address).toBeLessThanOrEqual(6)
    expect(html, address).not.toMatch(/<(h[1-6]|a|blockquote)\b[^>]*>(?:(?!<\/\1>).)*<button popoverTarget/is)
    for (const id of ids) {
      const [, entry = ''] = new RegExp(`id="${id}".*?href="[^"#]*/glossary/#([^"]+)"`).exec(html) ?? []
      expect(htmlOf(`/${address.slice(1, 3)}/glossary/`), address).toContain(`id="${entry}"`)
    }
  }
  expect(explained).toBeGreaterThan(0)
})

test('the letters lead to their part, and every page leads to the glossary', async ({ page }) => {
  await page.goto(templates.glossary)
  const letters = page.getByRole('navigation', { name: en.glossary.letters }).getByRole('link')
  const last = letters.last()
  const letter = await last.innerText()
  await last.click()
  await expect(page.getByRole('heading', { level: 2, name: letter, exact: true })).toBeInViewport()
  await page.goto(templates.about)
  const footer = page.getByRole('contentinfo')
  await expect(footer.getByRole('link', { name: en.menu.rooms.glossary.label })).toHaveAttribute(
    'href',
    '/en/glossary/',
  )
  await expect(footer.getByRole('link', { name: en.menu.rooms.figures.label })).toHaveAttribute('href', '/en/figures/')
})
