import { expect } from '@playwright/test'
import { test } from './one-page'
import { templates } from './pages'
import { openAt } from './screens'

/** Where readers set the colours of all pages, grounds and shadows are gone: what can be pressed still has an edge. */

for (const [name, address] of Object.entries(templates)) {
  test(`${name}: what looks like a button has an edge in forced colours, and the focus can be seen`, async ({
    page,
  }) => {
    await openAt(page, address, 1280)
    const filled = await page
      .locator('a, button, summary, [role="button"], input[type="submit"]')
      .evaluateAll(all =>
        all.map(
          control => control.checkVisibility() && getComputedStyle(control).backgroundColor !== 'rgba(0, 0, 0, 0)',
        ),
      )
    await page.emulateMedia({ forcedColors: 'active' })
    const edges = await page.locator('a, button, summary, [role="button"], input[type="submit"]').evaluateAll(all =>
      all.map(control => {
        const style = getComputedStyle(control)
        const sides = ['top', 'right', 'bottom', 'left'] as const
        return sides.every(side => {
          const value = (what: string) => style.getPropertyValue(`border-${side}-${what}`)
          return parseFloat(value('width')) > 0 && value('style') !== 'none' && !/^rgba\(.*, 0\)$/.test(value('color'))
        })
      }),
    )
    expect(filled.length).toBe(edges.length)
    expect(filled.flatMap((isFilled, index) => (isFilled && !edges[index] ? [index] : []))).toEqual([])
    for (let stop = 0; stop < 12; stop++) {
      await page.keyboard.press('Tab')
      const width = await page.evaluate(() => parseFloat(getComputedStyle(document.activeElement!).outlineWidth))
      expect(width).toBeGreaterThanOrEqual(2)
    }
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what is drawn or marked stands out from the ground in forced colours, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await page.goto(templates.countries)
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const fillOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate(shape => getComputedStyle(shape).fill)
    expect(await fillOf('main figure li svg')).not.toBe(ground)
    await page.goto(templates.figures)
    expect(await fillOf('main figure rect')).not.toBe(ground)
    await page.goto(templates.searchResults)
    const mark = page.locator('main mark').first()
    await mark.waitFor()
    expect(await mark.evaluate(word => getComputedStyle(word).backgroundColor)).not.toBe(ground)
    await page.goto(`${templates.figures}#forced-labour-2021`)
    const entry = page.locator('main :target')
    expect(await entry.evaluate(marked => parseFloat(getComputedStyle(marked).outlineWidth))).toBeGreaterThan(0)
  })
}
