import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import type { PackId } from '../../../lib/collections/route'
import type { OfflineManifest, PackList } from '../../../lib/offline/format'
import { offlineFiles, revisionOf } from '../../../lib/publish/offline'

const json = (value: unknown) => Buffer.from(JSON.stringify(value))
const html = (title: string) => `<script src="/hub/assets/page.1.js"></script><h1>${title}</h1>`
const published = {
  pages: new Map(
    ['/en/help/', '/en/search/', '/en/articles/a/', '/en/offline/'].map(address => [
      address,
      { title: `Title of ${address}`, loads: ['/hub/assets/page.1.js'], revision: revisionOf(html(address)) },
    ]),
  ),
  files: new Map([
    ['/assets/page.1.js', Buffer.from('go()')],
    ['/assets/other.2.js', Buffer.from('no()')],
    ['/search/en.json', json({ records: { size: 256, names: ['r'] } })],
    ['/search/es.json', json({ records: { size: 256, names: [] } })],
    ['/assets/search/r.records.json', json({ addresses: ['/en/articles/a/', '/en/articles/a/#b'], texts: ['t', 't'] })],
    ['/assets/search/t.text.bin', Buffer.from('text')],
    ['/assets/search/i.terms.bin', Buffer.from('terms')],
  ]),
  bytesOf: (address: string) => (address.startsWith('/en/') ? 1000 : 10),
}
const plan = (id: PackId, ...pages: string[]) => ({ locale: 'en' as const, id, pages, articles: 0 })
const files = offlineFiles(
  published,
  [
    plan('basic', '/en/help/', '/en/offline/'),
    plan('search', '/en/search/', '/en/offline/'),
    plan('region-africa', '/en/articles/a/', '/en/offline/'),
  ],
  '/hub',
  '2026-11-25',
)
const offer = JSON.parse(files.get('offline/en.json')!) as OfflineManifest
const listOf = (id: string) =>
  JSON.parse(files.get(offer.packs.find(pack => pack.id === id)!.list.slice(1))!) as PackList
const addressesOf = (id: string) => listOf(id).files.map(([address]) => address)

it('a pack has its pages, with what they load and nothing else', () => {
  expect(addressesOf('basic')).toEqual(['/assets/page.1.js', '/en/help/', '/en/offline/'])
  expect(listOf('basic').pages[0]).toEqual(['/en/help/', 'Title of /en/help/'])
})

it('the pack of the search has its manifests and index; an article brings the text that a result of it shows', () => {
  expect(addressesOf('search')).toEqual([
    '/assets/page.1.js',
    '/search/en.json',
    '/search/es.json',
    '/assets/search/r.records.json',
    '/assets/search/i.terms.bin',
    '/en/search/',
    '/en/offline/',
  ])
  expect(addressesOf('region-africa')).toContain('/assets/search/t.text.bin')
})

it('a page is told from its next version by its hash; a file that has one in its name needs none', () => {
  const revisions = new Map(listOf('search').files.map(([address, revision]) => [address, revision]))
  expect(revisions.get('/assets/page.1.js')).toBe('')
  expect(revisions.get('/search/en.json')).toMatch(/^[\da-f]{10}$/)
  const hash = createHash('sha256').update(html('/en/search/')).digest('hex')
  expect(revisions.get('/en/search/')).toBe(hash.slice(0, 10))
})

it('sizes are what is sent, the list included, and everything counts each file once', () => {
  const [basic] = offer.packs
  expect(basic!.bytes).toBeGreaterThan(2010)
  expect(basic!.bytes).toBeLessThan(2310)
  expect(offer.shared).toBe(10)
  expect(offer.all).toBeLessThan(offer.packs.reduce((sum, { bytes }) => sum + bytes, 0))
  expect(offer.all).toBeGreaterThan(4000)
  expect((JSON.parse(files.get('offline/es.json')!) as OfflineManifest).packs).toEqual([])
})

it('a plan with a page that was not built stops the publishing', () => {
  expect(() => offlineFiles(published, [plan('basic', '/en/nowhere/')], '', '2026-11-25')).toThrow('/en/nowhere/')
})
