import type { Nodes, Text } from 'mdast'
import type { ReadDocument } from './document'
import { rawMarkMessages as say } from './messages-marks'
import { breach, warning, type Notice, type Problem } from './problem'
import { isElement } from './elements'

/** Marks of Markdown that a text still has after it was read, so that readers would see them. */
interface Leftover {
  /** What stands in the text, as readers would see it. */
  pattern: RegExp
  notice: Notice
  /** Whether something that was to be found is lost: a link, a note. */
  isLoss?: boolean
}

const leftovers: Leftover[] = [
  { pattern: /(?<=^|\n)#{2,6}(?=\S|[^\S\n])|(?<=^|\n)#(?=[^\S \n])/g, notice: say.heading },
  { pattern: /(?<=^|\n)(?:[•◦▪●‣·–—](?=\s)|[-*+](?=[^\S \n])|\d{1,3}[.)](?=[^\S \n]))/g, notice: say.listItem },
  { pattern: /\]\((?=[^\s)]|$)/g, notice: say.brokenLink, isLoss: true },
  { pattern: /\]\s+\((?=https?:|\/|mailto:|$)/g, notice: say.spacedLink },
  { pattern: /\]\[/g, notice: say.noDefinition, isLoss: true },
  { pattern: /\[\^/g, notice: say.footnote, isLoss: true },
  { pattern: /\]:\s*(?=https?:|\/)/g, notice: say.definition, isLoss: true },
  { pattern: /\*\*/g, notice: say.bold },
  { pattern: /(?<![_\p{L}\d])__(?=\p{L})|(?<=\p{L})__(?![_\p{L}\d])/gu, notice: say.underlines },
  { pattern: /~~/g, notice: say.struck },
  { pattern: /(?<=^|[\s(])[*_](?=\p{L})/gu, notice: say.italic },
  { pattern: /`/g, notice: say.tick },
  { pattern: /(?<=^|\n)\|.*\|(?=\n|$)/g, notice: say.table },
  { pattern: /&(?:amp|lt|gt|quot|nbsp|[aeiounAEIOUN](?:acute|grave|tilde|uml));?/g, notice: say.entity },
]

/** Marks that are on the page as they were typed, since what they were to make did not come about. */
export function checkRawMarks({ file, nodes, body, bodyOffset }: ReadDocument): Problem[] {
  const lines = body.split('\n')
  return nodes.flatMap(({ node, parent, place }) => {
    if (node.type !== 'text') return []
    return leftovers.flatMap(({ pattern, notice, isLoss }) => {
      const first = pattern.global ? [...node.value.matchAll(pattern)] : []
      const told = new Set<number>()
      return first.flatMap(({ index, 0: mark }) => {
        if (index === 0 && !isAtLineStart(node, parent) && isOfLineStart(notice)) return []
        const from = place.line - bodyOffset + node.value.slice(0, index).split('\n').length - 1
        const line = lineWith(mark, lines, from)
        if (line === undefined || told.has(line)) return []
        told.add(line)
        return [(isLoss ? breach : warning)(file, { line: line + bodyOffset }, notice)]
      })
    })
  })
}

const isOfLineStart = (notice: Notice) => ([say.heading, say.listItem, say.table] as Notice[]).includes(notice)

const isAtLineStart = (node: Text, parent: Nodes | undefined) =>
  parent !== undefined &&
  'children' in parent &&
  parent.children[0] === node &&
  (parent.type === 'paragraph' || isElement(parent))

/**
 * The line, from 1, on which a mark stands as such: on that given, or not far below it, for a text that was cut up has
 * lost its exact place. None if it was meant to be seen: "\*\*" or "&#42;".
 */
function lineWith(mark: string, lines: string[], from: number): number | undefined {
  const sought = mark.replace(/\s+/g, ' ')
  for (let line = Math.max(1, from); line <= Math.min(from + 12, lines.length); line += 1) {
    const text = (lines[line - 1] ?? '').replace(/\\[!-/:-@[-`{-~]/g, '').replace(/\s+/g, ' ')
    if (text.includes(sought)) return line
  }
  return undefined
}
