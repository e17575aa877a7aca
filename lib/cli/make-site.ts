import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { renderedPages, sampleFiles } from '../../components/page/rendered-pages'
import { withDownload } from '../api/download'
import type { DataFile } from '../api/files'
import { hubFiles } from '../api/hub-files'
import { pictureOf } from '../cards/picture'
import { pictureFiles } from '../charts/picture'
import { hostsOf, publishedBackend } from '../admin/backend'
import { adminFiles } from '../admin/files'
import { addressesIn } from '../collections/addresses'
import { tables } from '../collections/collections'
import { searched } from '../collections/searched'
import { sitePagesIn } from '../collections/site-pages'
import { redirects } from '../content/redirects'
import { buildDay } from '../dates'
import { defaultLocale, locales, localesOffering, type Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { dropUnused } from '../disk-cache'
import { roomOf } from '../library'
import { bundleServiceWorker } from '../offline/bundle'
import type { CopyWords } from '../offline/copy'
import { planPacks } from '../offline/packs'
import { inParallel } from '../parallel'
import { openParts, saveParts } from '../parts'
import { hubIndex } from '../plain-text/text-index'
import { bundleIsland, islandEnding } from '../publish/islands'
import { readExport, type FromNext } from '../publish/next-export'
import { openSearch } from '../publish/open-search'
import { publish } from '../publish/publish'
import type { SourcePage } from '../publish/page'
import { PublishError } from '../publish/publish-error'
import { securityTxt } from '../publish/security-txt'
import { robotsTxt } from '../publish/sitemap'
import { routes } from '../routes'
import { searchFiles } from '../search/site/write'
import { responsible } from '../responsible'
import { site } from '../site'
import { slugsOf } from '../taxonomy/terms'
import { sharedFingerprint } from './built-from.mjs'
import type { NextRun } from './next-run'
import { StepFailed } from './run.mjs'

/**
 * The scripts of the parts that run in the reader's browser, by name.
 *
 * @param base path under which their site is served
 */
async function bundledIslands(base: string): Promise<Record<string, string>> {
  const files = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter(file =>
    file.endsWith(islandEnding),
  )
  const bundled = files.map(async file => {
    const name = basename(file, islandEnding)
    return [name, await bundleIsland(name, join('components', file), base)] as const
  })
  return Object.fromEntries(await Promise.all(bundled))
}

/** What each page of a copy in a folder says of it. */
function copyWords(locale: Locale): CopyWords {
  const { copy, about } = messagesOf(locale).offline.zip
  // Every copy in a folder is of a day.
  return { copy, missing: about, link: about }
}

/** Every file for programs: those of the hub, and those that pages have beside them. */
function* dataFiles(): Generator<DataFile> {
  yield* hubFiles(tables)
  for (const { beside } of locales.flatMap(sitePagesIn)) if (beside) yield* beside()
}

const isOfSystem = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error

/**
 * What is no page and is not made of pages, by address: the search and its description, pictures of shared links,
 * the service worker, what the hub is for programs that answer questions.
 */
async function besidePages(): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>(await searchFiles(searched(), site.base))
  await inParallel(locales.flatMap(sitePagesIn), async ({ address, card, pictures }) => {
    if (card) files.set(routes.card(address), await pictureOf(card()))
    for (const picture of pictures?.() ?? []) {
      for (const [file, content] of await pictureFiles(picture)) files.set(file, content)
    }
  })
  files.set(routes.serviceWorker, await bundleServiceWorker(site.base))
  for (const locale of localesOffering('search')) files.set(routes.openSearch(locale), openSearch(locale))
  for (const locale of locales) {
    // Among these the 404 page seeks the one that was meant.
    files.set(routes.addresses(locale), JSON.stringify(addressesIn(locale)))
  }
  files.set(routes.llms(), hubIndex())
  return files
}

/** What Next makes, once it has run where it has to; its pages are then held against ours. */
async function fromNext(
  run: NextRun,
  pages: readonly SourcePage[],
  islands: Promise<Record<string, string>>,
): Promise<FromNext> {
  if (run.made) return run.made
  await run.ends()
  const of = { samples: sampleFiles(), islands: Object.keys(await islands), base: site.base }
  return run.keep(readExport('.next/export', pages, of))
}

/**
 * Makes `out/` of what contentlayer has generated: meanwhile Next makes the document around pages and its styles, what
 * is no page is made, and with the pages, rendered here, becomes the site.
 *
 * @returns whether it succeeded; if not, it is said why
 */
export async function makeSite(run: NextRun): Promise<boolean> {
  try {
    openParts()
    await publishSite(run)
    saveParts()
    dropUnused()
    return true
  } catch (error) {
    console.error('Publishing stopped; the site that was there is left as it was.')
    // A full disk says so itself: "ENOSPC: no space left on device, write".
    if (!(error instanceof PublishError || error instanceof StepFailed || isOfSystem(error))) throw error
    console.error(error.message)
    return false
  } finally {
    run.stop()
  }
}

async function publishSite(run: NextRun): Promise<void> {
  const backend = publishedBackend()
  const ofSite = bundledIslands(site.base)
  const pages = renderedPages()
  const [islands, ofCopy, beside, admin, next] = await Promise.all([
    ofSite,
    // For a site at the top of its host, as which a copy in a folder is taken.
    site.base === '' ? ofSite : bundledIslands(''),
    besidePages(),
    backend && adminFiles(backend),
    fromNext(run, pages, ofSite),
  ])
  await publish({
    pages,
    sharedBy: sharedFingerprint([roomOf('taxonomy'), roomOf('translations')]),
    next,
    to: join(process.env.BUILD_ROOT ?? '', 'out'),
    url: site.url,
    base: site.base,
    islands,
    redirects: redirects(),
    adminHosts: backend && hostsOf(backend),
    extra: new Map<string, string | Uint8Array>([
      [
        '.well-known/security.txt',
        securityTxt({ url: site.url, email: responsible.email }, buildDay(), routes.corrections(defaultLocale)),
      ],
      ['robots.txt', robotsTxt(site.url)],
      ...[...beside].map(([address, content]) => [address.slice(1), content] as const),
      ...Object.entries(admin ?? {}).map(([name, file]) => [`admin/${name}`, file] as const),
    ]),
    data: withDownload(dataFiles(), tables, buildDay()),
    day: buildDay(),
    copy: {
      islands: ofCopy,
      folder: `${site.name.toLowerCase()}-${buildDay()}`,
      words: Object.fromEntries(locales.map(locale => [locale, copyWords(locale)])),
    },
    packs: localesOffering('offline').flatMap(locale => planPacks(locale, sitePagesIn(locale), slugsOf('regions'))),
  })
}
