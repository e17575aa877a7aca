import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Redirect } from '../../content/schema/redirects'
import type { Day } from '../dates'
import { cachedFile } from '../disk-cache'
import type { PackPlan } from '../offline/packs'
import { locales, type Locale } from '../i18n/locales'
import { inParallel } from '../parallel'
import { routes } from '../routes'
import { formatSize } from '../sizes'
import { stylesOfAlphabet } from './alphabets'
import { nameByContent, publicFiles } from './assets'
import { completePages, type CompletePage, type HeldPage } from './complete-pages'
import { compressedBy, mostThorough } from './compress'
import { headerTable } from './headers'
import { hostConfigurations } from './hosts/configurations'
import type { FromNext } from './next-export'
import { offlineFiles, revisionOf, type PublishedPage } from './offline'
import { documentOf, renderPage, type RenderedPage, type SourcePage } from './page'
import { portableSite, withoutCopyWords, withZipSize, zipLimit, type CopyFacts } from './portable'
import { checkRedirects } from './redirects'
import { sitemapFiles } from './sitemap'
import { speculationRules } from './speculate'
import { shortNamesIn } from './short-names'
import { namesInScript, stylesOf } from './styles'
import { replaceFolder } from './swap'
import { createWriters, type Writers } from './writers'

export interface Publication {
  pages: readonly SourcePage[]
  /** Stands for all that pages are made of besides what each of them says itself. */
  sharedBy: string
  next: FromNext
  /** Where readers get the site from; replaced only when the new one is whole. */
  to: string
  /** Where the site is published, without a slash at its end. */
  url: string
  /** Path under which the site is served, without a slash at its end; empty at the top of a host. */
  base: string
  /** The scripts of the parts that run in the reader's browser, by name. */
  islands: Readonly<Record<string, string>>
  redirects: readonly Redirect[]
  /** Files to add, by path within the site. */
  extra: ReadonlyMap<string, string | Uint8Array>
  /** Files for programs, by address: one after the other, for a large library's would not all fit into the memory. */
  data: Iterable<[address: string, content: string | Uint8Array]>
  /** Where the visual editor is among them: the hosts that it stores with. */
  adminHosts?: string[]
  /** Day of the build. */
  day: Day
  /** The ZIP of the site: what its pages say, the islands' scripts for the top of a host, and the name of its folder. */
  copy: Pick<CopyFacts, 'words' | 'islands' | 'folder'>
  /** Which pages can be kept on a device together. */
  packs: readonly PackPlan[]
}

/**
 * Makes what readers get: every page with what it needs around it, files that something refers to and no others, all
 * of it compressed, and the configuration of the hosts.
 *
 * @throws PublishError where a redirect hides a page or leads to none, or a file cannot be written
 */
export async function publish(publication: Publication): Promise<void> {
  const { pages, to, redirects } = publication
  checkRedirects(
    redirects,
    pages.map(({ file }) => file),
  )
  const thorough = pages.length <= mostThorough
  const compressing = compressedBy(thorough)
  const isSharable = existsSync(join(to, marker)) && readFileSync(join(to, marker), 'utf8') === compressing
  await replaceFolder(to, async fresh => {
    const writers = await createWriters({ fresh, before: isSharable ? to : undefined, thorough })
    try {
      const forHosts = await writeSite(publication, writers)
      for (const [file, text] of Object.entries({ ...forHosts, [marker]: compressing })) save(join(fresh, file), text)
    } finally {
      await writers.close()
    }
  })
}

/** Says how the files of a site were compressed: where the next build does it in the same way, the two share files. */
const marker = '.hosts/compressed-by'

