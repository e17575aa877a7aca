import { test as base, type Page } from '@playwright/test'

/** The page of this worker, as long as none of its tests has failed: then Playwright begins with another worker. */
let page: Page | undefined

/**
 * For tests that only look at pages and leave nothing behind: they share one page, for to open another one takes a
 * browser longer than most of them. Each begins at an empty page of the usual size, by day, on a screen.
 */
export const test = base.extend({
  page: async ({ browser, baseURL }, use) => {
    page ??= await browser.newPage({ baseURL })
    await page.setViewportSize({ width: 1280, height: 720 })
    await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null })
    await use(page)
    page.removeAllListeners()
    await page.goto('about:blank')
  },
})
