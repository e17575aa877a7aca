import { expect, it, vi } from 'vitest'
import { findArticle } from '../../../lib/content/articles'
import { relatedTo } from '../../../lib/content/related'

vi.mock('../../../lib/content/documents', async () => {
  const { document } = await import('../../fixtures/library')
  const unlike: typeof document = (slug, changes) =>
    document(slug, { title: slug, summary: slug, regions: ['global'], types: ['publications'], ...changes }, 'es')
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
      // Each shares one thing with the first; the newest come last, so that their order is that of the weights.
      unlike('kenya', { countries: ['KE'], topics: ['domestic-work'], regions: ['asia-pacific'], types: ['guidance'] }),
      unlike('country', { countries: ['KE'], published: '2025-01-01T00:00:00.000Z' }),
      unlike('topic', { topics: ['domestic-work'], published: '2025-02-01T00:00:00.000Z' }),
      unlike('region', { regions: ['asia-pacific'], published: '2025-03-01T00:00:00.000Z' }),
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

it('takes a country for more than a topic, and a topic for more than a region', () => {
  const related = relatedTo(findArticle('es', 'kenya')!)
  expect(related.map(entry => entry.article.slug)).toEqual(['country', 'topic', 'region'])
})

it('takes a similar text for a reason, whatever the tags', () => {
  const [nearest] = relatedTo(findArticle('en', 'of-sugar')!)
  expect(nearest).toMatchObject({ article: { slug: 'of-cane' }, similar: true })
  expect(relatedTo(findArticle('en', 'one')!).every(({ similar }) => similar)).toBe(false)
})
