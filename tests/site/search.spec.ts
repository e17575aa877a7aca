import { expect, test, type Page, type Route } from '@playwright/test'
import { en } from '../../lib/i18n/messages/en'
import { es } from '../../lib/i18n/messages/es'

const box = (page: Page) => page.getByRole('main').getByRole('search').getByRole('combobox')
const options = (page: Page) => page.getByRole('listbox').getByRole('option')
const hits = (page: Page) => page.getByRole('main').getByRole('article')
const titles = (page: Page) => hits(page).getByRole('heading', { level: 3 })
const filter = (page: Page, name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name}`) })

/** The number of results that the page states. */
async function count(page: Page): Promise<number> {
  const heading = page.getByRole('heading', { level: 2, name: /^(\d+ results?|Nothing found)/ })
  return Number.parseInt((await heading.textContent()) ?? '', 10) || 0
}

test('a slip of the finger still finds, is said, and can be undone', async ({ page }) => {
  await page.goto('/en/search/#q=Maalysia')
  await expect(titles(page).first()).toContainText('Malaysia')
  await expect(page.getByText('No article has “maalysia”; searched for “malaysia”')).toBeVisible()
  await page.getByRole('button', { name: en.search.verbatim }).click()
  await expect(page.getByRole('heading', { name: en.search.resultsFor(0, 'Maalysia') })).toBeVisible()
  await page.getByRole('button', { name: en.search.widely }).click()
  await expect(titles(page).first()).toContainText('Malaysia')
})

test('filters add up with counts, show as chips, and Back undoes them', async ({ page }) => {
  await page.goto('/en/search/')
  const region = page.getByRole('group', { name: en.facets.region })
  await expect(hits(page).first()).toBeVisible()
  const before = await count(page)
  await filter(page, 'Europe').check()
  await expect(page).toHaveURL(/#region=europe$/)
  await expect.poll(() => count(page)).toBeLessThan(before)
  const europe = await count(page)
  await expect(region.getByText('Europe').locator('..')).toContainText(String(europe))
  await filter(page, 'Latin America').check()
  await expect.poll(() => count(page)).toBeGreaterThan(europe)
  const both = await count(page)
  await expect(page).toHaveURL(/#region=europe&region=latin-america-caribbean$/)
  await filter(page, 'Publications').check()
  await expect.poll(() => count(page)).toBeLessThan(both)

  await page.goBack()
  await page.goBack()
  await expect.poll(() => count(page)).toBe(europe)
  await expect(filter(page, 'Latin America')).not.toBeChecked()

  await page.getByRole('button', { name: en.search.remove('Europe') }).click()
  await expect.poll(() => count(page)).toBe(before)
})

test('an indicator of forced labour is a filter', async ({ page }) => {
  await page.goto('/en/search/#indicator=debt-bondage')
  await expect(page.getByRole('group', { name: en.facets.indicator }).getByLabel('Debt bondage')).toBeChecked()
  await expect(hits(page).first()).toBeVisible()
})

test('a shared address shows the same search', async ({ page }) => {
  await page.goto('/en/search/#q=trafficking&type=publications&sort=newest')
  await expect(box(page)).toHaveValue('trafficking')
  await expect(page.getByRole('checkbox', { name: /^Publications/ })).toBeChecked()
  await expect(page.getByRole('combobox', { name: en.search.sort })).toHaveValue('newest')
  await expect(hits(page).first()).toBeVisible()
  const found = await hits(page).allTextContents()
  for (const text of found) expect(text).toContain('Publications')
})

test('where nothing is found, help and the lists are offered', async ({ page }) => {
  await page.goto('/en/search/#q=zzqxv')
  await expect(page.getByRole('heading', { name: en.search.resultsFor(0, 'zzqxv') })).toBeVisible()
  await expect(page.getByRole('heading', { name: en.search.tips })).toBeVisible()
  await expect(page.getByRole('region', { name: en.search.filters }).getByRole('group')).toHaveCount(0)
  await page.getByRole('button', { name: en.search.browse }).click()
  await expect(page.getByRole('heading', { name: en.search.browse })).toBeInViewport()
  await expect(box(page)).toHaveValue('zzqxv')
})

test('a filter that nothing has is left out of a shared search', async ({ page }) => {
  await page.goto('/en/search/#q=Peru&type=constructor&region=atlantis')
  await expect(titles(page).first()).toContainText('Peru')
  await expect(page.getByRole('button', { name: en.search.clear })).toHaveCount(0)
})

test('markup in the address is text', async ({ page }) => {
  await page.goto('/en/search/#q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E')
  await expect(box(page)).toHaveValue('<img src=x onerror=alert(1)>')
  await expect(page.locator('main img')).toHaveCount(0)
})

test('a search that takes its time is said, and nothing is called missing meanwhile', async ({ page }) => {
  await page.route('**/search/en.json', async route => {
    await page.waitForTimeout(1500)
    await route.continue()
  })
  await page.goto('/en/search/#q=Peru')
  await expect(page.getByText(en.search.loading)).toBeVisible()
  await expect(page.getByText(en.search.tips)).toHaveCount(0)
  await expect(titles(page).first()).toContainText('Peru')
  await expect(page.getByText(en.search.loading)).toHaveCount(0)
})

const failures: [what: string, files: string, fail: (route: Route) => Promise<void>][] = [
  ['names its files', '**/search/en.json', route => route.abort()],
  ['holds the index', '**/assets/search/*.terms.bin', route => route.abort()],
  ['holds the index, damaged,', '**/assets/search/*.terms.bin', route => route.fulfill({ body: 'no index' })],
  ['is the engine', '**/assets/search/*.worker.js', route => route.fulfill({ status: 404 })],
]
for (const [what, files, fail] of failures) {
  test(`a file that ${what} and does not come is said, the lists are there, and it can be had anew`, async ({
    page,
  }) => {
    await page.route(files, fail)
    await page.goto('/en/search/#q=Peru')
    await expect(page.getByRole('alert').filter({ hasText: en.search.failed })).toBeVisible()
    await expect(page.getByRole('heading', { name: en.search.browse })).toBeVisible()
    await page.unroute(files)
    await page.getByRole('button', { name: en.search.retry }).click()
    await expect(titles(page).first()).toContainText('Peru')
    await expect(page.getByRole('alert').filter({ hasText: en.search.failed })).toHaveCount(0)
  })
}

test('a word of the field finds what other words and languages say, and says so', async ({ page }) => {
  await page.goto('/en/search/#q=trabajo+forzoso')
  await expect(titles(page).first()).toBeVisible()
  await expect(page.getByText(/^Also for: .*forced labour/)).toBeVisible()
  await expect(hits(page).first().locator('mark').first()).toHaveText(/forced|labour/i)
})

test('a word that names a filter is offered as one', async ({ page }) => {
  await page.goto('/en/search/#q=guidance+malaysia')
  await page.getByRole('button', { name: en.search.only('Guidance') }).click()
  await expect(page).toHaveURL(/#q=malaysia&type=guidance$/)
  await page.getByRole('button', { name: en.search.only('Malaysia') }).click()
  await expect(page).toHaveURL(/#type=guidance&country=MY$/)
  await expect(titles(page).first()).toContainText('Malaysia')
})

test('quoted words stand side by side, and a word with a minus is left out', async ({ page }) => {
  await page.goto('/en/search/#q=%22live-in+care%22')
  await expect(titles(page).first()).toContainText('Live-in Care Workers')
  await page.goto('/en/search/#q=peru')
  await expect(titles(page).first()).toContainText('Peru')
  const all = await count(page)
  await box(page).fill('peru -sunafil')
  await expect.poll(() => count(page)).toBeLessThan(all)
})

test('twenty results at a time, and the keyboard goes on where they ended', async ({ page }) => {
  await page.goto('/en/search/#q=forced+labour')
  await expect(hits(page)).toHaveCount(20)
  const all = await count(page)
  await page.getByRole('button', { name: new RegExp(`^Show \\d+ more \\(20 of ${all}`) }).click()
  await expect(hits(page)).toHaveCount(Math.min(all, 40))
  await expect(titles(page).nth(20).getByRole('link')).toBeFocused()
})

test('the search is kept when the reader changes the language', async ({ page }) => {
  await page.goto('/en/search/#q=peru&type=news-analysis')
  await expect(hits(page).first()).toBeVisible()
  await page.getByRole('link', { name: 'Español' }).first().click()
  await expect(page).toHaveURL('/es/search/#q=peru&type=news-analysis')
  await expect(box(page)).toHaveValue('peru')
  await expect(titles(page).first()).toContainText('Perú')
})

test('Escape closes the suggestions first and then empties the box, as does its button', async ({ page }) => {
  await page.goto('/en/search/')
  await box(page).pressSequentially('Malays')
  await expect(options(page).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(options(page)).toHaveCount(0)
  await expect(box(page)).toHaveValue('Malays')
  await page.keyboard.press('Escape')
  await expect(box(page)).toHaveValue('')
  await box(page).fill('peru')
  await page.getByRole('button', { name: en.search.empty }).click()
  await expect(box(page)).toHaveValue('')
  await expect(box(page)).toBeFocused()
  await expect(page.getByRole('button', { name: en.search.empty })).toHaveCount(0)
})

test('the way to the content of the page does not empty the search', async ({ page }) => {
  await page.goto('/en/search/#q=peru')
  await expect(titles(page).first()).toContainText('Peru')
  await page.getByRole('link', { name: en.skipToContent }).focus()
  await page.keyboard.press('Enter')
  await page.waitForTimeout(300)
  await expect(box(page)).toHaveValue('peru')
})

test('a suggested article opens with the keyboard', async ({ page }) => {
  await page.goto('/en/search/')
  await box(page).pressSequentially('live-in care workers')
  await expect(options(page).first()).toContainText('Live-in Care Workers')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/en/articles/live-in-care-workers-london/')
})

test('a suggested term of the glossary leads to its entry', async ({ page }) => {
  await page.goto('/es/search/')
  await box(page).pressSequentially('servidumbre por deu')
  const term = options(page).filter({ hasText: 'servidumbre por deudas' }).filter({ hasText: es.search.kinds.term })
  await term.click()
  await expect(page).toHaveURL('/es/glossary/#debt-bondage')
})

test('odd input does no harm', async ({ page }) => {
  const errors: Error[] = []
  page.on('pageerror', error => errors.push(error))
  await page.goto('/en/search/')
  const odd = [
    'the of and',
    '!?()*+.\\[]{}^$|',
    '🙂🙃',
    'e\u0301\u0301',
    'العمل القسري',
    '<b>x</b>',
    'x'.repeat(10_000),
  ]
  for (const text of odd) {
    await box(page).fill(text)
    await expect(page.getByRole('heading', { level: 2, name: text.slice(0, 200) })).toBeVisible()
  }
  await expect(page.getByRole('alert').filter({ hasText: en.search.failed })).toHaveCount(0)
  expect(errors).toEqual([])
})

test('the lists below stay where they are when results come', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries())
        Object.assign(window, { shifted: Reflect.get(window, 'shifted') + Reflect.get(entry, 'value') })
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('/en/search/')
  await expect(hits(page).first().locator('p').nth(1)).not.toBeEmpty()
  await page.waitForTimeout(300)
  expect(await page.evaluate(() => Reflect.get(window, 'shifted'))).toBeLessThan(0.02)
})

test('the Spanish search finds the Spanish article, with or without accents', async ({ page }) => {
  for (const words of ['inspectores Loreto', 'inspectorés loretó']) {
    await page.goto(`/es/search/#q=${words}`)
    await page.reload()
    await expect(titles(page).first()).toContainText('Perú')
    await expect(titles(page).first()).toHaveAttribute('lang', 'es')
  }
})

