import { describe, expect, it, vi } from 'vitest'
import { sitePagesIn } from '../../lib/collections/site-pages'
import { sitemapEntry } from '../../lib/publish/sitemap'
import { site } from '../../lib/site'
import { renderPage } from './render'

/** Nine articles of Europe, of which the first is the newest here and about the oldest work; one of Africa. */
vi.mock('../../lib/content/documents', async () => {
  const { document, original } = await import('../fixtures/library')
  const days = Array.from({ length: 9 }, (_, at) => at + 1)
  return {
    articleDocuments: () => [
      ...days.map(at =>
        document(`number-${at}`, {
          title: `Number ${10 - at}`,
          published: `2026-0${at > 6 ? 3 : 2}-0${at}T00:00:00.000Z`,
          countries: at > 7 ? ['PE'] : ['GB'],
          original: original({ title: 'A report', publisher: 'A publisher', year: 2020 - at, url: undefined }),
        }),
      ),
      document('alone', { regions: ['africa'], title: 'Zero' }),
    ],
    indicatorDocuments: () => [],
    pageDocuments: () => [],
  }
})

const titlesAt = (address: string) =>
  [...renderPage(address).html.matchAll(/<h3[^>]*><a[^>]*>([^<]*)/g)].map(([, title]) => title)

describe('a list of more than eight articles', () => {
  it('says in numbers what it amounts to', () => {
    expect(renderPage('/en/regions/europe/').text).toContain(
      '9 articles 3 new in March 2026 Newest: 9 March 2026 2 countries',
    )
  })

  it('leads to its other orders, each a page of its own, and marks the one at hand', () => {
    const { html } = renderPage('/en/regions/europe/by/year/')
    const [nav = ''] = /<nav aria-label="Order".*?<\/nav>/s.exec(html) ?? []
    expect([...nav.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      '/en/regions/europe/',
      '/en/regions/europe/by/title/',
    ])
    expect(nav).toMatch(/aria-current="page"[^>]*>Year of source/)
  })

  it('has its articles in these orders', () => {
    expect(titlesAt('/en/regions/europe/')[0]).toBe('Number 1')
    expect(titlesAt('/en/regions/europe/by/year/')[0]).toBe('Number 9')
    expect(titlesAt('/en/regions/europe/by/title/').slice(0, 2)).toEqual(['Number 1', 'Number 2'])
  })
})

it('a shorter list has one order', () => {
  expect(renderPage('/en/regions/africa/').html).not.toContain('<nav aria-label="Order"')
})

it('another order stays out of indexes, the sitemap and the lists of pages, and has no data of its own', () => {
  const sorted = sitePagesIn('en').filter(({ address }) => /by\/(year|title)\//.test(address))
  expect(sorted.map(({ address }) => address)).toContain('/en/articles/by/title/')
  for (const page of sorted) {
    const head = page.head()
    expect(head.robots).toEqual({ index: false })
    expect(sitemapEntry({ address: site.url + page.address, languages: [] }, head)).toBeUndefined()
    expect([page.isUnlisted, page.beside, page.menu]).toEqual([true, undefined, undefined])
  }
})
