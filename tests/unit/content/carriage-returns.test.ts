import { expect, it, vi } from 'vitest'
import { articlesIn } from '../../../lib/content/articles'

vi.mock('../../../lib/content/documents', async () => {
  const { document } = await import('../../fixtures/library')
  return { articleDocuments: () => [document('crlf', { topics: ['care-work\r' as 'care-work'], summary: 'Whole.\r' })] }
})

it('drops the carriage return that a file with CRLF line ends leaves on its last value', () => {
  expect(articlesIn('en')[0]).toMatchObject({ topics: ['care-work'], summary: 'Whole.' })
})
