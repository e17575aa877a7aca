import type { Day } from '../dates'
import { withBase } from '../routes'
import { filesOf, type Saved } from './format'

// What is kept on the device, for the page that keeps it and the worker that serves it. All of it is in one cache,
// so that one call deletes it.

/** Of this site alone: another one on the same host may keep something too. */
export const cacheName = `saved ${withBase('/')}`

/** The cache's own table of contents; no page has this address. */
const contents = withBase('/offline/saved')

/** Tells the day of a saved file. */
const dayHeader = 'x-saved-on'

/** What is kept; asking leaves nothing behind. */
export async function readSaved(): Promise<Saved> {
  const response = await caches.match(contents, { cacheName })
  return response ? ((await response.json()) as Saved) : {}
}

/** Writes down what is kept from now on, and deletes what belongs to nothing of it. */
export async function writeSaved(cache: Cache, saved: Saved): Promise<void> {
  await cache.put(contents, Response.json(saved))
  const kept = filesOf(saved)
  for (const request of await cache.keys()) {
    const address = new URL(request.url).pathname
    if (address !== contents && !kept.has(address.slice(withBase('').length))) await cache.delete(request)
  }
}

/** The saved copy of a file, by its address in the browser. */
export const findSaved = (address: string) => caches.match(address, { cacheName, ignoreVary: true, ignoreSearch: true })

/** On which day a file was saved. */
export const dayOf = (response: Response): Day => response.headers.get(dayHeader) ?? ''

/** Keeps a file as it was sent, with its day; what the browser has unpacked is no longer compressed. */
export async function put(cache: Cache, address: string, response: Response, day: Day): Promise<void> {
  const headers = new Headers(response.headers)
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name)
  headers.set(dayHeader, day)
  await cache.put(address, new Response(await response.blob(), { headers }))
}

/**
 * Gets a file for keeping. Files whose names hold a hash may come from the browser's own cache; pages may not, and
 * leave nothing there: whoever deletes what was saved has then deleted it.
 *
 * @throws where it cannot be had
 */
export async function get(address: string, isHashed: boolean, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(withBase(address), { cache: isHashed ? 'default' : 'no-store', signal })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response
}

/** One at a time, in all tabs and the worker: each reads the table of contents and writes it anew. */
export const exclusively = <T>(work: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? (navigator.locks.request(cacheName, work) as Promise<T>) : work()
