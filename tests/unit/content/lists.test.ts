import { describe, expect, it, vi } from 'vitest'
import { articlesIn } from '../../../lib/content/articles'
import {
  countBy,
  filterArticles,
  filtersIn,
  listPagesIn,
  paginate,
  sortArticles,
  sortedListPagesIn,
  untranslated,
} from '../../../lib/content/lists'
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
    const pages = paginate('en', { type: 'guidance' }, articles, { size: 20 })
    expect(pages.map(page => page.shown.length)).toEqual([20, 20, 5])
    expect(pages[2]).toMatchObject({ address: '/en/types/guidance/', page: 3, pages: 3 })
    expect(paginate('en', {}, [], { size: 20 })).toHaveLength(1)
    expect(paginate('en', { indicator: 'deception' }, articles)[0]?.shown).toHaveLength(10)
  })
})

const original = (year?: number) => ({ title: 'A report', publisher: 'A publisher', year })

/** The orders of a list of so many articles. */
const ordersOf = (filter: Parameters<typeof paginate>[1], count: number) =>
  paginate(
    'en',
    filter,
    Array.from({ length: count }, () => articlesIn('en')[0]!),
  )[0]?.orders

describe('the orders of a list', () => {
  const [first] = articlesIn('en')
  const articles = [
    { ...first!, slug: 'undated', title: 'undated', original: original() },
    { ...first!, slug: 'old', title: 'Émigré workers', original: original(2011) },
    { ...first!, slug: 'own', title: 'zinc', original: undefined, published: '2026-11-24' },
    { ...first!, slug: 'late', title: 'Zeal', original: original(2024) },
    { ...first!, slug: 'late-too', title: 'apples', original: original(2024) },
  ]
  const inOrder = (order: Parameters<typeof sortArticles>[1]) =>
    sortArticles(articles, order, 'en').map(({ slug }) => slug)

  it('are newest as given, the year of the work with our own at its publication and the undated last, and the title', () => {
    expect(inOrder('newest')).toEqual(['undated', 'old', 'own', 'late', 'late-too'])
    expect(inOrder('year')).toEqual(['own', 'late-too', 'late', 'old', 'undated'])
    expect(inOrder('title')).toEqual(['late-too', 'old', 'undated', 'late', 'own'])
  })

  it('are all there for more articles than are seen at a glance, and never for a country or an indicator', () => {
    expect(ordersOf({}, 9)).toEqual(['newest', 'year', 'title'])
    expect(ordersOf({ topic: 'indicators' }, 8)).toEqual(['newest'])
    expect(ordersOf({ country: 'PE' }, 30)).toEqual(['newest'])
    expect(ordersOf({ indicator: 'deception' }, 30)).toEqual(['newest'])
    expect([...sortedListPagesIn('en').keys()]).toEqual([])
  })
})

describe('what a language lacks', () => {
  it('is offered from another language, within the same filter', () => {
    expect(untranslated('es', {}).map(article => article.slug)).toEqual(['london', 'malaysia'])
    expect(untranslated('es', { region: 'europe' }).map(article => article.slug)).toEqual(['london'])
    expect(untranslated('en', {})).toEqual([])
  })
})
