import type { Definition } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Place } from './problem'
import type { Visited } from './walk'

/** What a link or an image of a body points to. */
export interface Target {
  role: 'link' | 'image'
  url: string
  /** The link's text or the image's text alternative; none for a definition that nothing refers to. */
  text?: string
  place: Place
}

/** The targets of all links and images, reference-style ones at the place of the reference. */
export function targetsOf(nodes: Visited[]): Target[] {
  const definitions = new Map<string, Definition>()
  for (const { node } of nodes) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
  }
  const used = new Set(nodes.flatMap(({ node }) => (isReference(node) ? [node.identifier] : [])))
  return nodes.flatMap(({ node, place }): Target[] => {
    switch (node.type) {
      case 'link':
        return [{ role: 'link', url: node.url, text: toString(node), place }]
      case 'image':
        return [{ role: 'image', url: node.url, text: node.alt ?? '', place }]
      case 'linkReference':
        return [{ role: 'link', url: definitions.get(node.identifier)?.url ?? '', text: toString(node), place }]
      case 'imageReference':
        return [{ role: 'image', url: definitions.get(node.identifier)?.url ?? '', text: node.alt ?? '', place }]
      case 'definition':
        return used.has(node.identifier) ? [] : [{ role: 'link', url: node.url, place }]
      default:
        return []
    }
  })
}

const isReference = (node: Visited['node']) => node.type === 'linkReference' || node.type === 'imageReference'
