import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasChildren, isComment, type Element } from 'domhandler'
import { filter, getElementsByTagName, prepend, removeElement, textContent } from 'domutils'
import { render } from 'dom-serializer'
import { parseDocument } from 'htmlparser2'
import { frameOf, type Frame } from './frame'
import { documentOf, renderPage, type FrameName, type PageContent, type SourcePage } from './page'
import { PublishError } from './publish-error'

/** What is taken from Next's export: all that we do not make. None of it depends on content. */
export interface FromNext {
  frames: Record<FrameName, Frame>
  /** All styles that there are. */
  css: string
  /** The fonts that they refer to, by path within the site, in base64. */
  fonts: Record<string, string>
}

/** Next's copies of the 404 page. */
const unread = /^(404|_not-found)\/|^_not-found\.html$/

/**
 * Reads what Next has made. Every page that it has rendered is rendered here, too: the site is made of ours, and nothing
 * in them may be different.
 *
 * @param folder Next's export
 * @param pages all pages of the site
 * @param samples the files of those that Next was to render
 * @param islands names of all parts that run in the reader's browser
 * @param base path under which the site is served, without a slash at its end
 * @throws PublishError where Next renders a page differently, one that is none of ours, or not one that it should
 */
export function readExport(
  folder: string,
  pages: readonly SourcePage[],
  { samples, islands, base }: { samples: readonly string[]; islands: readonly string[]; base: string },
): FromNext {
  const sources = new Map(pages.map(page => [page.file, page]))
  const rendered = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.html') && !unread.test(file))
    // A language's home page first: it adds nothing to its document but what every page adds.
    .toSorted((a, b) => a.length - b.length)
  const missing = samples.find(file => !rendered.includes(file))
  if (missing !== undefined) throw new PublishError(missing, 'Next has not rendered this page')
  const starts = new Map<FrameName, { file: string; start: string }>()
  for (const file of rendered) {
    const source = sources.get(file)
    if (!source) throw new PublishError(file, 'Next has rendered a page that no route has')
    const html = readFileSync(join(folder, file), 'utf8')
    expectIslands(file, html, islands)
    const byNext = pruned(file, html)
    const { start } = starts.get(source.frame) ?? { start: startOf(file, byNext) }
    if (!starts.has(source.frame)) starts.set(source.frame, { file, start })
    expectSame(file, byNext, documentOf({ start, scripts: ['/page.js'] }, renderPage(nextsOwn(source.content()))))
  }
  const frames = [...starts].map(([name, { file, start }]) => [name, frameOf(file, start)] as const)
  const css = [...new Set(frames.flatMap(([, { sheets }]) => sheets))]
    .map(sheet => readSheet(folder, sheet, base))
    .join('')
  return {
    frames: Object.fromEntries(frames.map(([name, { frame }]) => [name, frame])) as FromNext['frames'],
    css,
    fonts: fontsIn(folder, css),
  }
}

const nextsOwn = (content: PageContent): PageContent => ({ ...content, body: content.asRendered ?? content.body })

