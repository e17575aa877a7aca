import { plainTextMessages as say } from './messages-characters'
import type { Notice } from './problem'

/** A tag of HTML, as of "<b>", "</script>" or "<!--"; "<5" and "< b" are none. */
const tag = /<(?:[a-z][^<>]*|\/[a-z][^<>]*|!--[^>]*)>?/i

/** A character by its name or number, as HTML and Markdown write it. */
const entity = /&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/i

/** Signs of Markdown that prose does not have. */
const mark = /\*\*|~~|(?<!_)__(?!_)|\]\((?=\S)|\[@|^#{2,6}\s/

/**
 * What is wrong with a text of which nothing but the letters is shown: titles, names, notes and all others that stand in
 * YAML.
 */
export function faultsOfPlainText(text: string): { refused: Notice[]; doubted: Notice[] } {
  const isAddress = /^[a-z][a-z+.-]*:\S*$/i.test(text)
  if (isAddress) return { refused: [], doubted: [] }
  const [foundTag, foundEntity, foundMark] = [tag, entity, mark].map(pattern => pattern.exec(text)?.[0])
  return {
    refused: foundTag === undefined ? [] : [say.tag(foundTag.slice(0, 40))],
    doubted: [
      ...(foundEntity === undefined ? [] : [say.entity(foundEntity)]),
      ...(foundMark === undefined ? [] : [say.mark(foundMark)]),
    ],
  }
}

/** Keys whose texts are prose, so that nothing behind them on the line is meant as a comment. */
const prose = new Set(['title', 'publisher', 'summary', 'note', 'contentNotice', 'withdrawnBecause', 'plainTitle'])

/**
 * Whether a " #" cuts a text off. Behind one word or number, "# …" is a comment; behind prose, or where the sign stands
 * at a word as in "#metoo", it was most likely meant to be read.
 *
 * @param key under which the text stands, if it is no item of a list
 * @param rest of the line, behind the text
 */
export function cutOff(key: string | undefined, text: string, rest: string): Notice | undefined {
  const [, comment] = /^[ \t]+#([^\n]*)/.exec(rest) ?? []
  if (comment === undefined) return undefined
  const isWord = /^[\p{Ll}\d+][^\s]*$|^\p{Lu}{2,3}$/u.test(text)
  const isProse = key !== undefined && (prose.has(key) || /^[a-z]{2}(-[A-Z]{2})?$/.test(key))
  return isWord && /^\s|^$/.test(comment) && !isProse ? undefined : say.cut(text, `#${comment.trimEnd()}`)
}
