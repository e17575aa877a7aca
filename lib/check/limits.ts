import type { Nodes } from 'mdast'
import { limitMessages as say } from './messages-limits'
import type { Notice } from './problem'

/** What is wrong with a body as a whole, and on which of its lines, from 1. */
export interface Excess {
  line: number
  notice: Notice
}

/*
 * The time that Markdown takes grows with the square of what is nested in one another, or left open in one paragraph:
 * a few kilobytes of nothing but ">" or "[" keep a parser busy for minutes. No text that people read comes near these.
 */
const mostNested = 10
const mostIndented = 40
const mostBrackets = 40
const mostInParagraph = 20_000
const mostMarksInParagraph = 2_000
const mostMarks = 20_000

/** More than this stack of elements is no text; whatever reads a tree afterwards can rely on it. */
const deepest = 40

const markers = new RegExp(String.raw`^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){${mostNested + 1}}`)
const rule = /^\s*([-*_])(\s*\1)*\s*$/
const indented = new RegExp(String.raw`^(?: {${mostIndented}}|\t{${mostIndented / 4}})[ \t]*\S`)

/** The first thing for which a body should not even be parsed. */
export function excessOf(body: string): Excess | undefined {
  let marks = 0
  let paragraph = { line: 1, length: 0, marks: 0, brackets: 0 }
  for (const [index, text] of body.split('\n').entries()) {
    const line = index + 1
    if ((markers.test(text) && !rule.test(text)) || indented.test(text)) return { line, notice: say.nested }
    if (!text.trim()) {
      paragraph = { line: line + 1, length: 0, marks: 0, brackets: 0 }
      continue
    }
    const ofLine = text.match(/[*_~`[\]<>&@{}]/g)?.length ?? 0
    marks += ofLine
    paragraph.marks += ofLine
    paragraph.length += text.length
    for (const [bracket] of text.matchAll(/\\.|[[\]]/g)) {
      if (bracket === '[') paragraph.brackets += 1
      else if (bracket === ']') paragraph.brackets = Math.max(0, paragraph.brackets - 1)
      if (paragraph.brackets > mostBrackets) return { line, notice: say.nested }
    }
    if (paragraph.length > mostInParagraph) return { line: paragraph.line, notice: say.long(mostInParagraph) }
    if (paragraph.marks > mostMarksInParagraph) return { line: paragraph.line, notice: say.marks }
    if (marks > mostMarks) return { line, notice: say.marks }
  }
  return undefined
}

/** The first node of a tree that lies too deep in others, looked for without going into itself. */
export function tooDeepIn(tree: Nodes): Nodes | undefined {
  let level: Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return level[0]
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []))
  }
  return undefined
}
