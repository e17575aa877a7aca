import { expect, it, vi } from 'vitest'
import { changedDays } from '../../../lib/content/changed-days'

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
  const days = changedDays()
  expect(days.get('/en/')).toBe('2026-04-02')
  expect(days.get('/en/regions/africa/')).toBe('2026-04-02')
  expect(days.get('/en/regions/europe/')).toBe('2026-03-01')
  expect(days.get('/en/articles/newest/')).toBe('2026-03-01')
  expect(days.has('/en/articles/draft/')).toBe(false)
})

it('a page whose editors name no day has none: the home page of a language without articles', () => {
  expect(changedDays().has('/es/')).toBe(false)
})
