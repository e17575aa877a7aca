import { expect, it, vi } from 'vitest'
import { nextStepsOf } from '../../../lib/collections/next-steps'
import { articlesIn } from '../../../lib/content/articles'

vi.mock('../../../lib/content/documents', async () => {
  const { document } = await import('../../fixtures/library')
  return {
    articleDocuments: () => [
      document('plain', { regions: ['global'] }),
      document('peru', {
        countries: ['PE'],
        regions: ['latin-america-caribbean'],
        indicators: ['debt-bondage'],
        types: ['good-practices'],
      }),
      document('trade', { goods: ['palm-oil'], topics: ['supply-chains'], types: ['publications'] }),
      document('many', {
        countries: ['PE', 'BR', 'CO'],
        indicators: ['debt-bondage', 'deception', 'isolation', 'excessive-overtime'],
        topics: ['employers', 'identification-referral'],
        regions: ['europe', 'africa'],
      }),
    ],
    indicatorDocuments: () => [],
    pageDocuments: () => [],
  }
})

const stepsOf = (slug: string) =>
  Object.fromEntries(
    nextStepsOf(articlesIn('en').find(article => article.slug === slug)!).map(({ reader, leads }) => [
      reader,
      leads.map(({ address }) => address),
    ]),
  )

it('has a way on for a worker from every article, and none for those whom it has nothing for', () => {
  expect(stepsOf('plain')).toEqual({ workers: ['/en/help/'] })
})

it('goes by countries, indicators, regions and types', () => {
  expect(stepsOf('peru')).toEqual({
    workers: ['/en/help/pe/'],
    inspectors: ['/en/tools/indicators/', '/en/indicators/debt-bondage/'],
    caseworkers: ['/en/regions/latin-america-caribbean/good-practices/'],
  })
})

it('goes by goods and topics', () => {
  expect(stepsOf('trade')).toEqual({
    workers: ['/en/help/'],
    companies: ['/en/goods/palm-oil/', '/en/tools/sourcing/'],
    press: ['/en/figures/'],
  })
})

it('leads to lists where there are many of a kind', () => {
  expect(stepsOf('many')).toEqual({
    workers: ['/en/help/'],
    inspectors: ['/en/tools/indicators/', '/en/indicators/'],
    companies: ['/en/tools/obligations/'],
    caseworkers: ['/en/types/good-practices/'],
  })
})
