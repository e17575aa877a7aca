import { expect, type Page } from '@playwright/test'
import { test } from './one-page'
import { addresses, htmlOf, templates } from './pages'
import { inOtherLanguages, kinds, sample, states, unknown } from './sample'
import { expectSound } from './sound'

/** What holds for pages of every kind, in a real browser. */

test('every page that is built is of a kind that a route names, and of each kind one is looked at', () => {
  expect(unknown).toEqual([])
  for (const kind of kinds) expect(Object.keys(sample)).toContain(kind)
  // The hub's main tool, and what a list that goes on looks like, were once in no sample.
  expect(kinds).toEqual(expect.arrayContaining(['checklist', 'articles, later page', 'country', 'help', 'root']))
})

for (const [name, address] of Object.entries({ ...sample, ...inOtherLanguages, ...states })) {
  test(`${name}: accessible, quiet, without a request to another host, and no wider than its window`, ({ page }) =>
    // The 404 page itself is answered with 404, which the browser reports.
    expectSound(page, address, name === 'not found' ? 1 : 0))
}

test('by night pages have other colours, and nothing else of them is different', () => {
  for (const address of addresses) {
    const ofNight = [...htmlOf(address).matchAll(/@media [^{]*prefers-color-scheme[^{]*\{((?:[^{}]|\{[^{}]*\})*)\}/g)]
    expect(ofNight, address).toHaveLength(1)
    for (const [, rules] of ofNight)
      expect(rules, address).toMatch(/^\s*:root\s*\{(\s*--color-[\w-]+:\s*#[\da-f]+;?)+\s*\}\s*$/)
  }
})

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
  await page.route(/laws-app\.\w+\.js/, async route => {
    await new Promise(late => setTimeout(late, 800))
    await route.continue()
  })
  await page.goto('/en/tools/obligations/')
  await expect(page.getByRole('combobox').first()).toBeVisible()
  expect(await shiftOf(page)).toBe(0)
  await page.unrouteAll()
})