/** @returns what hosts are configured with */
async function writeSite(publication: Publication, writers: Writers): Promise<Record<string, string>> {
  const { next, base, islands, data, redirects, adminHosts } = publication
  const { scripts, others } = publicFiles()
  const ofIslands = Object.entries(islands).map(([name, text]) => [`${name}.js`, text] as const)
  const assets = nameByContent([...scripts, ...ofIslands])
  const rules = speculationRules(base)
  /** What parts of pages fetch: it is kept with these. */
  const fetched = new Map<string, Buffer>()
  // What is for programs is made of no page: other threads pack it while this one renders.
  const [held] = await Promise.all([
    renderAll(publication, address => base + (assets.addresses.get(address) ?? address)),
    inParallel(data, ([address, content]) => {
      const bytes = Buffer.from(content)
      if (isOfPages(address)) fetched.set(address.slice(1), bytes)
      return writers.write(address.slice(1), bytes)
    }),
  ])
  const frames = Object.values(next.frames).map(({ beforeStyles, afterStyles }) =>
    documentOf({ start: `${beforeStyles}<style>${afterStyles}`, scripts: ['/page.js'] }, { head: '', body: '' }),
  )
  const names = shortNamesIn(next.css, new Set(Object.values(islands).flatMap(namesInScript)))
  const styles = stylesOf(held, { css: next.css, frames, scripts: islands, names })
  const pages = completePages(held, {
    frames: next.frames,
    styles,
    names,
    alphabetOf: stylesOfAlphabet,
    rules,
    assets,
    base,
  })
  const alphabets = locales.map(stylesOfAlphabet).filter(Boolean)
  const stylesUnder = (room: string, locale: Locale) => {
    const own = pages.filter(({ file }) => `/${file}`.startsWith(room)).map(({ template }) => template)
    const alphabet = stylesOfAlphabet(locale)
    return [...[...new Set(own)].flatMap(template => styles.get(template) ?? []), ...(alphabet ? [alphabet] : [])]
  }
  const files = await writeFiles(publication, [...assets.files, ...others], pages, writers)
  await writePages(publication, pages, new Map([...files, ...fetched]), writers)
  const rooms = locales.flatMap(locale =>
    [routes.articles, routes.goods, routes.countries, routes.checklist, routes.glossary].map(
      room => [room(locale), locale] as const,
    ),
  )
  const under = Object.fromEntries(rooms.map(([room, locale]) => [room, stylesUnder(room, locale)]))
  const headers = headerTable({ rules, styles: [...styles.values(), ...alphabets], under }, adminHosts)
  return hostConfigurations({ base, headers, redirects })
}

/** Data beside pages, and the map of the home page, the one picture that a page shows as a file. */
const isOfPages = (address: string) =>
  address.endsWith('/map.svg') || (address.endsWith('.json') && !/^\/(api|feeds)\//.test(address))

/** Page by page, with room in between for what other threads ask. What an earlier build has rendered is taken from it. */
async function renderAll({ pages, sharedBy }: Publication, resolve: (address: string) => string): Promise<HeldPage[]> {
  const held: HeldPage[] = []
  for (const { content, ...facts } of pages.toSorted((a, b) => (a.file < b.file ? -1 : 1))) {
    const source = content()
    const kept = cachedFile('pages', [sharedBy, facts.file, source.madeOf].join('\n'), '.json')
    const text = kept.read()?.toString() ?? kept.write(JSON.stringify(renderPage(source, resolve)))
    // Read back also where it is new: what an expression finds in a page is a part of the page's text, and Node keeps the
    // whole for as long as the part, which for thousands of pages is gigabytes.
    const { head, body, ...noted } = JSON.parse(text) as RenderedPage
    held.push({ ...facts, ...noted, head: Buffer.from(head), body: Buffer.from(body) })
    await setImmediate()
  }
  return held
}

/** Writes what is no page. @returns it, by path within the site */
async function writeFiles(
  { next, url, extra }: Publication,
  ours: Iterable<[file: string, content: Buffer]>,
  pages: readonly CompletePage[],
  writers: Writers,
): Promise<Map<string, Buffer>> {
  const files = new Map(ours)
  for (const [file, content] of Object.entries(next.fonts)) files.set(file, Buffer.from(content, 'base64'))
  const sitemap = sitemapFiles(
    pages.flatMap(({ entry }) => entry ?? []),
    { url },
  )
  for (const [file, content] of [...Object.entries(sitemap), ...extra]) files.set(file, Buffer.from(content))
  await inParallel(files, ([file, content]) => writers.write(file, content))
  return files
}

/** Writes the pages, the ZIP of them all, and what says which of them can be kept on a device. */
async function writePages(
  { url, base, day, copy, packs }: Publication,
  pages: readonly CompletePage[],
  files: ReadonlyMap<string, Buffer>,
  { write, sentOf }: Writers,
): Promise<void> {
  // What editors sign in with is of no use in a copy.
  const forReaders = new Map([...files].filter(([file]) => !file.startsWith('admin/')))
  const zip = portableSite({ pages, files: forReaders }, { url, base, day, ...copy })
  if (zip) await write(routes.bundle.slice(1), zip)
  else console.log(`No ZIP of the site: it has more than ${zipLimit / 1_000_000} MB (ZIP_LIMIT_MB sets the limit).`)
  const published = {
    pages: new Map<string, PublishedPage>(),
    files: new Map([...files].map(([file, content]) => [`/${file}`, content])),
    bytesOf: (address: string) => sentOf(fileOf(address)),
  }
  // One by one, from their bytes to a file: of each, no more is kept than the packs need.
  await inParallel(pages, async ({ file, locale, title, loads, html }) => {
    const sent = withZipSize(withoutCopyWords(html()), zip && formatSize(zip.length, locale))
    published.pages.set(addressOf(file), { title, loads, revision: revisionOf(sent) })
    await write(file, Buffer.from(sent))
  })
  for (const [file, text] of offlineFiles(published, packs, base, day)) await write(file, Buffer.from(text))
}

const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`

const fileOf = (address: string) => address.slice(1).replace(/(^|\/)$/, '$1index.html')

function save(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
