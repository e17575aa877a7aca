import type { Nodes, Root } from 'mdast'
import { headingsOf, type Heading } from './headings'

/** A stretch of an article under one heading, as plain text. */
export interface Section {
  /** The heading it stands under; none before the first. */
  heading?: Heading
  text: string
}

/** Cuts a body at its headings into plain text, without citation markers. */
export function sectionsOf(tree: Root): Section[] {
  const headings = headingsOf(tree)
  const sections: { heading?: Heading; parts: string[] }[] = [{ parts: [] }]
  for (const node of tree.children) {
    if (node.type === 'heading') sections.push({ heading: headings[sections.length - 1], parts: [] })
    else sections.at(-1)?.parts.push(plainText(node))
  }
  return sections
    .map(({ heading, parts }) => ({ heading, text: parts.join(' ').replace(/\s+/g, ' ').trim() }))
    .filter(section => section.heading ?? section.text)
}

/** Text of a node; blocks, cells and list items are kept apart by a space. */
export function plainText(node: Nodes): string {
  if (node.type === 'break') return ' '
  if ('value' in node) return node.type === 'html' ? '' : node.value
  if (!('children' in node)) return 'alt' in node ? (node.alt ?? '') : ''
  const inline = node.type === 'paragraph' || node.type === 'tableCell' || !node.children.some(isBlock)
  return node.children.map(plainText).join(inline ? '' : ' ')
}

const blocks = new Set([
  'paragraph',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'code',
  'mdxJsxFlowElement',
])
const isBlock = (node: Nodes) => blocks.has(node.type)
