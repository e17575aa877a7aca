import { dirname, extname, relative } from 'node:path/posix'
import { isTag, type AnyNode, type Element } from 'domhandler'
import { filter, findAll, getElementsByTagName, removeElement, textContent } from 'domutils'
import { parseDocument } from 'htmlparser2'
import { strToU8, zipSync, type Zippable } from 'fflate'
import type { Day } from '../dates'
import { asCopy, languageOf, type CopyWords } from '../offline/copy'
import { defaultLocale, type Locale } from '../i18n/locales'
import { routes } from '../routes'
import { renderPage } from './built-page'

/** Above so many bytes, unpacked, the site is not offered as one file. `ZIP_LIMIT_MB` sets another limit. */
export const zipLimit = Number(process.env.ZIP_LIMIT_MB ?? 40) * 1_000_000

/** What a site consists of, by path within it. */
export interface SiteFiles {
  pages: ReadonlyMap<string, string>
  files: ReadonlyMap<string, Buffer>
}

export interface CopyFacts {
  /** Address of the site, for what the copy does not have; and the path in it. */
  url: string
  base: string
  day: Day
  /** What each page says of the copy that it is in. */
  words: Record<Locale, CopyWords>
  /** The scripts of islands as they are for a site at the top of its host, by name. */
  islands: Readonly<Record<string, string>>
  /** The folder that it unpacks to. */
  folder: string
}

/**
 * The whole site as a ZIP that opens from a folder or a USB stick: every link is relative and names its file, nothing
 * is asked of a host, and what browsers refuse to pages opened from a folder is left out, with a word on why.
 *
 * @returns nothing where the site is larger than the limit
 */
export function portableSite(site: SiteFiles, facts: CopyFacts): Buffer | undefined {
  const bytes = [...site.pages.values()].reduce((sum, html) => sum + html.length, 0)
  if (bytes > zipLimit) return undefined
  const used = new Set<string>()
  const entries: Zippable = {}
  for (const [file, html] of site.pages) {
    if (file === '404.html') continue
    entries[`${facts.folder}/${file}`] = strToU8(portablePage(file, html, site, facts, used))
  }
  for (const file of used) {
    const name = Object.keys(facts.islands).find(island => file.startsWith(`assets/${island}.`))
    const content = name === undefined ? site.files.get(file)! : strToU8(facts.islands[name]!)
    entries[`${facts.folder}/${file}`] = extname(file) === '.woff2' ? [content, { level: 0 }] : content
  }
  return Buffer.from(zipSync(entries, { level: 6, mtime: `${facts.day}T12:00:00` }))
}

function portablePage(
  file: string,
  html: string,
  { pages, files }: SiteFiles,
  { url, base, day, words }: CopyFacts,
  used: Set<string>,
): string {
  const document = parseDocument(html, { decodeEntities: false })
  for (const element of filter(isOnlineOnly, document)) removeElement(element)

  /** The way from this page to an address of the site, if the copy has what is there. */
  const relativeTo = (address: string): string | undefined => {
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? []
    const target = path.slice(1).replace(/(^|\/)$/, '$1index.html')
    if (!path.startsWith('/') || !(pages.has(target) || files.has(target))) return undefined
    if (!pages.has(target)) used.add(target)
    return relative(dirname(file), target) + rest
  }
  const within = (address: string) => {
    if (!address.startsWith(`${base}/`)) return address
    const own = address.slice(base.length)
    return relativeTo(own) ?? url + own
  }
  for (const { attribs } of findAll(() => true, document.children)) {
    for (const name of ['href', 'src'] as const) if (attribs[name]) attribs[name] = within(attribs[name])
    if (attribs['data-props'])
      attribs['data-props'] = attribs['data-props'].replaceAll(
        /&quot;(\/[\w/-]*)&quot;/g,
        (_whole, address: string) => `&quot;${relativeTo(address) ?? address}&quot;`,
      )
  }
  for (const style of getElementsByTagName('style', document)) {
    for (const text of style.children) {
      if (!('data' in text)) continue
      text.data = textContent(text).replaceAll(
        /url\((\/[^)]+)\)/g,
        (_whole, address: string) => `url(${within(address)})`,
      )
    }
  }
  const locale = languageOf(html) ?? defaultLocale
  return asCopy(renderPage(document), day, words[locale], relativeTo(routes.offline(locale)) ?? '')
}

/** What asks a host for something, or could do nothing in a folder. */
function isOnlineOnly(node: AnyNode): boolean {
  if (!isTag(node)) return false
  const { name, attribs } = node
  return (
    attribs['data-zip'] === 'without' ||
    (name === 'form' && 'data-search' in attribs) ||
    (name === 'script' && attribs.type === 'speculationrules') ||
    (name === 'link' && /^(preload|search|prefetch)$/.test(attribs.rel ?? ''))
  )
}

/** The page as the site serves it: without what it says to readers of a copy. */
export function withoutCopyWords(html: string): string {
  if (!html.includes('data-zip="only"')) return html
  const document = parseDocument(html, { decodeEntities: false })
  const only = filter(node => isTag(node) && node.attribs['data-zip'] === 'only', document) as Element[]
  for (const element of only) removeElement(element)
  return renderPage(document)
}

/** Puts the size of the ZIP into the page that offers it; where there is none, takes the offer out. */
export const withZipSize = (html: string, size: string | undefined): string =>
  size === undefined
    ? html.replaceAll(/<section data-zip="without"(?:(?!<\/section>).)*\{zip\}.*?<\/section>/gs, '')
    : html.replaceAll('{zip}', size)
