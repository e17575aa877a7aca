import { expect, it, vi } from 'vitest'
import { findArticle } from '../../../lib/content/articles'
import { relatedTo } from '../../../lib/content/related'

vi.mock('../../../lib/content/documents', async () => {
  const { document } = await import('../../fixtures/library')
  return {
    articleDocuments: () => [
      document('one', {
        indicators: ['isolation'],
        countries: ['PE'],
        topics: ['indicators'],
        regions: ['latin-america-caribbean'],
      }),
      document('same-country-and-topic', { countries: ['PE'], topics: ['indicators'], regions: ['global'] }),
      document('same-topic', { topics: ['indicators'], regions: ['africa'] }),
      document('same-indicator', { indicators: ['isolation'], regions: ['africa'] }),
      document('same-region', { regions: ['latin-america-caribbean'] }),
      document('same-type-only', { regions: ['africa'] }),
      document('of-sugar', { title: 'Sugar cane', summary: 'Cutters of cane.', regions: ['africa'] }),
      document('of-cane', { title: 'Cutting cane for sugar', summary: 'On estates.', regions: ['middle-east'] }),
      document('draft', { countries: ['PE'], topics: ['indicators'], status: 'draft' }),
    ],
  }
})

it('puts first what shares most, says what is shared, and leaves out what shares only a type', () => {
  const related = relatedTo(findArticle('en', 'one')!)
  expect(related.map(entry => entry.article.slug)).toEqual(['same-country-and-topic', 'same-topic', 'same-indicator'])
  expect(related[0]?.shared).toEqual({ type: ['news-analysis'], country: ['PE'], topic: ['indicators'] })
  expect(related[2]?.shared).toEqual({ type: ['news-analysis'], indicator: ['isolation'] })
})

it('takes a similar text for a reason, whatever the tags', () => {
  const [nearest] = relatedTo(findArticle('en', 'of-sugar')!)
  expect(nearest).toMatchObject({ article: { slug: 'of-cane' }, similar: true })
  expect(relatedTo(findArticle('en', 'one')!).every(({ similar }) => similar)).toBe(false)
})