/** A style sheet, which names fonts from where it lies; inlined, it names them from the top of the host. */
const readSheet = (folder: string, address: string, base: string) =>
  readFileSync(join(folder, address.slice(base.length)), 'utf8').replaceAll(
    /url\((["']?)\.\.\/media\//g,
    `url($1${base}/_next/static/media/`,
  )

/** The files of Next's that styles refer to: fonts. */
function fontsIn(folder: string, css: string): Record<string, string> {
  const files = new Set(css.match(/_next\/static\/media\/[\w.~-]+/g))
  return Object.fromEntries(
    [...files]
      .filter(file => existsSync(join(folder, file)))
      .map(file => [file, readFileSync(join(folder, file), 'base64')]),
  )
}

/** @throws PublishError where a component that needs the browser stands in no island */
function expectIslands(file: string, html: string, islands: readonly string[]): void {
  const stray = islands.find(name => !html.includes(`data-island="${name}"`) && referenceTo(name).test(html))
  if (stray !== undefined)
    throw new PublishError(file, `${componentOf(stray)} needs a browser: put it into an <Island>`)
}

/** The component of an island: `SearchApp` of `search-app`. */
const componentOf = (name: string) => name.replace(/(?:^|-)(\w)/g, (_whole, letter: string) => letter.toUpperCase())

/** In flight data, strings escaped once, a component that hydrates is `I[…,"Name"]` or a row of its own: `3:"Name"`. */
const referenceTo = (name: string) => new RegExp(String.raw`(,|\d:)\\"${componentOf(name)}\\"(\]|\\n)`)

/**
 * A page without Next's runtime, its preloads, the copy of the page in flight data and the marks of React's
 * streaming: none of it is read where pages are files, and islands bring a script of their own.
 */
export function pruned(file: string, html: string): string {
  const document = parseDocument(html, { decodeEntities: false })
  const unneeded = [
    ...getElementsByTagName('script', document).filter(isOfNext),
    ...getElementsByTagName('link', document).filter(isScriptPreload),
  ]
  if (!unneeded.some(isFlight)) throw new PublishError(file, 'no flight data to take out: has Next changed its markup?')
  if (!unneeded.some(isRuntime)) throw new PublishError(file, 'no runtime to take out: has Next changed its markup?')
  const streaming = [
    ...filter(isComment, document),
    ...getElementsByTagName('div', document).filter(isEmptyAndHidden),
    ...getElementsByTagName('meta', document).filter(isUnwantedMeta),
  ]
  for (const node of [...unneeded, ...streaming]) removeElement(node)
  // Whether these come before the title or after the head's tags depends on which of the two Next had ready first.
  const [title] = getElementsByTagName('title', document)
  for (const link of getElementsByTagName('link', document).filter(isOfView)) if (title) prepend(title, link)
  // What a page asks for ahead is asked for twice, by its flight data, too.
  return render(document, { encodeEntities: false }).replaceAll(/(<link rel="preload"[^>]* as="fetch"[^>]*>)\1/g, '$1')
}

const isFlight = (element: Element) => textContent(element).includes('self.__next_f')
const isRuntime = ({ attribs }: Element) => attribs.src?.includes('/_next/static/chunks/') ?? false

/** Scripts of ours are files beside `_next`; data blocks have a type. */
const isOfNext = (script: Element) => isRuntime(script) || (!script.attribs.src && !script.attribs.type)

const isScriptPreload = ({ attribs }: Element) => attribs.rel === 'preload' && attribs.as === 'script'

/** A link that a view has, which React takes to the head. */
const isOfView = ({ attribs }: Element) =>
  attribs.rel === 'search' || (attribs.rel === 'preload' && attribs.as === 'fetch')

/** What Twitter reads of Open Graph's tags as well is said once (`components/page/head-tags.tsx`). */
const isUnwantedMeta = ({ attribs: { name = '' } }: Element) =>
  name === 'next-size-adjust' || (name.startsWith('twitter:') && name !== 'twitter:card')

const isEmptyAndHidden = (div: Element) =>
  'hidden' in div.attribs && Object.keys(div.attribs).length === 1 && !div.children.some(child => hasChildren(child))

function startOf(file: string, html: string): string {
  const [start] = /^.*?(?=<title>)/s.exec(html) ?? []
  if (!start) throw new PublishError(file, 'it has no title: has Next changed its markup?')
  return start
}

function expectSame(file: string, byNext: string, ours: string): void {
  if (ours === byNext) return
  const at = [...byNext].findIndex((character, index) => character !== ours[index])
  const excerpt = (text: string) => text.slice(Math.max(0, at - 60), at + 60)
  throw new PublishError(file, `Next renders it differently.\nNext: …${excerpt(byNext)}…\nhere: …${excerpt(ours)}…`)
}
