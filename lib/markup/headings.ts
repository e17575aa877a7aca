import GithubSlugger, { slug } from 'github-slugger'
import type { Heading as Node, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { isOwnId } from './own-ids'

/** A heading of an article's body. */
export interface Heading {
  depth: number
  text: string
  /** Its anchor, unique on the page, also among the ids of the page's own parts. */
  id: string
  /** Line of the body on which it stands, from 1. */
  line: number
}

/** The headings of a body in order, with the anchors that the page gives them. */
export const headingsOf = (tree: Root): Heading[] => [...anchoredHeadings(tree).values()]

/** The same, each by its node. A heading within a list or a quotation has no anchor. */
export function anchoredHeadings(tree: Root): Map<Node, Heading> {
  const slugger = new GithubSlugger()
  return new Map(
    tree.children.flatMap(node => {
      if (node.type !== 'heading') return []
      const text = toString(node)
      const wanted = nameOfHeading(text)
      const id = slugger.slug(isOwnId(wanted) ? `section-${wanted}` : wanted)
      return [[node, { depth: node.depth, text, id, line: node.position?.start.line ?? 1 }] as const]
    }),
  )
}

/** A heading's words as they would stand in an address, which is ASCII, also behind the "#". */
export const nameOfHeading = (text: string): string => slug(text.normalize('NFD').replace(/\p{M}/gu, ''))
