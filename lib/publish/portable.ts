import { dirname, relative } from 'node:path/posix'
import type { Day } from '../dates'
import { asCopy, type CopyWords } from '../offline/copy'
import type { Locale } from '../i18n/locales'
import { routes } from '../routes'
import { zipOf } from '../zip'
import { withoutElements } from './markup'
import type { CompletePage } from './complete-pages'

/** Above so many bytes, unpacked, the site is not offered as one file. `ZIP_LIMIT_MB` sets another limit. */
export const zipLimit = Number(process.env.ZIP_LIMIT_MB ?? 300) * 1_000_000

/** What a site consists of; its files by path within it. */
export interface SiteFiles {
  pages: readonly Pick<CompletePage, 'file' | 'locale' | 'html' | 'length'>[]
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
export function portableSite({ pages, files }: SiteFiles, facts: CopyFacts): Buffer | undefined {
  if (pages.reduce((sum, { length }) => sum + length, 0) > zipLimit) return undefined
  const paths = new Set(pages.map(({ file }) => file))
  const used = new Set<string>()
  const entries = new Map<string, Buffer>()
  for (const page of pages) {
    if (page.file === '404.html') continue
    /** The way from this page to an address of the site, if the copy has what is there. */
    const relativeTo = (address: string): string | undefined => {
      const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? []
      const target = path.slice(1).replace(/(^|\/)$/, '$1index.html')
      if (!path.startsWith('/') || !(paths.has(target) || files.has(target))) return undefined
      if (!paths.has(target)) used.add(target)
      return relative(dirname(page.file), target) + rest
    }
    entries.set(`${facts.folder}/${page.file}`, Buffer.from(portablePage(page, facts, relativeTo)))
  }
  for (const file of used) {
    const name = Object.keys(facts.islands).find(island => file.startsWith(`assets/${island}.`))
    const content = name === undefined ? files.get(file)! : Buffer.from(facts.islands[name]!)
    entries.set(`${facts.folder}/${file}`, content)
  }
  return zipOf(entries, `${facts.day}T12:00:00`)
}

function portablePage(
  { locale, html }: Pick<CompletePage, 'locale' | 'html'>,
  { url, base, day, words }: CopyFacts,
  relativeTo: (address: string) => string | undefined,
): string {
  const within = (address: string) => {
    if (!address.startsWith(`${base}/`)) return address
    const own = address.slice(base.length)
    return relativeTo(own) ?? url + own
  }
  const portable = withoutElements(html(), isOnlineOnly)
    .replaceAll(/ (href|src)="([^"]*)"/g, (_all, name: string, address: string) => ` ${name}="${within(address)}"`)
    .replaceAll(/ data-props="[^"]*"/g, props =>
      props.replaceAll(
        /&quot;(\/[\w/-]*)&quot;/g,
        (_all, address: string) => `&quot;${relativeTo(address) ?? address}&quot;`,
      ),
    )
    .replace(/<style>.*?<\/style>/s, style =>
      style.replaceAll(/url\((\/[^)]+)\)/g, (_all, address: string) => `url(${within(address)})`),
    )
  return asCopy(portable, day, words[locale]!, relativeTo(routes.offline(locale)) ?? '')
}

/** What asks a host for something, or could do nothing in a folder. */
const isOnlineOnly = (name: string, tag: string): boolean =>
  tag.includes(' data-zip="without"') ||
  (name === 'form' && tag.includes(' data-search')) ||
  (name === 'script' && tag.includes(' type="speculationrules"')) ||
  (name === 'link' && / rel="(preload|search|prefetch)"/.test(tag))

/** The page as the site serves it: without what it says to readers of a copy. */
export const withoutCopyWords = (html: string): string =>
  withoutElements(html, (_name, tag) => tag.includes(' data-zip="only"'))

/** Puts the size of the ZIP into the page that offers it; where there is none, takes the offer out. */
export const withZipSize = (html: string, size: string | undefined): string =>
  size === undefined
    ? html.replaceAll(/<section data-zip="without"(?:(?!<\/section>).)*\{zip\}.*?<\/section>/gs, '')
    : html.replaceAll('{zip}', size)
