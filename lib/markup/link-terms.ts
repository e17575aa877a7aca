import type { Nodes, Parent, PhrasingContent, Root, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'

/** A term and all words by which a text may name it. */
export interface LinkableTerm {
  id: string
  forms: string[]
}

/** The first use of a term in a text. */
export interface TermUse extends Parent {
  type: 'term'
  id: string
  /** The words as the text has them. */
  children: Text[]
}

declare module 'mdast' {
  interface PhrasingContentMap {
    term: TermUse
  }
  interface RootContentMap {
    term: TermUse
  }
}

/**
 * Prepares the terms of a language to be marked in texts of that language.
 *
 * Of forms that begin at the same word the longest is taken. They match whole words; a word of three letters or more
 * may end in -s or -es as well, an abbreviation in -s. A form in small letters may begin a sentence with a capital
 * one; others match as they are written, so that "Forced Labour Convention" is no "forced labour".
 *
 * @returns a function from a body to the same body with a `term` node around the first use of each of so many terms,
 *   the first ones of the text. Headings, links, quotations, titles in italics, tables and facts boxes are left as they
 *   are; so is the body given.
 */
export function createTermLinker(terms: readonly LinkableTerm[]): (tree: Root, most: number) => Root {
  const forms = terms
    .flatMap(({ id, forms: texts }) => texts.map(text => ({ id, text })))
    .toSorted((a, b) => b.text.length - a.text.length)
    .map(form => ({ ...form, here: new RegExp(`(?:${patternOf(form.text)})${wordEnd}`, 'uy') }))
  if (forms.length === 0) return tree => tree
  // A word is held only against the forms that begin as it does: against all of them, this was half of rendering.
  const byBeginning = new Map<string, typeof forms>()
  for (const form of forms) {
    const beginning = beginningOf(form.text)
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), form])
  }

  return (tree, most) => {
    const copy = structuredClone(tree)
    const marked = new Set<string>()
    // What the paragraph says before the text at hand.
    let before = ''
    visit(copy, (node, index, parent) => {
      if (isLeftOut(node)) return SKIP
      if (node.type === 'paragraph') before = ''
      if (node.type !== 'text' || !parent || index === undefined || marked.size >= most) return
      const parts = split(node)
      before += node.value
      parent.children.splice(index, 1, ...parts)
      return [SKIP, index + parts.length]
    })
    return copy

    function split(text: Text): PhrasingContent[] {
      const parts: PhrasingContent[] = []
      let end = 0
      for (const { id, form, found, index } of usesIn(text.value)) {
        const said = before + text.value.slice(0, index)
        if (marked.has(id) || marked.size >= most || isQuoted(said) || isPartOfName(found, form, said)) continue
        marked.add(id)
        if (index > end) parts.push({ type: 'text', value: text.value.slice(end, index) })
        parts.push({ type: 'term', id, children: [{ type: 'text', value: found }] })
        end = index + found.length
      }
      if (end < text.value.length || end === 0) parts.push({ ...text, value: text.value.slice(end) })
      return parts
    }
  }

  /** Every use of a form, the longest that begins at a word, none within another. */
  function* usesIn(text: string) {
    const words = new RegExp(anyWord, 'gu')
    for (let start = words.exec(text); start; start = words.exec(text)) {
      for (const { id, text: form, here } of byBeginning.get(beginningOf(start[0])) ?? []) {
        here.lastIndex = start.index
        const found = here.exec(text)?.[0]
        if (found === undefined) continue
        yield { id, form, found, index: start.index }
        words.lastIndex = start.index + found.length
        break
      }
    }
  }
}

/** The terms marked in a body, in reading order. */
export function termsIn(tree: Root): TermUse[] {
  const terms: TermUse[] = []
  visit(tree, 'term', term => void terms.push(term))
  return terms
}

const leftOut = new Set(['heading', 'link', 'linkReference', 'blockquote', 'emphasis', 'table'])

/** Of the components, only the points that open an article hold running text. */
const isLeftOut = (node: Nodes) =>
  leftOut.has(node.type) ||
  ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name !== 'InShort')

const anyWord = String.raw`[\p{L}\p{N}_-]+`
const wordEnd = String.raw`(?![\p{L}\p{N}_-])`

/** As far as two letters: an ending may follow, and a capital stand for a small letter. */
const beginningOf = (text: string) => text.slice(0, 2).toLowerCase()

/** A form as a regular expression: any space between words, plurals, and a capital where a sentence may begin. */
function patternOf(form: string): string {
  const words = form.split(/\s+/).map(word => {
    const literal = word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    if (/^\p{Lu}{2,}$/u.test(word)) return `${literal}s?`
    return word.length < 3 || /\d/.test(word) ? literal : `${literal}(?:e?s)?`
  })
  const pattern = words.join(String.raw`\s+`)
  const [first = ''] = form
  return /\p{Lu}/u.test(form) ? pattern : `[${first}${first.toUpperCase()}]${pattern.slice(first.length)}`
}

/** Whether what has been said leaves a quotation open. */
function isQuoted(said: string): boolean {
  const count = (mark: RegExp) => said.match(mark)?.length ?? 0
  return count(/[“«]/g) > count(/[”»]/g) || count(/"/g) % 2 === 1
}

/** Whether words begin with a capital that the form lacks though no sentence begins there. */
function isPartOfName(found: string, form: string, said: string): boolean {
  const isCapital = /^\p{Lu}/u.test(found) && found[0] !== form[0]
  return isCapital && !/(^|[.!?:…][”"»)]?)\s*[¿¡]?$/u.test(said)
}
