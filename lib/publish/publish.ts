import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Template } from '../collections/route'
import type { Redirect } from '../../content/schema/redirects'
import type { Day } from '../dates'
import { defaultLocale } from '../i18n/locales'
import { languageOf } from '../offline/copy'
import type { PackPlan } from '../offline/packs'
import { inParallel } from '../parallel'
import { routes } from '../routes'
import { formatSize } from '../sizes'
import { createAssets, type Assets } from './assets'
import { PublishError, type PageFacts } from './built-page'
import { compressedBy, mostThorough } from './compress'
import { headerTable } from './headers'
import { caddyfile } from './hosts/caddy'
import { containerfile } from './hosts/container'
import { netlifyHeaders, netlifyRedirects } from './hosts/netlify'
import { nginxConf } from './hosts/nginx'
import { offlineFiles, publishedPage, type PublishedPage } from './offline'
import { pagesToPass, passPage, type PageToPass, type PassedPage } from './pages'
import { fonts } from './passes/fonts'
import { hydrate } from './passes/hydrate'
import { nameFiles } from './passes/name-files'
import { rebase } from './passes/rebase'
import { speculate, speculationRules } from './passes/speculate'
import { portableSite, withoutCopyWords, withZipSize, zipLimit, type CopyFacts } from './portable'
import { checkRedirects, withAndWithoutSlash } from './redirects'
import type { SourcePage } from './missing-pages'
import { sitemapFiles } from './sitemap'
import { createStyles, styleMark, type Styles } from './styles'
import { replaceFolder } from './swap'
import { createWriters, type Writers } from './writers'

export interface Publication {
  /** Next's export. */
  from: string
  /** The pages of kinds of which Next has rendered only some, by kind and language. */
  series: readonly (readonly SourcePage[])[]
  /** Where readers get the site from; replaced only when the new one is whole. */
  to: string
  /** Where the site is published, without a slash at its end. */
  url: string
  /** Path under which the site is served, without a slash at its end; empty at the top of a host. */
  base: string
  /** The scripts of the parts that run in the reader's browser, by name. */
  islands: Readonly<Record<string, string>>
  redirects: readonly Redirect[]
  /** What is known of every page before it is rendered, by its path within the site. */
  facts: ReadonlyMap<string, PageFacts>
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
 * Turns what Next has written into what readers get: pages without what they do not need, files that something
 * refers to and no others, all of it compressed, and the configuration of the hosts.
 *
 * @throws PublishError where Next's markup is not what a pass expects, or a redirect hides a page or leads to none
 */
export async function publish(publication: Publication): Promise<void> {
  const { from, series, facts, to, base, islands, redirects } = publication
  const { pages: exported, others } = filesOf(from)
  const assets = createAssets(from)
  const styles = createStyles(from, base, islands)
  const rules = speculationRules(base)
  // In this order: later passes see what earlier ones have left.
  const pages = pagesToPass({ from, exported, series, facts }, [
    fonts,
    hydrate(assets, islands),
    nameFiles(assets),
    rebase(base),
    styles.collect,
    speculate(rules),
  ])
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
      const made = { pages, others, assets, styles, rules }
      const hostFiles = { ...(await writeSite(publication, made, writers)), [marker]: compressing }
      for (const [file, text] of Object.entries(hostFiles)) save(join(fresh, file), text)
    } finally {
      await writers.close()
    }
  })
}

/** What a site is written of. */
interface Made {
  pages: PageToPass[]
  /** Files of the export that stand for themselves. */
  others: string[]
  /** What passes have given a name with the hash of its content. */
  assets: Assets
  styles: Styles
  rules: string
}

/** @returns what hosts are configured with */
async function writeSite(publication: Publication, made: Made, writers: Writers): Promise<Record<string, string>> {
  const { islands, base, data, redirects, adminHosts } = publication
  // What is for programs is made of no page: other threads pack it while this one renders.
  const [passed] = await Promise.all([
    passAll(made.pages, Object.keys(islands)),
    inParallel(data, ([address, content]) => writers.write(address.slice(1), Buffer.from(content))),
  ])
  const stylesOf = made.styles.inUse()
  const pages = passed.map(({ html, ...page }) => ({
    ...page,
    html: () => html.toString().replace(styleMark, () => styleOf(stylesOf, page)),
    length: html.length,
  }))
  const files = await writeFiles(publication, made, pages, stylesOf.values(), writers)
  await writePages(publication, pages, files, writers)
  const headers = headerTable({ rules: made.rules, styles: stylesOf.values() }, adminHosts)
  const host = { base, headers, redirects: redirects.flatMap(withAndWithoutSlash) }
  return {
    _headers: netlifyHeaders(host),
    _redirects: netlifyRedirects(host),
    '.hosts/Caddyfile': caddyfile(host),
    '.hosts/Containerfile': containerfile,
    '.hosts/nginx.conf': nginxConf(host),
    '.hosts/host.json': JSON.stringify(host, undefined, 2),
  }
}

