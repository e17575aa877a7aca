import type { PhrasingContent, Root, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'

/** `[@id]` or `[@one; @two]` in running text. */
export interface Citation {
  type: 'citation'
  /** Ids of the article's sources, in the order written. */
  ids: string[]
  /** Line of the body on which it stands, from 1. */
  line: number
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: Citation
  }
  interface RootContentMap {
    citation: Citation
  }
}

const marker = /\s?\[(@[\w.-]+(?:\s*;\s*@[\w.-]+)*)\]/g

/** Replaces citation markers in the text of a tree, and the space before them, by `citation` nodes. */
export function markCitations(tree: Root): void {
  visit(tree, 'text', (text, index, parent) => {
    if (!parent || index === undefined || !text.value.includes('[@')) return
    const parts = split(text)
    parent.children.splice(index, 1, ...parts)
    return [SKIP, index + parts.length]
  })
}

function split(text: Text): PhrasingContent[] {
  const firstLine = text.position?.start.line ?? 1
  const parts: PhrasingContent[] = []
  let end = 0
  for (const match of text.value.matchAll(marker)) {
    if (match.index > end) parts.push({ type: 'text', value: text.value.slice(end, match.index) })
    const before = text.value.slice(0, match.index + match[0].indexOf('['))
    parts.push({
      type: 'citation',
      ids: (match[1] ?? '').split(';').map(id => id.trim().slice(1)),
      line: firstLine + before.split('\n').length - 1,
    })
    end = match.index + match[0].length
  }
  if (end < text.value.length) parts.push({ type: 'text', value: text.value.slice(end) })
  return parts
}

/** All citations of a tree, in reading order. */
export function citationsOf(tree: Root): Citation[] {
  const citations: Citation[] = []
  visit(tree, 'citation', citation => void citations.push(citation))
  return citations
}

/** Source ids in the order of their first citation: the first one is source 1 of the page. */
export function citedIds(tree: Root): string[] {
  return [...new Set(citationsOf(tree).flatMap(citation => citation.ids))]
}
