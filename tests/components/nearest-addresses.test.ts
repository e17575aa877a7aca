import { expect, it } from 'vitest'
import { nearest } from '../../components/not-found-view/nearest-addresses.client'

const addresses = ['/en/', '/en/articles/live-in-care-workers-london/', '/en/countries/pe/'].map(address => ({
  address,
  title: address,
  locale: 'en' as const,
}))

it('offers the address that a slip has missed', () => {
  expect(nearest('/en/articles/live-in-care-worker-london', addresses)[0]?.address).toContain('live-in-care-workers')
})

it('offers nothing where nothing comes near', () => {
  expect(nearest('/wp-login.php?redirect=somewhere-else-entirely', addresses)).toEqual([])
})
