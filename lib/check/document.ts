import type { Root } from 'mdast'
import { VFileMessage } from 'vfile-message'
import { parseBody } from '../markup/parse'
import type { ContentFile } from './files'
import { excessOf, tooDeepIn } from './limits'
import { frontmatterMessages } from './messages'
import { bodyMessages } from './messages-body'
import { limitMessages } from './messages-limits'
import { error, type Notice, type Place, type Problem } from './problem'
import type { Target } from './targets'
import { walk, type Visited } from './walk'
import { readYaml, type Entry } from './yaml'

/** The anchors of a page; 'any' where the fragment is free, as in search. */
export type Anchors = readonly string[] | 'any'

/**
 * A document as the rules between documents see it: plain data, which can be kept. What could not be read is missing, and
 * has its problem already.
 */
export interface Document extends ContentFile {
  entries?: Entry[]
  /** That its page has. */
  anchors: Anchors
  /** Of its links and images. */
  targets: Target[]
  /** The paragraphs and headings of its body, wherever they stand. */
  blocks: { text: string; place: Place }[]
  /** The figures of the ledger that its text states; no id where they are not written as they should be. */
  figures: { id?: string; place: Place }[]
}

/** A document as the rules of its own text see it. */
export interface ReadDocument extends ContentFile {
  entries?: Entry[]
  /** The body's tree; its lines count from the body's start. */
  tree?: Root
  /** The tree's nodes in reading order, with their places in the file. */
  nodes: Visited[]
  /** Lines of the file before the body. */
  bodyOffset: number
  /** The body as it is written. */
  body: string
}

/** Takes a file apart into frontmatter and body. */
export function readDocument(file: ContentFile, text: string): { document: ReadDocument; problems: Problem[] } {
  const lines = text.split('\n')
  const document: ReadDocument = { ...file, nodes: [], bodyOffset: 0, body: '' }
  const refuse = (line: number, notice: Notice) => ({ document, problems: [error(file.file, { line }, notice)] })
  if (lines[0]?.trimEnd() !== '---') return refuse(1, frontmatterMessages.missing)
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'))
  if (end === -1) return refuse(1, frontmatterMessages.notClosed)
  // gray-matter, which contentlayer uses, ends the frontmatter at any line that starts with three dashes.
  if (lines[end]?.trimEnd() !== '---') return refuse(end + 1, frontmatterMessages.notClosed)
  const yaml = readYaml(file.file, lines.slice(1, end).join('\n'), 2)
  const body = lines.slice(end + 1).join('\n')
  const { tree, problems: unread } = readBody(file.file, body, end + 1)
  const problems = [...yaml.problems, ...unread]
  if (yaml.value && yaml.value.kind !== 'map') problems.push(error(file.file, { line: 2 }, frontmatterMessages.noKeys))
  const entries = yaml.value?.kind === 'map' ? yaml.value.entries : undefined
  const nodes = tree ? walk(tree, end + 1) : []
  return { document: { ...document, entries, tree, nodes, bodyOffset: end + 1, body }, problems }
}

function readBody(file: string, body: string, offset: number): { tree?: Root; problems: Problem[] } {
  const refuse = (line: number, notice: Notice) => ({ problems: [error(file, { line: line + offset }, notice)] })
  const excess = excessOf(body)
  if (excess) return refuse(excess.line, excess.notice)
  try {
    const tree = parseBody(body, file.endsWith('.md') ? 'plain' : 'mdx')
    const deep = tooDeepIn(tree)
    return deep
      ? refuse(('position' in deep ? deep.position?.start.line : undefined) ?? 1, limitMessages.nested)
      : { tree, problems: [] }
  } catch (fault) {
    // What no limit has foreseen comes to the end of the stack here.
    if (fault instanceof RangeError) return refuse(1, limitMessages.nested)
    if (!(fault instanceof VFileMessage)) throw fault
    // A missing closing tag has its place in the words only: "… for `<InShort>` (1:1-1:10)".
    const [, line, column] = /\((\d+):(\d+)/.exec(fault.reason) ?? []
    const place = { line: (fault.line ?? Number(line ?? 1)) + offset, column: fault.column ?? Number(column ?? 1) }
    return { problems: [error(file, place, bodyMessages.syntax(fault.reason))] }
  }
}
