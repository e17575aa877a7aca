import type { Nodes } from 'mdast'
import { headingsOf, nameOfHeading } from '../markup/headings'
import { isOwnPart } from '../markup/own-ids'
import type { ReadDocument } from './document'
import { bodyMessages as say } from './messages-body'
import { breach, error, type Notice, type Problem } from './problem'

/** Headings start at ##, skip no level, say something, and stand on their own. */
export function checkHeadings({ file, kind, tree, nodes, bodyOffset }: ReadDocument): Problem[] {
  if (!tree) return []
  let depth = 1
  const problems = headingsOf(tree).flatMap(heading => {
    const refuse = (notice: Notice) => [breach(file, { line: heading.line + bodyOffset }, notice)]
    const before = depth
    depth = heading.depth
    if (!heading.text.trim() || !heading.id) return refuse(say.emptyHeading)
    if (heading.depth === 1) return refuse(say.topHeading)
    if (heading.depth > before + 1) return refuse(say.skippedLevel(before, heading.depth))
    return kind !== 'pages' && isOwnPart(nameOfHeading(heading.text)) ? refuse(say.takenHeading(heading.text)) : []
  })
  const nested = nodes
    .filter(({ node, parent }) => node.type === 'heading' && parent?.type !== 'root')
    .map(({ place }) => breach(file, place, say.nestedHeading))
  return [...problems, ...nested]
}

/** Articles open with one `<InShort>` of three to five points; pages have none. */
export function checkInShort({ file, kind, tree, nodes, bodyOffset }: ReadDocument): Problem[] {
  if (!tree) return []
  const found = nodes.filter(({ node }) => isInShort(node))
  const [first, ...others] = found
  if (kind !== 'articles') return found.map(({ place }) => error(file, place, say.inShortOnPage))
  if (!first) return [breach(file, { line: bodyOffset + 1 }, say.noInShort)]
  const problems = others.map(({ place }) => error(file, place, say.secondInShort))
  if (tree.children[0] !== first.node) problems.push(error(file, first.place, say.inShortNotFirst))
  const [list, ...rest] = 'children' in first.node ? first.node.children : []
  if (list?.type !== 'list' || rest.length > 0) problems.push(error(file, first.place, say.inShortNoList))
  else if (list.children.length < 3 || list.children.length > 5) {
    problems.push(error(file, first.place, say.inShortCount(list.children.length)))
  }
  return problems
}

const isInShort = (node: Nodes) =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'InShort'
