import { expect, it } from 'vitest'
import { planPacks } from '../../../lib/offline/packs'

const built = [
  '/',
  '/en/',
  '/en/about/',
  '/en/articles/',
  '/en/articles/page/2/',
  '/en/articles/bricks/',
  '/en/articles/fishing/',
  '/en/articles/law/',
  '/en/help/',
  '/en/help/pe/',
  '/en/indicators/',
  '/en/indicators/deception/',
  '/en/offline/',
  '/en/regions/africa/',
  '/en/regions/africa/guidance/',
  '/en/regions/asia-pacific/',
  '/en/safety/',
  '/en/search/',
  '/en/tools/indicators/',
  '/es/',
  '/es/help/',
]
const plans = planPacks(
  'en',
  built,
  new Map([
    ['africa', ['/en/articles/bricks/', '/en/articles/fishing/', '/en/articles/not-built/']],
    ['asia-pacific', ['/en/articles/fishing/']],
    ['europe', []],
  ]),
)
const pagesOf = (id: string) => plans.find(plan => plan.id === id)?.pages.toSorted()

it('packs what somebody at the door needs by what is built, not by a list', () => {
  expect(pagesOf('basic')).toEqual([
    '/en/',
    '/en/help/',
    '/en/help/pe/',
    '/en/indicators/',
    '/en/indicators/deception/',
    '/en/offline/',
    '/en/safety/',
    '/en/tools/indicators/',
  ])
})

it('packs a region’s lists with the articles that have been built, and counts these', () => {
  expect(pagesOf('region-africa')).toEqual([
    '/en/articles/bricks/',
    '/en/articles/fishing/',
    '/en/offline/',
    '/en/regions/africa/',
    '/en/regions/africa/guidance/',
  ])
  expect(plans.map(({ id, articles }) => [id, articles])).toEqual([
    ['basic', 0],
    ['search', 0],
    ['region-africa', 2],
    ['region-asia-pacific', 1],
    ['rest', 1],
  ])
})

it('leaves out no page of the language, and takes none of another', () => {
  const packed = new Set(plans.flatMap(({ pages }) => pages))
  expect([...packed].toSorted()).toEqual(built.filter(address => address.startsWith('/en/')).toSorted())
})

it('offers no pack that has nothing in it', () => {
  expect(planPacks('es', ['/es/', '/es/offline/'], new Map()).map(({ id }) => id)).toEqual(['basic'])
})
