import { isTag, type AnyNode, type Document, type Element } from 'domhandler'
import { filter } from 'domutils'
import { render } from 'dom-serializer'
import { parseDocument } from 'htmlparser2'

/**
 * What kind of page it is. Pages of one template share one style sheet, so that the Content Security Policy
 * names a handful of styles however many pages there are.
 */
export type Template = 'home' | 'list' | 'article' | 'tool' | 'page'

/** A page as Next wrote it, on its way to the reader: the passes change its document in place. */
export interface BuiltPage {
  /** Path within the site, without a slash in front: `en/articles/index.html`. */
  file: string
  template: Template
  /** The parts that run in the reader's browser, by name; a page with none of them is static. */
  islands: string[]
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
 * @param known names of all islands
 * @throws PublishError where a component that needs the browser stands in none
 */
export function parsePage(file: string, html: string, known: readonly string[]): BuiltPage {
  const document = parseDocument(html, { decodeEntities: false })
  const places = filter(isIsland, document) as Element[]
  const islands = [...new Set(places.map(({ attribs }) => attribs['data-island'] ?? ''))]
  const stray = known.find(name => !islands.includes(name) && referenceTo(componentOf(name)).test(html))
  if (stray !== undefined)
    throw new PublishError(file, `${componentOf(stray)} needs a browser: put it into an <Island>`)
  return { file, template: templateOf(file), islands, document }
}

const isIsland = (node: AnyNode) => isTag(node) && node.attribs['data-island'] !== undefined

/** The component of an island: `SearchApp` of `search-app`. */
const componentOf = (name: string) => name.replace(/(?:^|-)(\w)/g, (_whole, letter: string) => letter.toUpperCase())

/** The page's HTML, text and attributes as Next escaped them. */
export const renderPage = (document: Document) => render(document, { encodeEntities: false })

/** In flight data, strings escaped once, a component that hydrates is `I[…,"Name"]` or a row of its own: `3:"Name"`. */
const referenceTo = (name: string) => new RegExp(String.raw`(,|\d:)\\"${name}\\"(\]|\\n)`)

const lists = new Set(['articles', 'types', 'regions', 'countries', 'topics', 'indicators'])

function templateOf(file: string): Template {
  const [room = '', slug, ...deeper] = file
    .replace(/(^|\/)index\.html$/, '')
    .split('/')
    .slice(1)
  // Each template costs every page a hash in its headers, so pages that look much alike share one.
  if (room === '' && file !== '404.html') return 'home'
  if (['tools', 'search', 'offline', 'obligations'].includes(room)) return 'tool'
  // It has the map of the home page.
  if (room === 'regions' && !slug) return 'home'
  if (room === 'articles' && slug && deeper.length === 0) return 'article'
  return lists.has(room) ? 'list' : 'page'
}
