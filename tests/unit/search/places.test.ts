import { beforeAll, expect, it } from 'vitest'
import type { Locale } from '../../../lib/i18n/locales'
import type { SearchService } from '../../../lib/search/site/search-service'
import { perFacet } from '../../../lib/search/state'
import { openHub } from '../../fixtures/judged'

let hub: Record<Locale, SearchService>
beforeAll(async () => {
  hub = await openHub()
}, 120_000)

async function ask(locale: Locale, text: string) {
  const query = { text, filters: perFacet(() => []), sort: 'relevance' as const, verbatim: false }
  const { hits, answer } = await hub[locale]!.search(query, 10)
  return { found: hits.map(({ address }) => address), answer: answer?.address }
}

it.each([
  ['en', 'Ivory Coast', '/en/countries/ci/'],
  ['en', 'Burma', '/en/countries/mm/'],
  ['en', 'viet nam', '/en/countries/vn/'],
  ['en', 'prawns', '/en/goods/shrimp/'],
  ['en', 'nitrile gloves', '/en/goods/rubber-gloves/'],
  ['en', 'polysilicon', '/en/goods/polysilicon/'],
  ['en', 'palm oil', '/en/goods/palm-oil/'],
  ['es', 'costa de marfil', '/es/countries/ci/'],
  ['es', 'ladrillos', '/es/goods/bricks/'],
  ['es', 'oro', '/es/goods/gold/'],
] as const)('%s: “%s” finds its page among the first three', async (locale, text, address) => {
  const { found } = await ask(locale, text)
  expect(found.slice(0, 3)).toContain(address)
})

it.each([
  ['en', 'palm oil', '/en/goods/palm-oil/'],
  ['en', 'solar panels', '/en/goods/solar/'],
  ['es', 'aceite de palma', '/es/goods/palm-oil/'],
  ['en', 'Mongolia', '/en/countries/mn/'],
  ['es', 'polisilicio', '/es/goods/polysilicon/'],
] as const)('%s: “%s” shows what is known of it above the results', async (locale, text, address) => {
  expect((await ask(locale, text)).answer).toBe(address)
})

it.each(['forced labour', 'child labour in goods', 'thailand shrimp forced labour', '"palm oil"'])(
  'shows nothing for “%s”, which names no one country or good',
  async text => {
    expect((await ask('en', text)).answer ?? '').not.toMatch(/\/(goods|countries)\//)
  },
)
