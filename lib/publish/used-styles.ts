import { parse, type Root, type Rule } from 'postcss'
import parseSelectors, { type Node, type Selector } from 'postcss-selector-parser'

/** Attributes that appear after a page has loaded: what the reader opens, what a script shows. */
const dynamicAttributes = new Set(['open', 'hidden', 'aria-current', 'aria-expanded', 'aria-selected'])

/**
 * The part of a style sheet that pages can make use of: rules of which every name that must be on the page is
 * there, and of the custom properties those that some value asks for. States (`:hover`) and parts (`::before`)
 * are taken as possible.
 *
 * @param css as the browser would get it
 * @param names what is on the pages, as simple selectors: `main`, `.wrap`, `#content`, `[href]`
 */
export function usedStyles(css: string, names: ReadonlySet<string>): string {
  const sheet = parse(css)
  sheet.walkRules(rule => keepPossible(rule, names))
  foldConstants(sheet)
  while (dropUnaskedProperties(sheet) || dropEmpty(sheet)) continue
  return sheet.toString()
}

function keepPossible(rule: Rule, names: ReadonlySet<string>): void {
  // The stages of an animation look like selectors.
  if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name.endsWith('keyframes')) return
  const selectors = parseSelectors().astSync(rule.selector)
  const possible = selectors.nodes.filter(selector => isPossible(selector, names))
  if (possible.length === 0) rule.remove()
  else if (possible.length < selectors.nodes.length) rule.selector = possible.join(',')
}

const isPossible = (selector: Selector, names: ReadonlySet<string>): boolean =>
  selector.nodes.every(node => canBe(node, names))

function canBe(node: Node, names: ReadonlySet<string>): boolean {
  switch (node.type) {
    case 'tag':
      return names.has(node.value.toLowerCase())
    case 'class':
      return names.has(`.${node.value}`)
    case 'id':
      return names.has(`#${node.value}`)
    case 'attribute':
      return names.has(`[${node.attribute}]`) || dynamicAttributes.has(node.attribute)
    case 'pseudo':
      // One of the choices has to be possible; what `:not()` names need not be there at all.
      return !/^:(is|where|has)$/.test(node.value) || node.nodes.some(choice => isPossible(choice, names))
    default:
      return true
  }
}

/** What asks for a custom property, and what it takes instead where there is none. */
const request = /var\((--[\w-]+)(?:,\s*((?:[^()]|\([^()]*\))*))?\)/g

/**
 * Tailwind registers properties for what its utilities may combine, and states their first values once more for
 * browsers that do not know how to register. One that no rule sets to anything else is put in where it is asked for.
 */
function foldConstants(sheet: Root): void {
  const constants = new Map<string, string | undefined>()
  sheet.walkAtRules('property', rule => {
    let initial: string | undefined
    rule.walkDecls('initial-value', ({ value }) => {
      initial = value
    })
    constants.set(rule.params, initial)
  })
  sheet.walkDecls(/^--/, ({ prop, value }) => {
    // As which the statement for other browsers has a property without a first value.
    if (value !== (constants.get(prop) ?? 'initial')) constants.delete(prop)
  })
  sheet.walkDecls(declaration => {
    declaration.value = declaration.value.replace(request, (asked: string, name: string, otherwise?: string) =>
      constants.has(name) ? (constants.get(name) ?? otherwise ?? asked) : asked,
    )
  })
}

/** @returns whether there was anything empty: what held it may now be */
function dropEmpty(sheet: Root): boolean {
  let dropped = false
  sheet.walk(node => {
    if (!('nodes' in node) || node.nodes?.length !== 0) return
    node.remove()
    dropped = true
  })
  return dropped
}

/** Takes out custom properties that nothing asks for. @returns whether there were any: others may now be unasked */
function dropUnaskedProperties(sheet: Root): boolean {
  const asked = new Set([...sheet.toString().matchAll(/var\(\s*(--[\w-]+)/g)].map(match => match[1]))
  let dropped = false
  const drop = (name: string, remove: () => void) => {
    if (asked.has(name)) return
    remove()
    dropped = true
  }
  sheet.walkDecls(/^--/, declaration => drop(declaration.prop, () => declaration.remove()))
  sheet.walkAtRules('property', rule => drop(rule.params, () => rule.remove()))
  return dropped
}
