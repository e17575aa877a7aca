import { parse } from 'postcss'
import parseSelectors from 'postcss-selector-parser'
import { unescaped } from './markup'

/** The names of classes that have short ones in what is published, each with it. */
export type ShortNames = ReadonlyMap<string, string>

/** What Tailwind names after a condition or a value in brackets: `md:grid-cols-[12rem_1fr]`. No other name has such signs. */
const isLong = (name: string) => /[^\w-]/.test(name)

/**
 * Short names for the longest names of classes. They take 200 bytes of a page as it is sent: there they stand in its
 * styles, where each of their signs is escaped, and again wherever they are used.
 *
 * @param css all styles that there are
 * @param kept as simple selectors: what scripts may give to what they make, and so has to keep its name
 */
export function shortNamesIn(css: string, kept: ReadonlySet<string>): ShortNames {
  const long = new Set<string>()
  parse(css).walkRules(({ selector }) => {
    if (!selector.includes('\\')) return
    parseSelectors(selectors => {
      selectors.walkClasses(({ value }) => void (isLong(value) && !kept.has(`.${value}`) && long.add(value)))
    }).processSync(selector)
  })
  return new Map([...long].toSorted().map((name, index) => [name, `_${index.toString(36)}`]))
}

/** Styles with short names. */
export function stylesWithNames(css: string, names: ShortNames): string {
  const sheet = parse(css)
  sheet.walkRules(rule => {
    if (!rule.selector.includes('\\')) return
    rule.selector = parseSelectors(selectors => {
      selectors.walkClasses(node => {
        node.value = names.get(node.value) ?? node.value
      })
    }).processSync(rule.selector)
  })
  return sheet.toString()
}

/** A page with short names. */
export const pageWithNames = (html: string, names: ShortNames): string =>
  html.replaceAll(
    / class="([^"]*)"/g,
    (_all, classes: string) =>
      ` class="${classes
        .split(' ')
        .map(name => names.get(unescaped(name)) ?? name)
        .join(' ')}"`,
  )
