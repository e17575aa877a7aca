import { expect, it, vi } from 'vitest'
import { addressesIn } from '../../../lib/collections/addresses'
import { completeLocales } from '../../../lib/i18n/locales'

vi.mock('../../../lib/content/documents', () => import('../../fixtures/library'))

it('names every page once, with a slash at its end, and none that is held back', () => {
  const addresses = completeLocales.flatMap(addressesIn).map(entry => entry.address)
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses.filter(address => !/^\/[\w/-]+\/$/.test(address))).toEqual([])
  expect(addresses).toEqual(expect.arrayContaining(['/en/', '/es/search/', '/en/articles/peru/', '/en/articles/']))
  expect(addresses.join()).not.toContain('held-back')
})

it('gives each the title of its page', () => {
  expect(addressesIn('es').find(entry => entry.address === '/es/countries/pe/')?.title).toBe('Perú')
  expect(addressesIn('en').find(entry => entry.address === '/en/regions/europe/guidance/')?.title).toBe(
    'Guidance: Europe',
  )
})
