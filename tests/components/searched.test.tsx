import { describe, expect, it, vi } from 'vitest'
import type { Collection } from '@/lib/collections/collection'
import { collections } from '@/lib/collections/collections'
import { findSitePage } from '@/lib/collections/site-pages'
import { completeLocales, type Locale } from '@/lib/i18n/locales'
import { renderPage } from './render'

vi.mock('../../lib/content/documents', async () => {
  const library = await import('../fixtures/library')
  const about = library.ownPage('about', { raw: 'Begins.\n\n## Who we are\n\nSomebody.\n', html: '' })
  const inSpanish = { ...about, _raw: { ...about._raw, flattenedPath: 'pages/es/about' } }
  return { ...library, pageDocuments: () => [about, inSpanish] }
})

const declared = Object.entries<Collection>(collections).flatMap(([name, { searched }]) =>
  searched ? completeLocales.map(locale => [name, locale, searched] as const) : [],
)

/** The ids of a page's parts. */
const idsAt = (address: string) =>
  new Set([...renderPage(address).html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!))

/** What no page has of a collection's entries: pages that are not there, and anchors that the page lacks. */
function missing(searched: NonNullable<Collection['searched']>, locale: Locale): string[] {
  const anchors = new Map<string, string[]>()
  for (const { address } of searched(locale)) {
    const [page = '', anchor] = address.split('#')
    anchors.set(page, [...(anchors.get(page) ?? []), ...(anchor ? [anchor] : [])])
  }
  return [...anchors].flatMap(([page, wanted]) => {
    if (!findSitePage(page)) return [page]
    const ids = wanted.length > 0 ? idsAt(page) : new Set()
    return wanted.filter(id => !ids.has(id)).map(id => `${page}#${id}`)
  })
}

describe('what collections give to a search', () => {
  it('is of all that have entries', () => {
    expect([...new Set(declared.map(([name]) => name))]).toEqual([
      'articles',
      'indicators',
      'helplines',
      'countries',
      'goods',
      'laws',
      'glossary',
      'figures',
      'sources',
      'pages',
    ])
  })

  it.each(declared)(
    'of %s in %s has words, and stands where it says, each at an address of its own',
    (_, locale, of) => {
      const entries = of(locale)
      // The library of the tests has indicators in one language.
      expect(completeLocales.flatMap(of).length).toBeGreaterThan(0)
      expect(new Set(entries.map(({ address }) => address)).size).toBe(entries.length)
      for (const { title, text, address } of entries) expect([address, title.trim(), text.trim()]).not.toContain('')
      expect(missing(of, locale)).toEqual([])
    },
  )
})
