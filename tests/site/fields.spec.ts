import { expect, type Page } from '@playwright/test'
import { emptyPage, test } from './one-page'
import { addresses, htmlOf } from './pages'
import { addStyles, drawn } from './screens'

/** Fields and lists, on every page that has some of their own. */

const fields = 'select, textarea, input:not([type=checkbox], [type=radio], [type=hidden])'

/** The pages with fields, one for each set of them. */
const pagesWithFields = [
  ...new Map(
    addresses.map(address => {
      const tags = htmlOf(address).match(/<(input|select|textarea)\b[^>]*>/g) ?? []
      return [
        tags
          .map(tag => tag.replace(/ (id|data-\w+|value|name)="[^"]*"/g, ''))
          .join('')
          .replace(/placeholder="[^"]*"/g, ''),
        address,
      ]
    }),
  ).values(),
]

const islands: Record<string, string> = {
  search: '/en/search/#q=forced+labour',
  spanishSearch: '/es/search/#q=trabajo&type=guidance',
  nothing: '/en/search/#q=zzqxv+qqq',
  start: '/en/search/',
  laws: '/en/tools/obligations/#seat=elsewhere&business=GB.AU.CA&turnover-GBP=1&turnover-AUD=200000000',
  lawsOfNobody: '/en/tools/obligations/#seat=elsewhere&business=none&imports=none',
  checklist: '/en/tools/indicators/',
  offline: '/en/offline/',
}

async function open(page: Page, address: string) {
  await page.goto(emptyPage)
  await page.goto(address)
  await drawn(page)
}

test('no field is smaller than 16 px, for phones would enlarge the page as it is entered', async ({ page }) => {
  test.setTimeout(180_000)
  await page.setViewportSize({ width: 390, height: 700 })
  expect(pagesWithFields.length).toBeGreaterThan(3)
  let seen = 0
  for (const address of [...pagesWithFields, ...Object.values(islands)]) {
    await open(page, address)
    const sizes = await page
      .locator(fields)
      .evaluateAll(all =>
        all.map(field => [field.id || field.outerHTML, Number.parseFloat(getComputedStyle(field).fontSize)]),
      )
    expect(
      sizes.filter(([, size]) => Number(size) < 16),
      address,
    ).toEqual([])
    seen += sizes.length
  }
  expect(seen).toBeGreaterThan(30)
})

test('no list is empty, as built or as drawn', async ({ page }) => {
  const holdsEmpty = /<(ul|ol|dl|select)\b[^>]*>\s*<\/\1>/
  expect(addresses.filter(address => holdsEmpty.test(htmlOf(address)))).toEqual([])
  for (const address of Object.values(islands)) {
    await open(page, address)
    const empty = page.locator(
      'ul:not(:has(li)):visible, ol:not(:has(li)):visible, [role=listbox]:not(:has([role=option]))',
    )
    await expect(empty, address).toHaveCount(0)
  }
})

test('only fields of plain text are comboboxes, and what they control is there', async ({ page }) => {
  for (const address of [islands['search']!, islands['spanishSearch']!]) {
    await open(page, address)
    const box = page.locator('[role=combobox]')
    await expect(box).toHaveCount(1)
    await expect(box).toHaveAttribute('type', 'text')
    await expect(box).not.toHaveAttribute('aria-controls')
    await box.fill('mal')
    await expect(page.getByRole('option').first()).toBeVisible()
    const controls = await box.getAttribute('aria-controls')
    await expect(page.locator(`[id="${controls}"]`)).toHaveAttribute('role', 'listbox')
  }
})

/** The distances that readers may set, from WCAG 2.2, 1.4.12. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`

for (const [name, address] of Object.entries(islands)) {
  test(`${name}: nothing sticks out at 320 px where readers space the text`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const own of [address, address.replace('/en/', '/es/')]) {
      await open(page, own)
      await addStyles(page, spacing)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), own).toBeLessThanOrEqual(320)
    }
  })
}
