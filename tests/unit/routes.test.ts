import { expect, it } from 'vitest'
import { pageOf, routes } from '../../lib/routes'

it('writes addresses in lower case, with the language first and a slash at the end', () => {
  expect(routes.country('en', 'PE')).toBe('/en/countries/pe/')
  expect(routes.regionType('es', 'europe', 'guidance')).toBe('/es/regions/europe/guidance/')
})

it('gives the first page of a list no number', () => {
  expect(pageOf('/en/articles/', 1)).toBe('/en/articles/')
  expect(pageOf('/en/articles/', 2)).toBe('/en/articles/page/2/')
})
