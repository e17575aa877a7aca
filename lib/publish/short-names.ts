import { parse } from 'postcss'
import parseSelectors from 'postcss-selector-parser'
import { unescaped } from './markup'

/** The styles of a template, and the short names that classes have in them and on its pages. */
export interface TemplateStyles {
  css: string
  names: ReadonlyMap<string, string>
}

/** What Tailwind names after a condition or a value in brackets: `md:grid-cols-[12rem_1fr]`. No other name has such signs. */
const isLong = (name: string) => /[^\w-]/.test(name)

/**
 * Gives the longest names of classes short ones, which takes 200 bytes of a page as it is sent: they stand in its styles,
 * where each of their signs is escaped, and again wherever they are used.
 *
 * @param kept as simple selectors: what scripts may give to what they make, and so has to keep its name
 */
export function withShortNames(css: string, kept: ReadonlySet<string>): TemplateStyles {
  const names = new Map<string, string>()
  const sheet = parse(css)
  sheet.walkRules(rule => {
    if (!rule.selector.includes('.')) return
    rule.selector = parseSelectors(selectors => {
      selectors.walkClasses(node => {
        if (!isLong(node.value) || kept.has(`.${node.value}`)) return
        const short = names.get(node.value) ?? `_${names.size.toString(36)}`
        names.set(node.value, short)
        node.value = short
      })
    }).processSync(rule.selector)
  })
  return { css: sheet.toString(), names }
}

/** A page with the short names of its template. */
export const withNames = (html: string, names: TemplateStyles['names']): string =>
  html.replaceAll(
    / class="([^"]*)"/g,
    (_all, classes: string) =>
      ` class="${classes
        .split(' ')
        .map(name => names.get(unescaped(name)) ?? name)
        .join(' ')}"`,
  )
