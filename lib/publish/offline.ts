import { createHash } from 'node:crypto'
import { brotliCompressSync } from 'node:zlib'
import type { Day } from '../dates'
import { locales, localesOffering, type Locale } from '../i18n/locales'
import type { OfflineManifest, Pack, PackFile, PackList } from '../offline/format'
import type { PackPlan } from '../offline/packs'
import { keptPart } from '../parts'
import { routes } from '../routes'
import { recordFile, textFile, type RecordColumns, type SiteManifest } from '../search/site/format'
import { PublishError } from './publish-error'

/** A page as readers get it. */
export interface PublishedPage {
  /** Its first heading. */
  title: string
  /** The addresses of what it loads. */
  loads: string[]
  /** Changes with it. */
  revision: string
}

/** What has been published, by address. */
export interface Published {
  pages: ReadonlyMap<string, PublishedPage>
  files: ReadonlyMap<string, Buffer>
  /** What is sent of a page or file, compressed. */
  bytesOf: (address: string) => number
}

/**
 * The files that tell the page of what is saved, language by language, which packs there are, with the true size of
 * each, and what is in them. By path within the site.
 *
 * @param base path under which the site is served
 * @throws PublishError where a plan names a page that is not there
 */
export function offlineFiles(
  published: Published,
  plans: readonly PackPlan[],
  base: string,
  day: Day,
): Map<string, string> {
  const files = new Map<string, string>()
  const texts = new Map(locales.map(locale => [locale, textsOf(published.files, locale)] as const))
  for (const locale of localesOffering('offline')) {
    const lists = plans
      .filter(plan => plan.locale === locale)
      .map(plan => ({ plan, list: listOf(published, plan, texts, base) }))
    const packs = lists.map(({ plan: { id, pages, articles }, list }): Pack => {
      const text = JSON.stringify(list)
      const address = routes.packList(`${locale}-${id}.${revisionOf(text)}`)
      files.set(address.slice(1), text)
      return { id, pages: pages.length, articles, bytes: sum(sizesOf(list)) + sentOf(text), list: address }
    })
    files.set(
      routes.offer(locale).slice(1),
      JSON.stringify(
        offerOf(
          day,
          packs,
          lists.map(({ list }) => list),
          published,
        ),
      ),
    )
  }
  return files
}

function offerOf(day: Day, packs: Pack[], lists: PackList[], { pages }: Published): OfflineManifest {
  const all = new Map(lists.flatMap(({ files }) => files.map(([address, , bytes]) => [address, bytes] as const)))
  const own = lists.map(({ files }) => new Set(files.map(([address]) => address)))
  const shared = [...all].filter(([address]) => !pages.has(address) && own.every(addresses => addresses.has(address)))
  const listBytes = sum(packs.map(({ bytes }) => bytes)) - sum(lists.flatMap(sizesOf))
  return { day, packs, shared: sum(shared.map(([, bytes]) => bytes)), all: sum(all.values()) + listBytes }
}

const sizesOf = ({ files }: PackList) => files.map(([, , bytes]) => bytes)

/** A list is sent compressed as all texts are. */
const sentOf = (text: string) => keptPart('sizes', [text], () => brotliCompressSync(text).length)

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0)

/** A pack's pages with all that they load; the search with its index, and articles with the text that it shows. */
function listOf({ pages, files, bytesOf }: Published, plan: PackPlan, texts: SearchTexts, base: string): PackList {
  const { locale, id } = plan
  const found = plan.pages.map(address => {
    const page = pages.get(address)
    if (!page) throw new PublishError(address, 'a pack has this page, but it was not built')
    return { address, ...page }
  })
  const loaded = new Set(
    found.flatMap(({ loads }) => loads.map(url => url.slice(base.length))).filter(file => files.has(file)),
  )
  const shown = plan.pages.flatMap(address => [...(texts.get(locale)?.get(address) ?? [])])
  const index = id === 'search' ? indexFiles(files, texts) : []
  const add = (address: string, revision: string): PackFile => [address, revision, bytesOf(address)]
  return {
    files: [
      ...[...loaded, ...shown, ...index].map(address =>
        add(address, isNamedByHash(address) ? '' : revisionOf(files.get(address)!)),
      ),
      ...found.map(({ address, revision }) => add(address, revision)),
    ],
    pages: found.map(({ address, title }) => [address, title]),
  }
}

const isNamedByHash = (address: string) => /^\/(assets|_next\/static)\//.test(address)

/** Changes with what is in a page or file; as `lib/offline/renew.ts` names what it gets. */
export const revisionOf = (content: string | Buffer) => createHash('sha256').update(content).digest('hex').slice(0, 10)

/** For each language the files of the search that hold the texts of pages, by the addresses of these. */
type SearchTexts = ReadonlyMap<Locale, ReadonlyMap<string, ReadonlySet<string>>>

/** The files of the search that any query may need: its manifests, and all but the texts. */
function indexFiles(files: Published['files'], texts: SearchTexts): string[] {
  const manifests = localesOffering('search').map(routes.searchManifest)
  const ofPages = new Set([...texts.values()].flatMap(pages => [...pages.values()]).flatMap(names => [...names]))
  return [...files.keys()].filter(
    address => manifests.includes(address) || (address.startsWith(routes.searchFile('')) && !ofPages.has(address)),
  )
}

/** The files of the search that hold the words of a page, by its address. */
function textsOf(files: Published['files'], locale: Locale): Map<string, Set<string>> {
  const read = (address: string) => JSON.parse(files.get(address)?.toString('utf8') ?? '{}') as unknown
  const { records } = read(routes.searchManifest(locale)) as Partial<SiteManifest>
  const texts = new Map<string, Set<string>>()
  for (const name of records?.names ?? []) {
    const columns = read(routes.searchFile(recordFile(name))) as RecordColumns
    for (const [number, address] of columns.addresses.entries()) {
      const page = address.replace(/#.*/, '')
      const ofPage = texts.get(page) ?? new Set()
      texts.set(page, ofPage.add(routes.searchFile(textFile(columns.texts[number] ?? ''))))
    }
  }
  return texts
}
