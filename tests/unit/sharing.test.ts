import { expect, it, vi } from 'vitest'
import { articlesIn } from '../../lib/content/articles'
import { cardPageOf } from '../../lib/sharing'

vi.mock('../../lib/content/documents', async () => {
  const { document } = await import('../fixtures/library')
  const published = '2025-01-01T00:00:00.000Z'
  const many = Array.from({ length: 100 }, (_, index) => document(`new-${index}`))
  return { articleDocuments: () => [...many, document('old', { published, types: ['guidance', 'publications'] })] }
})

it('the hundred newest articles have pictures of their own, older ones that of their first type', () => {
  const cards = articlesIn('en').map(cardPageOf)
  expect(cards.slice(98)).toEqual([
    expect.stringMatching(/^\/en\/articles\/new-\d+\/$/),
    expect.stringMatching(/^\/en\/articles\/new-\d+\/$/),
    '/en/types/guidance/',
  ])
})
