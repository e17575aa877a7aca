import { expect, it } from 'vitest'
import { hostOf } from '../../lib/uri'

it.each([
  ['https://www.ilo.org/publications/x', 'ilo.org'],
  ['http://oag.ca.gov', 'oag.ca.gov'],
  ['https://www.gov.uk:8443/a?b=https://c.example/', 'gov.uk'],
])('names the host of %s as readers know it', (address, host) => {
  expect(hostOf(address)).toBe(host)
})
