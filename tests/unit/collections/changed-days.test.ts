import { expect, it, vi } from 'vitest'
import { findSitePage } from '../../../lib/collections/site-pages'

vi.mock('../../../lib/content/documents', async () => {
  const { document } = await import('../../fixtures/library')
  return {
    articleDocuments: () => [
      document('newest', { published: '2026-03-01T00:00:00.000Z' }),
      document('changed', { updated: '2026-04-02T00:00:00.000Z', regions: ['africa'] }),
      document('draft', { published: '2026-05-01T00:00:00.000Z', status: 'draft' }),
    ],
    indicatorDocuments: () => [],
    pageDocuments: () => [],
  }
})

it('the home page and every list change when the latest change of what they show was, drafts left aside', () => {
  expect(findSitePage('/en/')?.changed).toBe('2026-04-02')
  expect(findSitePage('/en/regions/africa/')?.changed).toBe('2026-04-02')
  expect(findSitePage('/en/regions/europe/')?.changed).toBe('2026-03-01')
  expect(findSitePage('/en/articles/newest/')?.changed).toBe('2026-03-01')
  expect(findSitePage('/en/articles/draft/')).toBeUndefined()
})

it('a page whose editors name no day has none: the home page of a language without articles', () => {
  expect(findSitePage('/es/')).toBeDefined()
  expect(findSitePage('/es/')?.changed).toBeUndefined()
})
