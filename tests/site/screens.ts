import type { Page } from '@playwright/test'

/** Pages as they stand on screens of some width, once nothing is awaited any more. */
export async function openAt(page: Page, address: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  await page.goto(address)
  // Only the search asks for more than its page and script.
  if (address.includes('/search/')) await page.waitForLoadState('networkidle')
  // What lies below is laid out only when the reader comes near.
  await addStyles(page, '.later { content-visibility: visible !important }')
}

/** Adds styles to a page, not as an element, which the pages' policy refuses. */
export const addStyles = (page: Page, css: string): Promise<void> =>
  page.evaluate(text => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }, css)
