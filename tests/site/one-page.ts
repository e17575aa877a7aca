import { test as base, type BrowserContextOptions, type Page } from '@playwright/test'

/** The pages of this worker, by what they were opened with; when a test fails, Playwright begins with another worker. */
const opened = new Map<string, Page>()

/** An empty page of the same host. Another one would take a browser two more processes: pages let none of those near. */
export const emptyPage = '/robots.txt'

/** Leaves a page as one that was just opened: nothing stored or allowed, nobody listening, no other page beside it. */
async function clear(page: Page, { viewport }: BrowserContextOptions): Promise<void> {
  const context = page.context()
  const others = context.pages().filter(other => other !== page)
  for (const other of others) await other.close()
  if (others.length > 0) await page.bringToFront()
  page.removeAllListeners()
  await Promise.all([page.unrouteAll(), context.unrouteAll(), context.clearCookies(), context.clearPermissions()])
  await page.goto(emptyPage)
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'all' })
  await session.detach()
  await page.evaluate(() => sessionStorage.clear())
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null })
  await page.mouse.move(0, 0)
  if (viewport) await page.setViewportSize(viewport)
}

/**
 * Tests of one worker share a page, which each finds as if it had just been opened: to open another takes a browser
 * longer than most of them. Not for what cannot be taken back, such as a stopped clock: that takes a test of
 * Playwright's own.
 */
export const test = base.extend({
  context: async ({ browser, baseURL, viewport, javaScriptEnabled, hasTouch, isMobile }, use) => {
    const options: BrowserContextOptions = { baseURL, viewport, javaScriptEnabled, hasTouch, isMobile }
    const key = JSON.stringify(options)
    const known = opened.get(key)
    const page = known && !known.isClosed() ? known : await (await browser.newContext(options)).newPage()
    opened.set(key, page)
    await use(page.context())
    await clear(page, options)
  },
  page: async ({ context }, use) => use(context.pages()[0]!),
})
