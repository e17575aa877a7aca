import { beforeEach, expect, it, vi } from 'vitest'
import type { Saved } from '../../../lib/offline/format'
import { renew } from '../../../lib/offline/renew'
import { cacheName, readSaved } from '../../../lib/offline/store'

/** The cache of a browser, as much of it as is used here; every address is the path of a file on one host. */
class FakeCache {
  readonly files = new Map<string, Response>()
  match = (address: string) => Promise.resolve(this.files.get(address)?.clone())
  put = (address: string, response: Response) => Promise.resolve(void this.files.set(address, response))
  keys = () => Promise.resolve([...this.files.keys()].map(path => new Request(`https://hub.example${path}`)))
  delete = (request: Request) => Promise.resolve(this.files.delete(new URL(request.url).pathname))
}

let stored: FakeCache | undefined
const contents = '/offline/saved'
const saved: Saved = {
  'en/basic': { day: '2026-01-01', list: '/offline/list.json', files: { '/en/': 'before' }, pages: [['/en/', 'Home']] },
}

beforeEach(() => {
  stored = new FakeCache()
  stored.files.set(contents, Response.json(saved))
  stored.files.set('/en/', new Response('before'))
  // A browser without locks.
  vi.stubGlobal('navigator', {})
  vi.stubGlobal('caches', {
    has: (name: string) => Promise.resolve(name === cacheName && stored !== undefined),
    open: () => Promise.resolve((stored ??= new FakeCache())),
    match: (address: string) => stored?.match(address) ?? Promise.resolve(undefined),
  })
  return () => vi.unstubAllGlobals()
})

const textOf = async (address: string) => (await stored?.match(address))?.text()

it('what the network has sent takes the place of the saved page, in the table of contents, too', async () => {
  await renew('/en/', new Response('after'))
  expect(await textOf('/en/')).toBe('after')
  // The first ten digits of the SHA-256 of "after".
  expect((await readSaved())['en/basic']?.files).toEqual({ '/en/': 'f39592393e' })
})

it('what was not saved is not kept, nor even read', async () => {
  const response = new Response('a page that nobody has saved')
  const read = vi.spyOn(response, 'clone')
  await renew('/en/articles/', response)
  expect([...stored!.files.keys()]).toEqual([contents, '/en/'])
  expect(read).not.toHaveBeenCalled()
})

it('an answer that is a failure replaces nothing', async () => {
  await renew('/en/', new Response('Bad gateway', { status: 502 }))
  expect(await textOf('/en/')).toBe('before')
})

it('nothing comes back that the reader deletes while it arrives', async () => {
  const response = new Response('after')
  const clone = response.clone.bind(response)
  vi.spyOn(response, 'clone').mockImplementation(() => {
    stored = undefined
    return clone()
  })
  await renew('/en/', response)
  expect(stored).toBeUndefined()
})

it('a page that the reader removes while it arrives, others being kept, does not come back for a moment', async () => {
  const response = new Response('after')
  const clone = response.clone.bind(response)
  const put = vi.spyOn(stored!, 'put')
  vi.spyOn(response, 'clone').mockImplementation(() => {
    stored!.files.set(contents, Response.json({}))
    stored!.files.delete('/en/')
    return clone()
  })
  await renew('/en/', response)
  expect(put).not.toHaveBeenCalled()
})