test('the keyboard alone searches, filters and opens a result', async ({ page }) => {
  await page.goto('/en/search/')
  await box(page).focus()
  await page.keyboard.type('technology')
  await expect(titles(page).first()).toContainText('technology')
  await page.keyboard.press('Enter')
  await expect(box(page)).toBeFocused()
  const link = titles(page).first().getByRole('link')
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab')
    if (await link.evaluate(element => element === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/en/articles/technology-trafficking-central-asia/')
})

test('the address is written once the typing pauses, not key by key', async ({ page }) => {
  await page.addInitScript(() => {
    const written: string[] = []
    Object.assign(window, { written })
    const replace = history.replaceState.bind(history)
    history.replaceState = (state, unused, url) => {
      written.push(String(url))
      replace(state, unused, url)
    }
  })
  // Time stands still while one types, however long this machine takes from key to key.
  await page.clock.install()
  await page.goto('/en/search/')
  await expect(hits(page).first()).toBeVisible()
  await page.clock.pauseAt(Date.now() + 60_000)
  const written = () => page.evaluate(() => Reflect.get(window, 'written') as string[])
  for (const key of 'passports') {
    await box(page).press(key)
    await page.clock.runFor(100)
  }
  expect(await written()).toEqual([])
  await page.clock.runFor(300)
  expect(await written()).toEqual(['/en/search/#q=passports'])
  await expect(page).toHaveURL('/en/search/#q=passports')
})

test('a result that takes the place of another shows its own passage', async ({ page }) => {
  await page.goto('/en/search/#q=passports')
  const passage = hits(page).first().locator('p').nth(1)
  await expect(passage.locator('mark').first()).toHaveText(/passport/i)
  await box(page).fill('cocoa')
  await expect(passage.locator('mark').first()).toHaveText(/cocoa/i)
  await expect(passage).not.toContainText(/passport/i)
})
