import type { Template } from '../collections/route'
import type { Locale } from '../i18n/locales'
import { referencesIn } from '../offline/references'
import { islandsIn, leanMarkup, namesIn, waitingIn } from './markup'
import type { SitemapEntry } from './sitemap'

/** The documents that pages are put into: one of each language, by its tag, and "missing", which hosts show at wrong addresses. */
export type FrameName = string

/** What is known of a page before it is rendered. */
export interface PageFacts {
  /** Path within the site, without a slash in front: `en/articles/index.html`. */
  file: string
  locale: Locale
  frame: FrameName
  template: Template
  /** What lists of pages call it. */
  title: string
  /** What search engines are told of it; nothing where it is to be in no index. */
  entry?: SitemapEntry
}

/** A page, and what gives that of it which differs from page to page. */
export interface SourcePage extends PageFacts {
  content: () => PageContent
}

/** Two parts of HTML, each rendered when it is asked for. */
export interface PageContent {
  /** All that they are made of, besides what all pages have in common, as text: while it is the same, they are. */
  madeOf: string
  /** What a page's head says of it. */
  head: () => string
  /** What is in its body, but for the script that all pages have. */
  body: () => string
  /** The same as Next renders it: before what its language lacks is taken from another. */
  asRendered?: () => string
}

/** Both as they are published, and what was noted of them. */
export interface RenderedPage {
  head: string
  body: string
  /** The parts that run in the reader's browser, by name; a page with none of them is static. */
  islands: string[]
  /** Those of them whose scripts wait until the reader asks for them. */
  waiting: string[]
  /** What selectors can name of it: `main`, `.wrap`, `#content`, `[href]`. */
  names: string[]
  /** Addresses of what it loads, but for what it has of its frame. */
  loads: string[]
}

/** What React takes out of a body, for browsers to be told of it at once. */
const hoisted = /^(?:<link [^>]*>)*/

/** @param resolve what an address within the site is to be on the host */
export function renderPage(content: PageContent, resolve?: (address: string) => string): RenderedPage {
  const whole = content.body()
  const [links = ''] = hoisted.exec(whole) ?? []
  const head = leanMarkup(links + content.head(), resolve)
  const body = leanMarkup(whole.slice(links.length), resolve)
  const html = head + body
  return {
    head,
    body,
    islands: islandsIn(body),
    waiting: waitingIn(body),
    names: namesIn(html),
    loads: referencesIn(html),
  }
}

/** What a document is made of, besides the two parts of its page. */
export interface Around {
  start: string
  endOfHead?: string
  /** All scripts that the page has at its end. */
  scripts: readonly string[]
  /** Those that `public/page.js` loads once the reader asks for them. */
  waiting?: readonly string[]
}

export const documentOf = (
  { start, endOfHead = '', scripts, waiting = [] }: Around,
  { head, body }: Pick<RenderedPage, 'head' | 'body'>,
) =>
  `${start}${head}${endOfHead}</head><body>${body}${[...waiting.map(held), ...scripts.map(deferred)].join('')}</body></html>`

const deferred = (address: string) => `<script src="${address}" defer></script>`

/** Of a type that browsers neither load nor run. */
const held = (address: string) => `<script src="${address}" type="island"></script>`
