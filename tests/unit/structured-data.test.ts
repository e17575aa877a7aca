import { describe, expect, it, vi } from 'vitest'
import { findArticle } from '../../lib/content/articles'
import { listPagesIn, paginate } from '../../lib/content/lists'
import {
  articleData,
  blockOf,
  breadcrumbData,
  figuresData,
  listData,
  pageData,
  siteData,
} from '../../lib/structured-data'

vi.mock('../../lib/content/documents', async () => {
  const { document, original } = await import('../fixtures/library')
  const report = original({ title: 'The report', publisher: 'ILO', year: 2024, url: 'https://ilo.example/' })
  return {
    articleDocuments: () => [
      document('report', {
        types: ['publications', 'guidance'],
        countries: ['PE'],
        topics: ['indicators'],
        updated: '2026-02-01T00:00:00.000Z',
        original: report,
      }),
      document(
        'report',
        { translatedFrom: '2026-01-01T00:00:00.000Z', original: report, licence: 'CC-BY-NC-4.0' },
        'es',
      ),
    ],
    pageDocuments: () => [],
  }
})

describe('an article in the words of schema.org', () => {
  const english = findArticle('en', 'report')!
  const data = articleData(english, [{ heading: { id: 'how', text: 'How?', depth: 2, line: 1 }, steps: ['Go.'] }])

  it('is our article, with its own days and address', () => {
    expect(data).toMatchObject({
      '@type': 'Article',
      url: 'http://localhost:3000/en/articles/report/',
      headline: 'Title of report',
      datePublished: '2026-01-01',
      dateModified: '2026-02-01',
      articleSection: ['Publications', 'Guidance'],
      about: [{ name: 'Indicators of forced labour' }],
      spatialCoverage: [{ '@type': 'Country', name: 'Peru' }],
      license: 'https://creativecommons.org/licenses/by/4.0/',
      workTranslation: [{ '@id': 'http://localhost:3000/es/articles/report/' }],
    })
  })

  it('is not the report that it is about, which has a publisher of its own', () => {
    const report = { '@type': 'Report', name: 'The report', publisher: { name: 'ILO' }, datePublished: '2024' }
    expect(data).toMatchObject({ isBasedOn: report, publisher: { name: 'Waymark' } })
    expect(articleData(findArticle('es', 'report')!, [])).toMatchObject({ isBasedOn: { '@type': 'CreativeWork' } })
  })

  it('names the steps that it tells to take', () => {
    expect(data).toMatchObject({
      hasPart: [
        {
          '@type': 'HowTo',
          name: 'How?',
          url: 'http://localhost:3000/en/articles/report/#how',
          step: [{ '@type': 'HowToStep', text: 'Go.' }],
        },
      ],
    })
  })

  it('of a translation says of what; what is not known is left out', () => {
    const spanish = JSON.parse(blockOf(articleData(findArticle('es', 'report')!, []))) as Record<string, unknown>
    expect(spanish.license).toBe('https://creativecommons.org/licenses/by-nc/4.0/')
    expect(spanish.translationOfWork).toEqual({ '@id': 'http://localhost:3000/en/articles/report/' })
    for (const missing of ['workTranslation', 'hasPart', 'about']) expect(spanish).not.toHaveProperty(missing)
  })
})

it('a list names what its page shows, in order', () => {
  const [list] = listPagesIn('en').values()
  expect(listData(list!)).toMatchObject({
    '@type': 'CollectionPage',
    mainEntity: {
      numberOfItems: 1,
      itemListElement: [{ position: 1, url: 'http://localhost:3000/en/articles/report/' }],
    },
  })
})

it('the second page of a list counts on from where the first has ended', () => {
  const articles = ['a', 'b', 'c'].map(slug => ({ ...findArticle('en', 'report')!, slug }))
  const [, second] = paginate('en', {}, articles, { size: 2 })
  expect(listData(second!)).toMatchObject({
    url: 'http://localhost:3000/en/articles/page/2/',
    mainEntity: {
      numberOfItems: 3,
      itemListElement: [{ position: 3, url: 'http://localhost:3000/en/articles/c/' }],
    },
  })
})

it('the ledger of figures is a set of data, with the files that hold it', () => {
  expect(figuresData('es')).toMatchObject({
    '@type': 'Dataset',
    url: 'http://localhost:3000/es/figures/',
    distribution: [
      { contentUrl: 'http://localhost:3000/api/v1/es/figures.json' },
      { contentUrl: 'http://localhost:3000/api/v1/es/figures.csv' },
    ],
  })
})

it('a search begins behind the "#", where no server sees it', () => {
  expect(siteData('es')).toMatchObject({
    potentialAction: { target: { urlTemplate: 'http://localhost:3000/es/search/#q={search_term_string}' } },
  })
})

it('the way to a page has its stations in order, and is none where the home page is all of it', () => {
  const crumbs = [
    { label: 'Home', href: '/en/' },
    { label: 'Articles', href: '/en/articles/' },
  ]
  expect(breadcrumbData(crumbs)).toMatchObject({
    itemListElement: [{ position: 1 }, { position: 2, name: 'Articles', item: 'http://localhost:3000/en/articles/' }],
  })
  expect(breadcrumbData(crumbs.slice(0, 1))).toBeUndefined()
})

it('of a page with a plain title nothing is said', () => {
  const page = { locale: 'en', slug: 'x', title: 'X', summary: 'Y.', updated: '2026-01-01', body: '' } as const
  expect(pageData(page)).toMatchObject({ '@type': 'WebPage', name: 'X' })
  expect(pageData({ ...page, plainTitle: 'Devices' })).toBeUndefined()
})

it('no text can end the block that it stands in', () => {
  const block = blockOf({ '@context': 'https://schema.org', '@type': 'Thing', name: '</script><!-- <script>' })
  expect(block).not.toContain('<')
  expect(JSON.parse(block)).toMatchObject({ name: '</script><!-- <script>' })
})
