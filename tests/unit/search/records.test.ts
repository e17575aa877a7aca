import { expect, it, vi } from 'vitest'
import { articlesIn } from '../../../lib/content/articles'
import { searchRecords } from '../../../lib/search/records'

vi.mock('../../../lib/content/documents', () => import('../../fixtures/library'))

it('hands the browser named fields only, the text cut at its headings', () => {
  const [record] = searchRecords(articlesIn('es'))
  expect(record).toEqual({
    slug: 'peru',
    title: 'Título de peru',
    summary: 'Summary of peru.',
    types: ['news-analysis'],
    regions: ['latin-america-caribbean'],
    countries: ['PE'],
    topics: ['indicators', 'labour-inspection'],
    tags: expect.stringMatching(/Noticias y análisis.*SUNAFIL.*Perú/),
    published: '2026-03-01',
    sections: [{ text: 'Point of peru.' }, { id: 'heading', heading: 'Heading', text: 'Text of peru.' }],
  })
})

it('holds nothing that the gate holds back', () => {
  expect(JSON.stringify(searchRecords(articlesIn('en')))).not.toContain('held-back')
})
