import { expect, it, vi } from 'vitest'
import { articlesIn } from '../../../lib/content/articles'

vi.mock('../../../lib/content/documents', async () => {
  const { document, original } = await import('../../fixtures/library')
  const about = (year?: number) => original({ title: 'Report', publisher: 'Somebody', year })
  return {
    articleDocuments: () => [
      document('a-report-without-year', { original: about() }),
      document('a-report-of-2013', { original: about(2013) }),
      document('b-own-work'),
      document('c-report-of-2024', { original: about(2024) }),
      document('b-report-of-2024', { original: about(2024) }),
      document('z-later', { original: about(2012), published: '2026-01-02T00:00:00.000Z' }),
    ],
    indicatorDocuments: () => [],
    pageDocuments: () => [],
  }
})

it('has articles newest first, of one day that on the latest work before others, and not by the alphabet', () => {
  expect(articlesIn('en').map(({ slug }) => slug)).toEqual([
    'z-later',
    'b-own-work',
    'b-report-of-2024',
    'c-report-of-2024',
    'a-report-of-2013',
    'a-report-without-year',
  ])
})
