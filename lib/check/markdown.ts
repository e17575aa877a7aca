import type { Nodes } from 'mdast'
import { codeOf, odditiesOf } from './characters'
import type { ReadDocument } from './document'
import { isElement } from './elements'
import { markdownMessages as say } from './messages-marks'
import { breach, error, warning, type Problem } from './problem'

/** Markdown that a text cannot have, because nothing on the page is made for it, or because it breaks what is. */
export function checkMarkdown({ file, nodes, body }: ReadDocument): Problem[] {
  const links = new Set<Nodes>()
  const inside = new Map<Nodes, boolean>()
  return nodes.flatMap(({ node, parent, place }): Problem[] => {
    const isInLink = parent !== undefined && (links.has(parent) || inside.get(parent) === true)
    inside.set(node, isInLink)
    if (node.type === 'link' || node.type === 'linkReference') links.add(node)
    const hidden = hiddenIn(node, body)
    return [
      ...(isInLink ? linkInLink(node).map(what => error(file, place, say.inLink(what))) : []),
      ...(node.type === 'code' || node.type === 'inlineCode' ? [breach(file, place, say.code)] : []),
      ...(node.type === 'listItem' && typeof node.checked === 'boolean' ? [breach(file, place, say.task)] : []),
      ...(node.type === 'html' && wordsOf(node.value) ? [warning(file, place, say.lostHtml)] : []),
      ...hidden.map(code => error(file, place, say.entityCharacter(code))),
    ]
  })
}

/** What of a link's content is a link itself. */
function linkInLink(node: Nodes): string[] {
  if (node.type === 'citation') return ['a citation']
  if (isElement(node) && node.name === 'Figure') return ['a figure, which brings its citation,']
  return node.type === 'link' || node.type === 'linkReference' ? ['another link'] : []
}

/** What of raw HTML readers were to see. */
const wordsOf = (html: string) =>
  html
    .replace(/<!--[^]*?(-->|$)/g, '')
    .replace(/<[^>]*>/g, '')
    .trim()

/** Characters that stand in a node, but not in the body as it is written: "&#x202E;". */
function hiddenIn(node: Nodes, body: string): string[] {
  const texts = [
    'value' in node ? node.value : '',
    'alt' in node ? node.alt : '',
    'title' in node ? node.title : '',
    ...('attributes' in node ? node.attributes.map(({ value }) => value) : []),
  ]
  const found = texts
    .flatMap(text => (typeof text === 'string' ? odditiesOf(text) : []))
    .filter(({ severity, character }) => severity === 'error' && !body.includes(character))
  return [...new Set(found.map(({ character }) => codeOf(character)))]
}
