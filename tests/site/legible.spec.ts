import { expect, type Page } from '@playwright/test'
import { test } from './one-page'
import { templates } from './pages'
import { openAt } from './screens'

/** Whether words are large enough to be read on a cheap phone, and the numbers of sources to be hit. */

/** Words smaller than they have to be: 12 px for raised numbers and in drawings, 15 px in tables, 14 px for all others. */
const smallOf = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = new Set<string>()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement!
      if (!node.textContent?.trim() || !holder.checkVisibility()) continue
      // A drawing is as large as its place makes it.
      const isDrawn = holder instanceof SVGGraphicsElement
      const size = parseFloat(getComputedStyle(holder).fontSize) * (isDrawn ? (holder.getScreenCTM()?.a ?? 1) : 1)
      const least = holder.closest('sup') || isDrawn ? 12 : holder.closest('td, th') ? 15 : 14
      if (size < least) found.add(`${size} px: ${node.textContent.trim().slice(0, 40)}`)
    }
    return [...found]
  })

for (const [name, address] of Object.entries(templates)) {
  test(`${name}: no words are too small`, async ({ page }) => {
    await openAt(page, address, 360)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect.soft(await smallOf(page), `${width} px`).toEqual([])
    }
  })
}

for (const template of ['article', 'project', 'figures', 'glossary'] as const) {
  test(`${template}: numbers of sources stand at their word, in order, and can be hit`, async ({ page }) => {
    await openAt(page, templates[template], 360)
    const marks = await page.locator('main .cited').evaluateAll(all =>
      all.map(mark => {
        const half = 11.5
        const links = [...mark.querySelectorAll('a')]
        /** Whether a finger that comes so far from the middle of a number, in halves of 24 px, hits it. */
        const isHit = (link: Element, x: number, y: number) => {
          link.scrollIntoView({ block: 'center' })
          const { left, top, width, height } = link.getBoundingClientRect()
          return document.elementFromPoint(left + width / 2 + x * half, top + height / 2 + y * half) === link
        }
        const before = document.createRange()
        before.setStart(mark.parentNode!, 0)
        before.setEndBefore(mark)
        const word = [...before.getClientRects()].at(-1)
        const own = links[0]!.getBoundingClientRect()
        return {
          text: mark.textContent,
          isHigh: links.every(link => isHit(link, 0, -1) && isHit(link, 0, 1)),
          // One beside others has half of the way to the next.
          isWide: links.every(link => links.length > 1 || (isHit(link, -1, 0) && isHit(link, 1, 0))),
          room: word && word.right <= own.left && word.bottom > own.top ? own.left - word.right : 0,
        }
      }),
    )
    expect(marks.length).toBeGreaterThan(0)
    for (const { text, isHigh, isWide, room } of marks) {
      const numbers = text.split(', ').map(Number)
      expect(numbers.join(', ')).toBe(text)
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
      expect({ text, isHigh, isWide }).toEqual({ text, isHigh: true, isWide: true })
      expect(room).toBeLessThanOrEqual(3)
    }
  })
}