/** Page by page, with room in between for what other threads ask. */
async function passAll(pages: readonly PageToPass[], islands: string[]): Promise<PassedPage[]> {
  const passed: PassedPage[] = []
  for (const page of pages) {
    passed.push(passPage(page, islands))
    await setImmediate()
  }
  return passed
}

/** A page that has been through its passes, and with its styles. */
interface StyledPage extends Omit<PassedPage, 'html'> {
  html: () => string
  /** Of its HTML without styles, in bytes. */
  length: number
}

/** Writes what is no page. @returns it, by path within the site */
async function writeFiles(
  { from, url, extra }: Publication,
  { others, assets }: Made,
  pages: readonly StyledPage[],
  sheets: Iterable<string>,
  writers: Writers,
): Promise<Map<string, Buffer>> {
  const files = new Map(assets.files)
  for (const file of [...others, ...referredTo(sheets, from)]) files.set(file, readFileSync(join(from, file)))
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
  pages: readonly StyledPage[],
  files: ReadonlyMap<string, Buffer>,
  { write, sentOf }: Writers,
): Promise<void> {
  // What editors sign in with is of no use in a copy.
  const forReaders = new Map([...files].filter(([file]) => !file.startsWith('admin/')))
  const isSmall = pages.reduce((sum, { length }) => sum + length, 0) <= zipLimit
  const zip =
    isSmall &&
    portableSite(
      { pages: new Map(pages.map(({ file, html }) => [file, html()])), files: forReaders },
      { url, base, day, ...copy },
    )
  if (zip) await write(routes.bundle.slice(1), zip)
  else console.log(`No ZIP of the site: it has more than ${zipLimit / 1_000_000} MB (ZIP_LIMIT_MB sets the limit).`)
  const published = {
    pages: new Map<string, PublishedPage>(),
    files: new Map([...files].map(([file, content]) => [`/${file}`, content])),
    bytesOf: (address: string) => sentOf(fileOf(address)),
  }
  // One by one, from their bytes to a file: of each, no more is kept than the packs need.
  await inParallel(pages, async page => {
    const html = withoutCopyWords(page.html())
    const size = zip ? formatSize(zip.length, languageOf(html) ?? defaultLocale) : undefined
    const sent = withZipSize(html, size)
    published.pages.set(addressOf(page.file), publishedPage(sent, page.title))
    await write(page.file, Buffer.from(sent))
  })
  for (const [file, text] of offlineFiles(published, packs, base, day)) await write(file, Buffer.from(text))
}

/** Says how the files of a site were compressed: where the next build does it in the same way, the two share files. */
const marker = '.hosts/compressed-by'

function styleOf(styles: Map<Template, string>, { template, file }: Pick<PassedPage, 'template' | 'file'>): string {
  const style = styles.get(template)
  if (style === undefined) throw new PublishError(file, `no styles were collected for its template, ${template}`)
  return style
}

/** Next's copies of the 404 page, and what only its client router reads. */
const unread = /^(404|_not-found)\/|\.txt$|^_next\/|^_not-found\.html$/

/** The pages of an export, and the files that stand for themselves (data, and what hosts ask for by name). */
function filesOf(from: string): { pages: string[]; others: string[] } {
  const all = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(join(from, '/').length))
  const kept = all.filter(file => !unread.test(file))
  const pages = kept.filter(file => file.endsWith('.html'))
  // Scripts at the top come from public/; those that pages load are published under their hashed names.
  const others = kept.filter(file => !file.endsWith('.html') && !/^[^/]+\.js$/.test(file))
  return { pages, others }
}

/** The files of Next's that style sheets refer to: fonts. */
function referredTo(sheets: Iterable<string>, from: string): string[] {
  const media = [...sheets].flatMap(sheet => sheet.match(/_next\/static\/media\/[\w.~-]+/g) ?? [])
  return [...new Set(media)].filter(file => existsSync(join(from, file)))
}

const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`

const fileOf = (address: string) => address.slice(1).replace(/(^|\/)$/, '$1index.html')

function save(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
