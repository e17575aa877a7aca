import { expect, type Page } from '@playwright/test'
import { atRule, parse, type Root } from 'postcss'
import { test } from './one-page'
import { htmlOf, templates } from './pages'

/**
 * Pages as browsers of 2020 and 2021 show them (Chrome 90, Safari 14), as far as another one can tell: without the rules
 * and declarations that those do not know. What they have to keep is what makes a text readable.
 */

/** What one of the two lacks. */
const unknownRules = /^(layer|property|container|scope|starting-style|view-transition)$/
const unknownConditions = /selector\(:(popover-open|has)|animation-timeline|position-area|float: ?inline|[<>]=?/
const unknownSelectors = /:(has|popover-open|target-current|dir|user-invalid)\b|::details-content|\[hidden=.?until/
const unknownProperties =
  /^(inset(-(inline|block))?|(margin|padding)-(inline|block)|content-visibility|contain-intrinsic-size|overflow-clip-margin|text-wrap|text-wrap-mode|scroll-target-group|view-timeline|animation-timeline|animation-range|translate|rotate|scale|accent-color|field-sizing)$/
const unknownValues = /\b(color-mix|oklch|oklab|lab|lch|light-dark)\(|\b\d+(dvh|svh|lvh|dvw|svw)\b|\brgb\(\d+ /

function asOlder(css: string): string {
  const sheet: Root = parse(css)
  sheet.walkAtRules(rule => {
    if (unknownRules.test(rule.name) || (/^(media|supports)$/.test(rule.name) && unknownConditions.test(rule.params)))
      rule.replaceWith(atRule({ name: 'media', params: 'not all', nodes: [] }))
  })
  sheet.walkRules(rule => {
    if (unknownSelectors.test(rule.selector.replaceAll(/:not\([^)]*\)/g, ''))) rule.remove()
  })
  sheet.walkDecls(declaration => {
    if (unknownProperties.test(declaration.prop) || unknownValues.test(declaration.value)) declaration.remove()
  })
  return sheet.toString()
}

/** What makes each part of a page readable: face, size, colours, room. What is ornament may go. */
const looksOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body, main :is(h1, h2, h3, p, li, a, td, th, dt, dd, summary, section, details)')]
      .filter(element => !element.closest('.margin, .meaning, .contents-list'))
      .map(element => {
        const of = getComputedStyle(element)
        return [
          `${element.localName} ${element.textContent.trim().slice(0, 30)}`,
          of.display,
          of.fontFamily,
          of.fontSize,
          of.fontWeight,
          of.lineHeight,
          of.color,
          of.backgroundColor,
          of.textDecorationLine,
          of.marginTop,
          of.marginBottom,
          of.paddingTop,
          of.paddingLeft,
          of.borderLeftWidth,
          of.maxWidth,
          of.position,
        ].join('; ')
      }),
  )

for (const template of ['article', 'spanishArticle', 'home', 'countryHelp', 'indicator'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${template}: is as readable where a browser knows nothing newer than 2020, ${colorScheme}`, async ({
      page,
    }) => {
      const address = templates[template]
      for (const width of [360, 1100]) {
        await page.unrouteAll()
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 800 })
        await page.goto(address)
        const now = await looksOf(page)
        const html = htmlOf(address).replace(
          /(<style>)(.*?)(<\/style>)/s,
          (_all, start: string, css: string, end: string) => start + asOlder(css) + end,
        )
        await page.route(address, route => route.fulfill({ body: html, contentType: 'text/html' }))
        await page.goto(address)
        expect(await looksOf(page)).toEqual(now)
        expect(now.length).toBeGreaterThan(20)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
    })
  }
}
