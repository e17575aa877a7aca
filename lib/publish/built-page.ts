import { isTag, type AnyNode, type Document, type Element } from 'domhandler'
import { filter } from 'domutils'
import { render } from 'dom-serializer'
import { parseDocument } from 'htmlparser2'
import type { Template } from '../collections/route'
import type { SitemapEntry } from './sitemap'

/** What is known of a page before it is rendered. */
export interface PageFacts {
  template: Template
  /** What lists of pages call it. */
  title: string
  /** What search engines are told of it; nothing where it is to be in no index. */
  entry?: SitemapEntry
}

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
 * Parses a page.
 *
 * @param file path within the site
 * @param template whose styles it carries
 * @param known names of all islands
 * @throws PublishError where a component that needs the browser stands in none
 */
export function parsePage(
  file: string,
  html: string,
  { template, known }: { template: Template; known: readonly string[] },
): BuiltPage {
  const document = parseDocument(html, { decodeEntities: false })
  const places = filter(isIsland, document) as Element[]
  const islands = [...new Set(places.map(({ attribs }) => attribs['data-island'] ?? ''))]
  const stray = known.find(name => !islands.includes(name) && referenceTo(componentOf(name)).test(html))
  if (stray !== undefined)
    throw new PublishError(file, `${componentOf(stray)} needs a browser: put it into an <Island>`)
  return { file, template, islands, document }
}

const isIsland = (node: AnyNode) => isTag(node) && node.attribs['data-island'] !== undefined

/** The component of an island: `SearchApp` of `search-app`. */
const componentOf = (name: string) => name.replace(/(?:^|-)(\w)/g, (_whole, letter: string) => letter.toUpperCase())

/** The page's HTML, text and attributes as Next escaped them. */
export const renderPage = (document: Document) => render(document, { encodeEntities: false })

/** In flight data, strings escaped once, a component that hydrates is `I[…,"Name"]` or a row of its own: `3:"Name"`. */
const referenceTo = (name: string) => new RegExp(String.raw`(,|\d:)\\"${name}\\"(\]|\\n)`)
