import { expect, type Page } from '@playwright/test'
import { test } from './one-page'
import { templates } from './pages'
import { addStyles, openAt } from './screens'

/** How pages of each kind fill the space that they have: nothing far apart, cut off or wider than the screen. */

/** More than any distance in the rhythm of the pages, in pixels. */
const farthest = 160
/** Results of the search keep the room of a passage, which comes as they are scrolled to. */
const farthestOfResults = 240

/** Where nothing stands for longer than that: between two parts of a whole, or between the last one and the edge of a box. */
const gapsOf = (page: Page, farthestHere: number) =>
  page.evaluate(most => {
    interface Extent {
      top: number
      bottom: number
    }
    const known = new Map<Element, Extent | undefined>()
    const union = (extents: Extent[]): Extent | undefined =>
      extents.length === 0
        ? undefined
        : { top: Math.min(...extents.map(({ top }) => top)), bottom: Math.max(...extents.map(({ bottom }) => bottom)) }
    const range = document.createRange()
    /** From where to where an element has words and other things to be seen, whatever room it takes around them. */
    function extentOf(element: Element): Extent | undefined {
      if (known.has(element)) return known.get(element)
      const { position, visibility } = getComputedStyle(element)
      const isApart = position === 'absolute' || position === 'fixed' || visibility === 'hidden'
      const own = element.matches('img, svg, input, select, textarea, button') ? [element.getBoundingClientRect()] : []
      const within = element.matches('svg') ? [] : partsOf(element)
      const extent = isApart ? undefined : union([...own, ...within].filter(({ top, bottom }) => bottom - top > 1))
      known.set(element, extent)
      return extent
    }
    /** The extents of an element's children and of the words between them. */
    function partsOf(element: Element): Extent[] {
      return [...element.childNodes].flatMap((node): Extent[] => {
        if (node instanceof Text) {
          range.selectNodeContents(node)
          return node.data.trim() ? [...range.getClientRects()] : []
        }
        const extent = node instanceof Element ? extentOf(node) : undefined
        return extent ? [extent] : []
      })
    }
    const found: string[] = []
    const report = (element: Element, gap: number) =>
      found.push(`${Math.round(gap)} px in <${element.localName} class="${element.getAttribute('class') ?? ''}">`)
    for (const element of document.querySelectorAll('main, main *:not(svg *), body > footer, body > footer *')) {
      // What goes on in the next column ends at the foot of one and begins at the head of another.
      if (element.getClientRects().length > 1 && getComputedStyle(element).display === 'block') continue
      const parts = partsOf(element).toSorted((a, b) => a.top - b.top)
      let end = parts[0]?.bottom ?? 0
      for (const { top, bottom } of parts) {
        if (top - end > most) report(element, top - end)
        end = Math.max(end, bottom)
      }
      const { backgroundColor, borderBottomWidth } = getComputedStyle(element)
      // A cell is as tall as its row.
      const hasEdge = backgroundColor !== 'rgba(0, 0, 0, 0)' || borderBottomWidth !== '0px'
      const isBox = hasEdge && !element.matches('td, th')
      const extent = extentOf(element)
      const room = extent && isBox ? element.getBoundingClientRect().bottom - extent.bottom : 0
      if (room > most) report(element, room)
    }
    return found
  }, farthestHere)

const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const [name, address] of Object.entries(templates)) {
  test(`${name}: nothing stands far apart on any screen`, async ({ page }) => {
    await openAt(page, address, 360)
    for (const width of [360, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 })
      const most = address.includes('/search/') ? farthestOfResults : farthest
      expect.soft(await gapsOf(page, most), `${width} px`).toEqual([])
    }
  })

  test(`${name}: neither text that is spaced as readers need it nor a word without end is wider than 320 px`, async ({
    page,
  }) => {
    await openAt(page, address, 320)
    // The distances that WCAG 2.2 names under 1.4.12.
    await addStyles(
      page,
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    )
    expect.soft(await overflowOf(page), 'spaced').toBeLessThanOrEqual(0)
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const holder = node.parentElement!
        // Tables scroll by themselves; what is kept on one line are the pages' own short labels.
        const isOther = holder.closest('table, button, script, option') !== null || !node.textContent?.trim()
        if (!isOther && getComputedStyle(holder).textWrapMode === 'wrap') {
          node.textContent = `https://example.org/${'Donaudampfschifffahrt'.repeat(12)}`
        }
      }
    })
    expect(await overflowOf(page), 'long words').toBeLessThanOrEqual(0)
  })
}
