import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Place } from './problem'

/** A node of a body and where it stands in the file. */
export interface Visited {
  node: Nodes
  parent?: Nodes
  place: Place
}

/**
 * Every node of a body in reading order. A node that lost its place when citations were cut out of its text
 * is given that of the node before it.
 *
 * @param offset lines of the file before the body
 */
export function walk(tree: Root, offset: number): Visited[] {
  const visited: Visited[] = []
  let place: Place = { line: offset + 1 }
  visit(tree, (node, _index, parent) => {
    if (node.type === 'citation') place = { line: node.line + offset }
    else if (node.position) place = { line: node.position.start.line + offset, column: node.position.start.column }
    visited.push({ node, parent, place })
  })
  return visited
}
