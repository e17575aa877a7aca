import { expect, it, vi } from 'vitest'
import { redirects } from '../../../lib/content/redirects'
import { alternatesOfWithdrawn, findWithdrawn, listsNear, withdrawnIn } from '../../../lib/content/withdrawn'
import { withdrawnMetadataOf } from '../../../lib/metadata'

vi.mock('../../../lib/content/documents', () => import('../../fixtures/library'))

it('keeps of a withdrawn article its address, its reason and its tags, and not one of its words', () => {
  expect(withdrawnIn('es')).toEqual([])
  expect(withdrawnIn('en')).toEqual([
    {
      locale: 'en',
      slug: 'held-back-withdrawn',
      because: 'The figure was wrong.',
      types: ['news-analysis'],
      regions: ['africa', 'europe'],
      topics: ['statistics', 'indicators'],
      aliases: ['held-back-before'],
    },
  ])
})

it('leaves no notice where the article never stood', () => {
  expect(findWithdrawn('en', 'held-back-scheduled-and-withdrawn')).toBeUndefined()
  expect(findWithdrawn('en', 'peru')).toBeUndefined()
})

it('leads on to the lists that still hold an article', () => {
  expect(listsNear(findWithdrawn('en', 'held-back-withdrawn')!).map(({ address }) => address)).toEqual([
    '/en/topics/indicators/',
    '/en/regions/europe/news-analysis/',
    '/en/regions/europe/',
    '/en/articles/',
  ])
})

it('has an address in the languages that have a notice or the article', () => {
  expect(alternatesOfWithdrawn('held-back-withdrawn')).toEqual({ en: '/en/articles/held-back-withdrawn/' })
})

it('is not for search engines', () => {
  const metadata = withdrawnMetadataOf({ locale: 'en', slug: 'held-back-withdrawn' })
  expect(metadata.robots).toEqual({ index: false })
  expect(JSON.stringify(metadata)).not.toContain('Title of')
})

it('is still found under its former address', () => {
  expect(redirects()).toContainEqual({
    from: '/en/articles/held-back-before/',
    to: '/en/articles/held-back-withdrawn/',
  })
})
