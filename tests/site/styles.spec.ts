import { expect } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shortNamesIn, stylesWithNames } from '../../lib/publish/short-names'
import { namesInScript } from '../../lib/publish/styles'
import { test } from './one-page'
import { out, templates } from './pages'
import { sample, states } from './sample'
import { addStyles } from './screens'

/**
 * A page carries the styles that its template uses and no others. Whether any was lost shows against the
 * whole sheet, as Next wrote it: each of its rules that fits something on the page must be there.
 */
const chunks = '.next/export/_next/static/chunks'
const written = readdirSync(chunks)
  .filter(file => file.endsWith('.css'))
  .map(file => readFileSync(join(chunks, file), 'utf8'))
  .join('\n')
const scripts = readdirSync(join(out, 'assets'))
  .filter(file => /-app\.\w+\.js$/.test(file))
  .map(file => readFileSync(join(out, 'assets', file), 'utf8'))
/** With the short names that classes have on pages. */
const whole = stylesWithNames(written, shortNamesIn(written, new Set(scripts.flatMap(namesInScript))))

/** A selector without the states and parts that nothing on a page is in while it is looked at. */
const lasting = (selector: string) =>
  selector
    .replaceAll(/::[\w-]+(\([^)]*\))?/g, '')
    .replaceAll(/:(hover|focus-visible|focus-within|focus|active|target|open|visited|disabled)\b/g, '')
    .replaceAll(/\[(open|hidden|aria-current)[^\]]*\]/g, '') || '*'

// What the search shows has styles of its own, that are there when it is used.
for (const [name, address] of Object.entries({ ...sample, ...states })) {
  if (address.includes('/search/')) continue
  test(`${name}: no style that fits something on the page was left out`, async ({ page }) => {
    await page.goto(address)
    const { missing } = await page.evaluate(css => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      const rulesOf = (rules: CSSRuleList): CSSStyleRule[] =>
        [...rules].flatMap(rule => {
          const own = rule instanceof CSSStyleRule ? [rule] : []
          return 'cssRules' in rule ? [...own, ...rulesOf(rule.cssRules as CSSRuleList)] : own
        })
      const selectorsOf = (rules: CSSRuleList) =>
        rulesOf(rules).flatMap(rule => {
          // Commas within parentheses, however deep, part no selectors.
          let depth = 0
          const selectors = ['']
          for (const sign of rule.selectorText) {
            if (sign === '(') depth += 1
            if (sign === ')') depth -= 1
            if (sign === ',' && depth === 0) selectors.push('')
            else selectors[selectors.length - 1] += sign
          }
          return selectors.map(text => text.trim())
        })
      const kept = new Set([...document.styleSheets].flatMap(own => selectorsOf(own.cssRules)))
      return { missing: selectorsOf(sheet.cssRules).filter(selector => !kept.has(selector)) }
    }, whole)
    const lost = await page.evaluate(
      selectors =>
        selectors.filter(({ fitting }) => {
          try {
            return document.querySelector(fitting) !== null
          } catch {
            // A selector for another browser.
            return false
          }
        }),
      missing.map(selector => ({ selector, fitting: lasting(selector) })),
    )
    expect(lost.map(({ selector }) => selector)).toEqual([])
  })
}

/** Of each element of a page, what decides how it looks; sizes follow from these, and from faces that may not be there yet. */
const looksOf = () =>
  [...document.querySelectorAll('body, body *:not(svg *, script)')].map(element => {
    const of = getComputedStyle(element)
    const sized =
      /^(--.*|(min-|max-)?(width|height|inline-size|block-size)|perspective-origin|transform-origin|font-family|--font.*|grid-template-.*)$/
    const values = [...of].filter(name => !sized.test(name)).map(name => `${name}: ${of.getPropertyValue(name)}`)
    return `${element.localName}.${element.getAttribute('class') ?? ''}\n${values.join('\n')}`
  })

// Not of the search, whose results come while one looks; it has the styles of the laws' tool.
for (const name of ['article', 'project', 'home', 'lawsTool', 'help', 'list', 'country'] as const) {
  test(`${name}: without cascade layers, and spelt out for older browsers, styles mean what they mean with them`, async ({
    page,
  }) => {
    await page.goto(templates[name])
    // Faces that are there in one case and not in the other would make words of another width.
    const oneFace = '* { font-family: monospace !important }'
    await addStyles(page, oneFace)
    const ours = await page.evaluate(looksOf)
    await page.evaluate(css => {
      for (const own of document.styleSheets) own.disabled = true
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      document.adoptedStyleSheets = [sheet]
    }, whole + oneFace)
    const layered = await page.evaluate(looksOf)
    expect(ours.filter((look, index) => look !== layered[index]).slice(0, 3)).toEqual([])
    expect(ours.length).toBe(layered.length)
  })
}
