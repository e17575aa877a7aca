import { expect, it, vi } from 'vitest'
import type { PackId } from '../../../lib/collections/route'
import { sitePagesIn, type SitePage } from '../../../lib/collections/site-pages'
import { planPacks } from '../../../lib/offline/packs'

vi.mock('../../../lib/content/documents', () => import('../../fixtures/library'))

const page = (address: string, ...packs: PackId[]): SitePage => ({
  locale: 'en',
  address,
  title: 'x',
  alternates: {},
  packs,
  route: 'list',
  head: () => ({
    title: 'x',
    description: 'x',
    alternates: { canonical: 'x' },
    icons: { icon: { url: 'x', type: 'x' } },
  }),
  data: () => ({}),
})
const article = (slug: string, ...packs: PackId[]): SitePage => ({
  ...page(`/en/articles/${slug}/`, ...packs),
  route: 'article',
})
const built = [
  page('/en/articles/', 'rest'),
  page('/en/regions/asia-pacific/', 'region-asia-pacific'),
  article('bricks', 'region-africa'),
  article('fishing', 'region-asia-pacific', 'region-africa'),
  article('law', 'rest'),
  page('/en/', 'basic'),
  page('/en/offline/', 'basic'),
  page('/en/regions/africa/', 'region-africa'),
  page('/en/search/', 'search'),
]
const plans = planPacks('en', built, ['africa', 'asia-pacific', 'europe'])
const pagesOf = (id: string) => plans.find(plan => plan.id === id)?.pages.toSorted()

it('packs a region’s lists with its articles, those of two regions in both, and counts them', () => {
  expect(pagesOf('region-africa')).toEqual([
    '/en/articles/bricks/',
    '/en/articles/fishing/',
    '/en/offline/',
    '/en/regions/africa/',
  ])
  expect(plans.map(({ id, articles }) => [id, articles])).toEqual([
    ['basic', 0],
    ['search', 0],
    ['region-africa', 2],
    ['region-asia-pacific', 1],
    ['rest', 1],
  ])
})

it('leaves out no page, has the page of what is saved in all, and offers no pack that has nothing in it', () => {
  const packed = new Set(plans.flatMap(({ pages }) => pages))
  expect([...packed].toSorted()).toEqual(built.map(({ address }) => address).toSorted())
  for (const { pages } of plans) expect(pages).toContain('/en/offline/')
})

it('packs what somebody at the door needs', () => {
  const basic = planPacks('en', sitePagesIn('en'), []).find(({ id }) => id === 'basic')!.pages
  expect(basic).toEqual(
    expect.arrayContaining([
      '/en/',
      '/en/help/',
      '/en/help/pe/',
      '/en/indicators/',
      '/en/indicators/deception/',
      '/en/tools/indicators/',
    ]),
  )
})
