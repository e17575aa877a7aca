import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { Nodes } from 'mdast'
import { anyValue, components, inlineComponents } from '../markup/components'
import { isSensitive } from '../markup/sections'
import type { ReadDocument } from './document'
import { bodyMessages as say } from './messages-body'
import { markdownMessages as markdown } from './messages-marks'
import { nearest } from './nearest'
import { error, type Notice, type Problem } from './problem'

/** A text holds Markdown and the hub's components: no code, no HTML, no other component or attribute. */
export function checkElements({ file, nodes, entries = [] }: ReadDocument): Problem[] {
  const isAnnounced = entries.some(({ key }) => key === 'contentNotice')
  return nodes.flatMap(({ node, parent, place }) => {
    const unannounced = !isAnnounced && isSensitive(node) ? [say.sensitiveUnannounced] : []
    return [...noticesOn(node, parent), ...unannounced].map(notice => error(file, place, notice))
  })
}

/** Whether a node is a component, or something else in angle brackets. */
export const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

function noticesOn(node: Nodes, parent: Nodes | undefined): Notice[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [say.code]
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [say.expression]
    case 'footnoteReference':
    case 'footnoteDefinition':
      return [say.footnote]
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return onElement(node, parent)
    default:
      return []
  }
}

type Element = MdxJsxFlowElement | MdxJsxTextElement

function onElement(element: Element, parent: Nodes | undefined): Notice[] {
  const { name } = element
  const allowed = name !== null && Object.hasOwn(components, name) ? components[name] : undefined
  if (!name || !allowed) return [...onForeignElement(name), ...onHandlers(element)]
  const isIn = (other: string) => parent?.type === 'mdxJsxFlowElement' && parent.name === other
  const misplaced = name === 'Fact' && !isIn('ProjectFacts') ? [say.factOutside] : []
  // What is a box on the page would end the paragraph around it.
  const within = element.type === 'mdxJsxTextElement' && !inlineComponents.includes(name) ? [markdown.inline(name)] : []
  return [...misplaced, ...within, ...onAttributes(name, element, allowed), ...onHandlers(element)]
}

/** Components that were called otherwise, by the name that they had. */
const newNames: Partial<Record<string, string>> = { Claim: 'Figure' }

function onForeignElement(name: string | null): Notice[] {
  if (name === null) return [say.fragment]
  if (['script', 'style', 'iframe'].includes(name.toLowerCase())) return [say.activeElement(name.toLowerCase())]
  if (/^[a-z]/.test(name)) return [say.html(name)]
  const near = newNames[name] ?? nearest(name, Object.keys(components))
  return [say.unknownComponent(name, near, Object.keys(components))]
}

const isHandler = (name: string) => /^on/i.test(name)

function onHandlers({ attributes }: Element): Notice[] {
  return attributes.flatMap(attribute =>
    attribute.type === 'mdxJsxAttribute' && isHandler(attribute.name) ? [say.handler(attribute.name)] : [],
  )
}

function onAttributes(component: string, { attributes }: Element, allowed: (typeof components)[string]): Notice[] {
  const names = attributes.map(attribute => (attribute.type === 'mdxJsxAttribute' ? attribute.name : ''))
  const missing = Object.entries(allowed)
    .filter(([name]) => !names.includes(name))
    .map(([name, values]) => say.missingAttribute(component, name, values))
  const present = attributes.flatMap((attribute): Notice[] => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return [say.expression]
    const { name, value } = attribute
    const values = Object.hasOwn(allowed, name) ? allowed[name] : undefined
    if (!values) return isHandler(name) ? [] : [say.attribute(component, name)]
    if (value && typeof value === 'object') return [say.expression]
    const text = value ?? ''
    if (values === anyValue || values.includes(text)) return []
    return [say.attributeValue(component, name, text, nearest(text, values), values)]
  })
  return [...missing, ...present]
}
