import type { Page } from '@playwright/test'

/** Pages as they stand on screens of some width, once nothing is awaited any more. */
export async function openAt(page: Page, address: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  await page.goto(address)
  await drawn(page)
  // What lies below is laid out only when the reader comes near.
  await addStyles(page, '.later { content-visibility: visible !important }')
}

/** Waits until what the page asks for by its script is there: only the search and the page for offline reading do. */
export async function drawn(page: Page): Promise<void> {
  const { pathname } = new URL(page.url())
  if (pathname.endsWith('/offline/')) await page.waitForLoadState('networkidle')
  if (!pathname.endsWith('/search/')) return
  await page.locator('#results').waitFor()
  // A moment later come the passages of the results.
  await atRest(page)
}

/** Waits until nothing on the page has changed for some time, in milliseconds. */
export const atRest = (page: Page, time = 300): Promise<void> =>
  page.evaluate(
    pause =>
      new Promise<void>(resolve => {
        const end = () => {
          observer.disconnect()
          resolve()
        }
        let timer = setTimeout(end, pause)
        const observer = new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(end, pause)
        })
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
      }),
    time,
  )

/** Adds styles to a page, not as an element, which the pages' policy refuses. */
export const addStyles = (page: Page, css: string): Promise<void> =>
  page.evaluate(text => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }, css)
