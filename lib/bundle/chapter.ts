import { isTag, Text, type Element } from 'domhandler'
import { findOne, getElementsByTagName, prepend, removeElement, replaceElement, textContent } from 'domutils'
import { render } from 'dom-serializer'
import { parseDocument } from 'htmlparser2'

/** An article as a part of a book. */
export interface Chapter {
  /** Its file within the book, without ending; unique there. */
  name: string
  title: string
  /** XHTML of the article, without what only a screen needs. */
  content: string
}

/** Where a link within the site leads in a book: to another chapter, or to the site. */
export type Leads = (address: string) => string

/**
 * Takes the article out of its built page, as it would be printed: without menus, buttons and scripts. What the
 * book says is thus just what readers of the site see.
 *
 * @param html a page of `out/`
 */
export function chapterOf(name: string, html: string, leads: Leads): Chapter {
  const document = parseDocument(html)
  const main = findOne(element => element.attribs.id === 'content', document.children)
  const article = main && findOne(element => element.name === 'article', main.children)
  const heading = article && findOne(element => element.name === 'h1', article.children)
  if (!article || !heading) throw new Error(`${name}: the page holds no article`)
  for (const element of getElementsByTagName(isForScreens, article)) removeElement(element)
  // The chips above the title are ways to lists.
  for (let before = heading.prev; before; before = heading.prev) removeElement(before)
  // What styles set apart has to be set apart by itself.
  for (const span of getElementsByTagName('span', article)) {
    if (span.prev && isTag(span.prev) && span.prev.name === 'span') prepend(span, new Text(' · '))
  }
  // A term is a word like others.
  for (const label of getElementsByTagName('label', article)) replaceElement(label, new Text(textContent(label)))
  for (const element of getElementsByTagName('*', article, true)) plain(element, leads)
  plain(article, leads)
  return { name, title: textContent(heading), content: toXhtml(article) }
}

const isForScreens = (name: string) => ['script', 'nav', 'button'].includes(name)

/** Attributes that mean something without the site's styles and scripts. */
const kept = new Set([
  'id',
  'href',
  'lang',
  'dir',
  'datetime',
  'scope',
  'colspan',
  'rowspan',
  'start',
  'role',
  'aria-label',
])

function plain(element: Element, leads: Leads): void {
  const { class: classes = '', href } = element.attribs
  if (/(^|\s)(print:hidden|meaning)(\s|$)/.test(classes)) return removeElement(element)
  for (const name of Object.keys(element.attribs)) if (!kept.has(name)) delete element.attribs[name]
  if (href?.startsWith('/')) element.attribs.href = leads(href)
  if (element.attribs.lang) element.attribs['xml:lang'] = element.attribs.lang
  // Labels of boxes that scroll on a screen mean nothing where none does.
  if (element.attribs.role === 'group') delete element.attribs.role
  if (!element.attribs.role && element.name !== 'a') delete element.attribs['aria-label']
}

/** As XML: every element closed, every name of a character that HTML alone knows written as its number. */
const toXhtml = (node: Element) => render(node, { xmlMode: true })
