import { localDay } from '../dates'
import { withBase } from '../routes'
import { filesOf, packOf, type Saved } from './format'
import { readOffer, savePack } from './keep'
import { referencesIn } from './references'
import { cacheName, exclusively, findSaved, get, put, readSaved, writeSaved } from './store'

/**
 * What the network has sent takes the place of the saved copy, so that a newer version is never held up for more than
 * one visit. Nothing that was not saved is kept.
 *
 * @param address within the site
 * @param response all of it is read
 */
export async function renew(address: string, response: Response): Promise<void> {
  const saved = await readSaved()
  if (!response.ok || !filesOf(saved).has(address)) return
  const revision = await revisionOf(response.clone())
  if (filesOf(saved).get(address) === revision) return
  const searches = Object.keys(saved).filter(key => packOf(key).id === 'search' && address in saved[key]!.files)
  if (searches.length > 0) await Promise.all(searches.map(renewSearch))
  else await exclusively(() => renewPage(address, response, revision))
}

/** The files of the search are of one version, or it would find nothing. Who saves data asks for it by hand. */
async function renewSearch(key: string): Promise<void> {
  const { locale, id } = packOf(key)
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  if (connection?.saveData || !locale) return
  const pack = (await readOffer(locale)).packs.find(other => other.id === id)
  if (pack) await savePack(locale, pack)
}

/** A page and what it loads, which the browser has just loaded, too. */
async function renewPage(address: string, response: Response, revision: string): Promise<void> {
  const saved = await readSaved()
  // Somebody may have deleted everything meanwhile.
  if (!filesOf(saved).has(address) || !(await caches.has(cacheName))) return
  const cache = await caches.open(cacheName)
  const day = localDay()
  const loaded = referencesIn(await response.clone().text()).map(url => url.slice(withBase('').length))
  for (const file of loaded) {
    // Data bear no hash in their name, and are to be of the page's version.
    if (file.endsWith('.json') || !(await findSaved(withBase(file))))
      await put(cache, withBase(file), await get(file, true), day)
  }
  await put(cache, withBase(address), response, day)
  await writeSaved(cache, withFiles(saved, address, { [address]: revision }, loaded))
}

/** The same table of contents, with files that all packs have which have the page. */
const withFiles = (saved: Saved, page: string, changed: Record<string, string>, loaded: string[]): Saved =>
  Object.fromEntries(
    Object.entries(saved).map(([key, pack]) => {
      const added = Object.fromEntries(loaded.map(file => [file, pack.files[file] ?? '']))
      return [key, page in pack.files ? { ...pack, files: { ...pack.files, ...added, ...changed } } : pack]
    }),
  )

/** As the build names content: ten digits of its SHA-256. */
async function revisionOf(response: Response): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer())
  return [...new Uint8Array(digest)]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, 10)
}
