import { describe, expect, it, vi } from 'vitest'
import { pagesOf } from '../../../lib/collections/site-pages'
import { publicationsIn, sourcesCollection } from '../../../lib/collections/sources'
import { completeLocales } from '../../../lib/i18n/locales'
import type * as ReadYaml from '../../../lib/read-yaml'

const { report, unknown } = vi.hoisted(() => ({
  report: { id: 'report', title: 'Report', publisher: 'Inspectorate', year: 2025, url: 'https://example.org/report' },
  unknown: { title: 'Leaflet', publisher: 'Somebody', year: 2020 },
}))

vi.mock('../../../lib/content/documents', async () => {
  const { document, original, source } = await import('../../fixtures/library')
  const { url: _url, ...withoutAddress } = report
  const leaflet = source({ id: 'leaflet', ...unknown, url: undefined })
  return {
    articleDocuments: () => [
      document('one', { sources: [source(report), leaflet] }),
      document('two', {
        published: '2025-06-01T00:00:00.000Z',
        sources: [source({ ...report, title: 'The same report, said otherwise' })],
        original: original(report),
      }),
      document('three', {
        published: '2025-05-01T00:00:00.000Z',
        sources: [source({ ...withoutAddress, url: undefined }), { ...leaflet, publisher: 'Somebody else' }],
      }),
      document('uno', { sources: [source(report)] }, 'es'),
    ],
    indicatorDocuments: () => [],
    pageDocuments: () => [],
  }
})

vi.mock('../../../lib/read-yaml', async importActual => {
  const actual = await importActual<typeof ReadYaml>()
  const told = {
    publishers: [{ name: 'Inspectorate', kind: 'official' }],
    dead: [{ url: 'https://example.org/report', day: '2026-05-03' }],
  }
  return { ...actual, readYaml: (file: string) => (file.endsWith('sources.yaml') ? told : actual.readYaml(file)) }
})

const find = (title: string) => publicationsIn('en').filter(one => one.title === title)
const addressesOf = (title: string) => find(title).map(({ citedBy }) => citedBy.map(({ address }) => address))

describe('the register of sources', () => {
  it('has a publication once that several cite: by its address, whatever they call it', () => {
    expect(addressesOf('Report')).toEqual([['/en/articles/one/', '/en/articles/two/', '/en/articles/three/']])
    expect(find('The same report, said otherwise')).toEqual([])
  })

  it('takes what has no address for the same only where title and publisher are', () => {
    expect(find('Leaflet').map(({ publisher }) => publisher)).toEqual(['Somebody', 'Somebody else'])
  })

  it('knows the kind of a publisher, if somebody has noted it, and since when an address is dead', () => {
    expect(find('Report')[0]).toMatchObject({ kind: 'official', dead: '2026-05-03', year: 2025 })
    expect(find('Leaflet')[0]).toMatchObject({ kind: 'other', dead: undefined })
  })

  it('has what laws, figures and terms cite, too', () => {
    const citing = publicationsIn('en').flatMap(({ citedBy }) => citedBy.map(({ address }) => address))
    const counts = ['/en/obligations/', '/en/figures/', '/en/glossary/#'].map(
      beginning => citing.filter(address => address.startsWith(beginning)).length,
    )
    expect(Math.min(...counts)).toBeGreaterThan(10)
  })

  it('has what its language has', () => {
    const [spanish] = publicationsIn('es').filter(({ title }) => title === 'Report')
    expect(spanish?.citedBy).toEqual([{ title: 'Title of uno', address: '/es/articles/uno/' }])
  })

  it.each(completeLocales)(
    'in %s has each publication on one page, at an anchor of its own, and as a row of data',
    locale => {
      const pages = pagesOf('sourceKind', locale)
      const shown = pages.flatMap(({ address, data }) =>
        (data() as { shown: { id: string }[] }).shown.map(({ id }) => `https://waymark.example${address}#${id}`),
      )
      expect(new Set(shown).size).toBe(publicationsIn(locale).length)
      expect(shown.length).toBe(publicationsIn(locale).length)
      const rows = sourcesCollection.tables[0]!.rows(locale) as { url: string; kind?: string }[]
      expect(rows.map(({ url }) => new URL(url).hash + new URL(url).pathname).toSorted()).toEqual(
        shown.map(url => new URL(url).hash + new URL(url).pathname).toSorted(),
      )
      expect(rows.some(({ kind }) => kind === 'official')).toBe(true)
    },
  )

  it('is cut into pages where a kind has many, of which the later ones are no pages of the hub’s lists', () => {
    const [first, second] = pagesOf('sourceKind', 'en').filter(({ address }) =>
      address.startsWith('/en/sources/other/'),
    )
    expect([first?.isUnlisted, first?.alternates.es]).toEqual([undefined, '/es/sources/other/'])
    expect([second?.address, second?.isUnlisted]).toEqual(['/en/sources/other/page/2/', true])
    expect(second?.alternates).toEqual({ en: '/en/sources/other/page/2/' })
  })
})
