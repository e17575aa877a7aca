import { localDay } from '../dates'
import type { Locale } from '../i18n/locales'
import { withBase, routes } from '../routes'
import { filesOf, packKey, type OfflineManifest, type Pack, type PackFile, type PackList, type Saved } from './format'
import { cacheName, exclusively, get, put, readSaved, writeSaved } from './store'

/** So many files are fetched at a time. */
const atOnce = 4

/** What can be kept, as the site has it now. */
export const readOffer = async (locale: Locale): Promise<OfflineManifest> =>
  (await (await get(routes.offer(locale), false)).json()) as OfflineManifest

export const readList = async ({ list }: Pack): Promise<PackList> => (await (await get(list, true)).json()) as PackList

/** The files of a pack that are not kept as they are now. */
export function missingFiles({ files }: PackList, saved: Saved): PackFile[] {
  const kept = filesOf(saved)
  return files.filter(([address, revision]) => kept.get(address) !== revision)
}

/**
 * Keeps a pack, or renews it: only what is not there yet is fetched. What it fails at leaves things as they were, for a
 * new version takes the place of an old one only once all of it is there.
 *
 * @param onProgress told how many of the bytes have come
 * @throws where a file cannot be had, the device has no room, or the reader has stopped it
 */
export const savePack = (
  locale: Locale,
  pack: Pack,
  onProgress: (done: number, all: number) => void = () => {},
  signal?: AbortSignal,
): Promise<void> =>
  exclusively(async () => {
    const list = await readList(pack)
    const saved = await readSaved()
    const kept = filesOf(saved)
    const missing = missingFiles(list, saved)
    const all = missing.reduce((sum, [, , bytes]) => sum + bytes, 0)
    let done = 0
    onProgress(done, all)
    const cache = await caches.open(cacheName)
    const day = localDay()
    const replacing: [address: string, response: Response][] = []
    try {
      await eachOf(missing, async ([address, revision, bytes]) => {
        const response = await get(address, revision === '', signal)
        if (kept.has(address)) replacing.push([address, new Response(await response.blob(), response)])
        else await put(cache, withBase(address), response, day)
        onProgress((done += bytes), all)
      })
      for (const [address, response] of replacing) await put(cache, withBase(address), response, day)
      const files = Object.fromEntries(list.files.map(([address, revision]) => [address, revision]))
      const renewed = { day, list: pack.list, files, pages: list.pages }
      await writeSaved(cache, { ...saved, [packKey(locale, pack.id)]: renewed })
    } catch (error) {
      await (Object.keys(saved).length > 0 ? writeSaved(cache, saved) : caches.delete(cacheName))
      throw error
    }
  })

/** After a failure nothing more is begun, and what was under way has ended. */
async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values()
  const ends = await Promise.allSettled(
    Array.from({ length: atOnce }, async () => {
      for (const item of queue) await work(item).catch(stop)
    }),
  )
  for (const end of ends) if (end.status === 'rejected') throw end.reason

  function stop(error: unknown): never {
    for (const _rest of queue) continue
    throw error
  }
}

/** Deletes one pack, but for what others have too. */
export const removePack = (key: string): Promise<void> =>
  exclusively(async () => {
    const { [key]: _removed, ...others } = await readSaved()
    await writeSaved(await caches.open(cacheName), others)
  })
