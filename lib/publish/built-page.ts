import type { Document } from 'domhandler'
import { render } from 'dom-serializer'
import { parseDocument } from 'htmlparser2'

/**
 * What kind of page it is. Pages of one template share one style sheet, so that the Content Security Policy
 * names a handful of styles however many pages there are.
 */
export type Template = 'home' | 'list' | 'article' | 'page' | 'indicator' | 'tool' | 'search' | 'not-found'

/** A page as Next wrote it, on its way to the reader: the passes change its document in place. */
export interface BuiltPage {
  /** Path within the site, without a slash in front: `en/articles/index.html`. */
  file: string
  template: Template
  /** Whether the page has a component that hydrates; all others are served without the framework's script. */
  interactive: boolean
  document: Document
}

/** A step between Next's page and the reader's: a function from document to document, in place. */
export type Pass = (page: BuiltPage) => void

/** A fault of the publishing itself: Next's markup is not what the passes know. */
export class PublishError extends Error {
  constructor(file: string, what: string) {
    super(`${file}: ${what}`)
  }
}

/**
 * Parses a page of Next's export.
 *
 * @param file path within the export
 * @param clientComponents names of the components that hydrate
 */
export function parsePage(file: string, html: string, clientComponents: readonly string[]): BuiltPage {
  return {
    file,
    template: templateOf(file),
    interactive: clientComponents.some(name => referenceTo(name).test(html)),
    document: parseDocument(html, { decodeEntities: false }),
  }
}

/** The page's HTML, text and attributes as Next escaped them. */
export const renderPage = (document: Document) => render(document, { encodeEntities: false })

/** In flight data, strings escaped once, a component that hydrates is `I[…,"Name"]` or a row of its own: `3:"Name"`. */
const referenceTo = (name: string) => new RegExp(String.raw`(,|\d:)\\"${name}\\"(\]|\\n)`)

const lists = new Set(['articles', 'types', 'regions', 'countries', 'topics'])

function templateOf(file: string): Template {
  const [room = '', slug, ...deeper] = file
    .replace(/(^|\/)index\.html$/, '')
    .split('/')
    .slice(1)
  if (file === '404.html') return 'not-found'
  if (room === '') return 'home'
  if (room === 'search') return 'search'
  if (room === 'tools') return 'tool'
  if (room === 'indicators') return 'indicator'
  if (room === 'articles' && slug && deeper.length === 0) return 'article'
  return lists.has(room) ? 'list' : 'page'
}
