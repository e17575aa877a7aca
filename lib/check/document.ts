import type { Root } from 'mdast'
import { VFileMessage } from 'vfile-message'
import { parseBody } from '../markup/parse'
import type { ContentFile } from './files'
import { frontmatterMessages } from './messages'
import { bodyMessages } from './messages-body'
import { error, type Notice, type Problem } from './problem'
import { walk, type Visited } from './walk'
import { readYaml, type Entry } from './yaml'

/** A document as the rules see it. What could not be read is missing, and has its problem already. */
export interface Document extends ContentFile {
  entries?: Entry[]
  /** The body's tree; its lines count from the body's start. */
  tree?: Root
  /** The tree's nodes in reading order, with their places in the file. */
  nodes: Visited[]
  /** Lines of the file before the body. */
  bodyOffset: number
}

/** Takes a file apart into frontmatter and body. */
export function readDocument(file: ContentFile, text: string): { document: Document; problems: Problem[] } {
  const lines = text.split('\n')
  const document: Document = { ...file, nodes: [], bodyOffset: 0 }
  const refuse = (line: number, notice: Notice) => ({ document, problems: [error(file.file, { line }, notice)] })
  if (lines[0]?.trimEnd() !== '---') return refuse(1, frontmatterMessages.missing)
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'))
  if (end === -1) return refuse(1, frontmatterMessages.notClosed)
  // gray-matter, which contentlayer uses, ends the frontmatter at any line that starts with three dashes.
  if (lines[end]?.trimEnd() !== '---') return refuse(end + 1, frontmatterMessages.notClosed)
  const yaml = readYaml(file.file, lines.slice(1, end).join('\n'), 2)
  const body = readBody(file.file, lines.slice(end + 1).join('\n'), end + 1)
  const problems = [...yaml.problems, ...body.problems]
  if (yaml.value && yaml.value.kind !== 'map') problems.push(error(file.file, { line: 2 }, frontmatterMessages.noKeys))
  const entries = yaml.value?.kind === 'map' ? yaml.value.entries : undefined
  const nodes = body.tree ? walk(body.tree, end + 1) : []
  return { document: { ...document, entries, tree: body.tree, nodes, bodyOffset: end + 1 }, problems }
}

function readBody(file: string, body: string, offset: number): { tree?: Root; problems: Problem[] } {
  try {
    return { tree: parseBody(body, file.endsWith('.md') ? 'plain' : 'mdx'), problems: [] }
  } catch (fault) {
    if (!(fault instanceof VFileMessage)) throw fault
    // A missing closing tag has its place in the words only: "… for `<InShort>` (1:1-1:10)".
    const [, line, column] = /\((\d+):(\d+)/.exec(fault.reason) ?? []
    const place = { line: (fault.line ?? Number(line ?? 1)) + offset, column: fault.column ?? Number(column ?? 1) }
    return { problems: [error(file, place, bodyMessages.syntax(fault.reason))] }
  }
}
