import type { List, Root } from 'mdast'
import { headingsOf, type Heading } from './headings'
import { plainText } from './sections'

/** What a section tells to do, one thing after the other. */
export interface Steps {
  heading: Heading
  steps: string[]
}

/** The sections of a body that hold a numbered list, with the items of their first one. */
export function stepsOf(tree: Root): Steps[] {
  const headings = headingsOf(tree).values()
  const found: Steps[] = []
  let heading: Heading | undefined
  for (const node of tree.children) {
    if (node.type === 'heading') heading = headings.next().value
    if (!isNumbered(node) || !heading || found.at(-1)?.heading === heading) continue
    found.push({ heading, steps: node.children.map(item => plainText(item).replace(/\s+/g, ' ').trim()) })
  }
  return found
}

const isNumbered = (node: Root['children'][number]): node is List => node.type === 'list' && node.ordered === true
