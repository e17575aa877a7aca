import countries from 'i18n-iso-countries'
import { expect, it } from 'vitest'
import { regionOfCountry } from '../../../lib/map/region-of-country'
import { regionShapes } from '../../../lib/map/region-shapes'
import { slugsOf } from '../../../lib/taxonomy/terms'

it('knows the region of every country of ISO 3166-1 but Antarctica', () => {
  const codes = Object.keys(countries.getAlpha2Codes())
  expect(codes.filter(code => !regionOfCountry(code))).toEqual(['AQ'])
})

it.each([
  ['PE', 'latin-america-caribbean'],
  ['MX', 'latin-america-caribbean'],
  ['GB', 'europe'],
  ['TR', 'europe'],
  ['KZ', 'asia-pacific'],
  ['EG', 'africa'],
  ['IR', 'middle-east'],
  ['US', 'north-america'],
])('puts %s in %s', (code, region) => {
  expect(regionOfCountry(code)).toBe(region)
})

it('draws every region but the whole world, in few bytes', () => {
  const shapes = regionShapes()
  expect(shapes.map(shape => shape.region).toSorted()).toEqual(
    slugsOf('regions')
      .filter(slug => slug !== 'global')
      .toSorted(),
  )
  for (const { d } of shapes) expect(d).toMatch(/^M[\d.,MLZ-]+Z$/)
  expect(shapes.map(shape => shape.d).join('').length).toBeLessThan(14_000)
})
