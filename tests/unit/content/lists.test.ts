import { describe, expect, it, vi } from 'vitest'
import { articlesIn } from '../../../lib/content/articles'
import { countBy, filterArticles, filtersIn, listPagesIn, paginate, untranslated } from '../../../lib/content/lists'
import { listAddress } from '../../../lib/routes'

vi.mock('../../../lib/content/documents', () => import('../../fixtures/library'))

const slugs = (filter: Parameters<typeof filterArticles>[1]) =>
  filterArticles(articlesIn('en'), filter).map(article => article.slug)

describe('a filter', () => {
  it('lets through what has every value that it names', () => {
    expect(slugs({})).toEqual(['peru', 'london', 'malaysia'])
    expect(slugs({ type: 'guidance' })).toEqual(['london', 'malaysia'])
    expect(slugs({ type: 'guidance', region: 'europe' })).toEqual(['london'])
    expect(slugs({ country: 'PE' })).toEqual(['peru'])
    expect(slugs({ topic: 'indicators', region: 'europe' })).toEqual([])
  })
})

describe('counts', () => {
  it('say how many articles have each value', () => {
    expect(Object.fromEntries(countBy(articlesIn('en'), 'type'))).toEqual({ 'news-analysis': 2, guidance: 2 })
    expect(Object.fromEntries(countBy(articlesIn('en'), 'topic'))).toEqual({
      indicators: 2,
      'labour-inspection': 1,
      'care-work': 1,
    })
  })
})

describe('the address of a list', () => {
  it.each([
    [{}, '/en/articles/'],
    [{ type: 'guidance' }, '/en/types/guidance/'],
    [{ region: 'europe' }, '/en/regions/europe/'],
    [{ region: 'europe', type: 'guidance' }, '/en/regions/europe/guidance/'],
    [{ country: 'PE' }, '/en/countries/pe/'],
    [{ topic: 'care-work' }, '/en/topics/care-work/'],
    [{ indicator: 'deception' }, '/en/indicators/deception/'],
    [{ country: 'PE', type: 'guidance' }, undefined],
  ])('of %o is %s', (filter, address) => {
    expect(listAddress('en', filter)).toBe(address)
  })
})

describe('the lists of a language', () => {
  it('are those that hold an article, and those of the indicators', () => {
    const filters = filtersIn('es')
    expect(filters.filter(({ indicator }) => indicator)).toHaveLength(11)
    expect(filters.filter(({ indicator }) => !indicator)).toEqual([
      {},
      { type: 'news-analysis' },
      { region: 'latin-america-caribbean' },
      { region: 'latin-america-caribbean', type: 'news-analysis' },
      { country: 'PE' },
      { topic: 'indicators' },
      { topic: 'labour-inspection' },
    ])
  })

  it('have no page for a value that only held-back articles have', () => {
    const addresses = [...listPagesIn('en').keys()]
    expect(addresses).toContain('/en/regions/europe/')
    expect(addresses).not.toContain('/en/regions/africa/')
    expect(addresses).not.toContain('/en/regions/middle-east/')
    expect(addresses).not.toContain('/en/topics/statistics/')
  })

  it('are cut into pages with addresses of their own', () => {
    const articles = Array.from({ length: 45 }, () => articlesIn('en')[0]!)
    const pages = paginate('en', { type: 'guidance' }, articles, 20)
    expect(pages.map(page => page.shown.length)).toEqual([20, 20, 5])
    expect(pages[2]).toMatchObject({ address: '/en/types/guidance/', page: 3, pages: 3 })
    expect(paginate('en', {}, [], 20)).toHaveLength(1)
    expect(paginate('en', { indicator: 'deception' }, articles)[0]?.shown).toHaveLength(10)
  })
})

describe('what a language lacks', () => {
  it('is offered from another language, within the same filter', () => {
    expect(untranslated('es', {}).map(article => article.slug)).toEqual(['london', 'malaysia'])
    expect(untranslated('es', { region: 'europe' }).map(article => article.slug)).toEqual(['london'])
    expect(untranslated('en', {})).toEqual([])
  })
})
