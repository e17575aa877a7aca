import GithubSlugger from 'github-slugger'
import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** A heading of an article's body. */
export interface Heading {
  depth: number
  text: string
  /** Its anchor, unique on the page. */
  id: string
  /** Line of the body on which it stands, from 1. */
  line: number
}

/** The headings of a body in order, with the anchors that the page gives them. */
export function headingsOf(tree: Root): Heading[] {
  const slugger = new GithubSlugger()
  return tree.children.flatMap(node => {
    if (node.type !== 'heading') return []
    const text = toString(node)
    return { depth: node.depth, text, id: slugger.slug(withoutAccents(text)), line: node.position?.start.line ?? 1 }
  })
}

/** Addresses are ASCII, also behind the "#". */
function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}
