import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { templates } from './pages'

/** What holds for one page of each kind, in a real browser. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  interface Window {
    axe: { run(): Promise<AxeResults> }
  }
}

async function open(page: Page, address: string) {
  await page.goto(address)
  if (address.includes('#q=')) await page.getByRole('heading', { name: /results? for|Nothing found/ }).waitFor()
}

for (const [name, address] of Object.entries(templates)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name}, ${colorScheme}: axe finds no violation`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await open(page, address)
      // Not as a script tag, which the pages' policy refuses.
      await page.evaluate(axe)
      const { violations } = await page.evaluate(() => window.axe.run())
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' | ')}`)).toEqual([])
    })
  }

  test(`${name}: no console message, no request to another host, nothing stored`, async ({
    page,
    context,
    baseURL,
  }) => {
    const messages: string[] = []
    const elsewhere: string[] = []
    page.on('console', message => messages.push(message.text()))
    page.on('pageerror', error => messages.push(error.message))
    page.on('request', request => {
      if (!request.url().startsWith(baseURL!)) elsewhere.push(request.url())
    })
    await open(page, address)
    await page.waitForLoadState('networkidle')
    // The 404 page itself is answered with 404, which the browser reports.
    const expected = name === 'notFound' ? 1 : 0
    expect(messages).toHaveLength(expected)
    expect(elsewhere).toEqual([])
    expect(await context.cookies()).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  })

  for (const width of [320, 768, 1920]) {
    test(`${name}: no sideways scrolling at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await open(page, address)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
  }
}

/** How far parts of the page have moved by themselves, as browsers reckon it, until some time after its fonts are there. */
const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>(resolve => {
        let sum = 0
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        void document.fonts.ready.then(() => setTimeout(() => resolve(sum), 300))
      }),
  )

test('nothing moves while the fonts arrive', async ({ page }) => {
  await page.goto(templates.article)
  expect(await shiftOf(page)).toBe(0)
})

test('nothing moves on a phone where the script of a tool arrives late', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 823 })
  await page.route(/obligations-app\.\w+\.js/, async route => {
    await new Promise(late => setTimeout(late, 800))
    await route.continue()
  })
  await page.goto('/en/tools/obligations/')
  await expect(page.getByRole('combobox').first()).toBeVisible()
  expect(await shiftOf(page)).toBe(0)
})
