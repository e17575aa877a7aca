import { expect, test, type Page } from '@playwright/test'
import { en } from '../words'
import { mostOn } from './page-sizes'
import { templates } from './pages'

/** From page to page: kept when left, fetched before it is asked for, and only what the reader seems to want. */

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] })
  },
})

for (const address of [templates.article, templates.home, templates.search]) {
  test(`${address} comes back as it was left`, async ({ page }) => {
    // Playwright waits in vain for a page that is not loaded anew; the browser's own report says what happened.
    const session = await page.context().newCDPSession(page)
    await session.send('Page.enable')
    await page.goto(address)
    await page.goto(templates.about)
    const returned = new Promise(resolve => session.on('Page.frameNavigated', ({ type }) => resolve(type)))
    await page.evaluate(() => setTimeout(() => history.back()))
    expect(await returned).toBe('BackForwardCacheRestore')
  })
}

/** Addresses fetched ahead of a navigation, as the browser marks them. */
async function fetchedAhead(page: Page, act: () => Promise<void>): Promise<string[]> {
  const ahead: string[] = []
  const session = await page.context().newCDPSession(page)
  await session.send('Preload.enable')
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl }) => ahead.push(new URL(prefetchUrl).pathname))
  session.on('Preload.prerenderStatusUpdated', ({ key }) => ahead.push(new URL(key.url).pathname))
  await act()
  await page.waitForTimeout(700)
  return [...new Set(ahead)]
}

test('a link that the pointer rests on is fetched ahead, and no other', async ({ page }) => {
  await page.goto(templates.list)
  const link = page.getByRole('main').locator('h3 a').first()
  const address = (await link.getAttribute('href'))!
  expect(await fetchedAhead(page, () => link.hover())).toEqual([address])
})

test('nothing is fetched ahead until then, nor ever from another host', async ({ page }) => {
  await page.goto(templates.project)
  expect(await fetchedAhead(page, () => page.mouse.move(5, 5))).toEqual([])
  const outside = page.locator('a[href^="https://"]').first()
  await outside.scrollIntoViewIfNeeded()
  expect(await fetchedAhead(page, () => outside.hover())).toEqual([])
})

test('the code of the search page comes when the reader turns to the search box, and not before', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', request => {
    if (/\/assets\/search|\/search\/en\.json/.test(request.url())) scripts.push(request.url())
  })
  await page.goto(templates.article)
  await page.waitForLoadState('networkidle')
  expect(scripts).toEqual([])
  await page.getByRole('searchbox').focus()
  await expect.poll(() => scripts.length).toBeGreaterThan(3)
})

test('pages pass into each other only where motion is welcome', async ({ page }) => {
  const transitions = () =>
    page.evaluate(
      () =>
        [...document.styleSheets].flatMap(sheet =>
          [...sheet.cssRules].filter(
            rule =>
              rule instanceof CSSMediaRule &&
              rule.cssText.includes('@view-transition') &&
              matchMedia(rule.conditionText).matches,
          ),
        ).length,
    )
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.goto(templates.article)
  expect(await transitions()).toBe(1)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await transitions()).toBe(0)
})

for (const how of ['from outside', 'from the list of contents'] as const) {
  test(`a link into a long article lands at its place, ${how}, on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(templates.article)
    const contents = page.getByRole('main').locator('details').filter({ hasText: en.article.sources }).first()
    await contents.locator('summary').click()
    const last = contents.getByRole('link').last()
    const fragment = (await last.getAttribute('href'))!
    if (how === 'from outside') {
      await page.goto(templates.home)
      await page.goto(templates.article + fragment)
    } else await last.click()
    await expect(page.locator(fragment)).toBeInViewport()
    // Nor does it move away once what is around it has been laid out.
    await page.waitForTimeout(500)
    const { y } = (await page.locator(fragment).boundingBox())!
    expect(y).toBeLessThan(200)
  })
}

/** Articles as cards, or of a country as lines of its dossier. */
const listed = 'main article:visible, section[aria-labelledby=articles] > ul > li:visible'

test('with script the count beside a filter is the number of articles behind it', async ({ page }) => {
  await page.goto('/en/articles/')
  const links = page.getByRole('navigation', { name: en.narrow }).getByRole('link')
  const filters = await links.evaluateAll(all =>
    all.map(link => ({ href: link.getAttribute('href')!, count: Number(/\d+/.exec(link.textContent ?? '')?.[0]) })),
  )
  expect(filters.length).toBeGreaterThan(10)
  const counted: [href: string, cards: number][] = []
  for (const { href } of filters) {
    await page.goto(href, { waitUntil: 'domcontentloaded' })
    counted.push([href, await page.locator(listed).count()])
  }
  expect(counted).toEqual(filters.map(({ href, count }) => [href, mostOn(href, count)]))
})
