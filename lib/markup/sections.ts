import type { Nodes, Root } from 'mdast'
import { headingsOf, type Heading } from './headings'

/** A stretch of an article under one heading, as plain text. */
export interface Section {
  /** The heading it stands under; none before the first. */
  heading?: Heading
  text: string
}

/**
 * Cuts a body at its headings into plain text, without citation markers.
 *
 * @param isLeftOut of which nodes the text is left out
 */
export function sectionsOf(tree: Root, isLeftOut?: (node: Nodes) => boolean): Section[] {
  const headings = headingsOf(tree)
  const sections: { heading?: Heading; parts: string[] }[] = [{ parts: [] }]
  for (const node of tree.children) {
    if (node.type === 'heading') sections.push({ heading: headings[sections.length - 1], parts: [] })
    else sections.at(-1)?.parts.push(plainText(node, isLeftOut))
  }
  return sections
    .map(({ heading, parts }) => ({ heading, text: parts.join(' ').replace(/\s+/g, ' ').trim() }))
    .filter(section => section.heading ?? section.text)
}

/**
 * Folded away until a reader asks for it, because it may distress: what shows a passage unasked leaves it out. It may
 * stand among words, too.
 */
export const isSensitive = (node: Nodes): boolean =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Sensitive'

/** Text of a node; lines, blocks, cells and list items are kept apart by a space. */
export function plainText(node: Nodes, isLeftOut: (node: Nodes) => boolean = () => false): string {
  if (isLeftOut(node)) return ''
  // Also `<br>` in plain Markdown: words on two lines are two words.
  if (node.type === 'break' || node.type === 'html') return ' '
  if ('value' in node) return node.value
  if (!('children' in node)) return 'alt' in node ? (node.alt ?? '') : ''
  const inline = node.type === 'paragraph' || node.type === 'tableCell' || !node.children.some(isBlock)
  return node.children.map(child => plainText(child, isLeftOut)).join(inline ? '' : ' ')
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
