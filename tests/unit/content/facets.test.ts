import { describe, expect, it, vi } from 'vitest'
import { facetGroups, facetLinks } from '../../../lib/content/facets'

vi.mock('../../../lib/content/documents', () => import('../../fixtures/library'))

const summary = (links: ReturnType<typeof facetLinks>) => links.map(({ value, count, href }) => [value, count, href])

describe('facet links', () => {
  it('show every region with its count, and link those that hold something', () => {
    expect(summary(facetLinks('en', {}, 'region'))).toEqual([
      ['africa', 0, undefined],
      ['asia-pacific', 1, '/en/regions/asia-pacific/'],
      ['europe', 1, '/en/regions/europe/'],
      ['latin-america-caribbean', 1, '/en/regions/latin-america-caribbean/'],
      ['middle-east', 0, undefined],
      ['north-america', 0, undefined],
      ['global', 0, undefined],
    ])
  })

  it('narrow a region by type, counting within the region', () => {
    const links = facetLinks('en', { region: 'europe' }, 'type').filter(link => link.count > 0)
    expect(summary(links)).toEqual([
      ['news-analysis', 1, '/en/regions/europe/news-analysis/'],
      ['guidance', 1, '/en/regions/europe/guidance/'],
    ])
  })

  it('mark the value in force and lead back out of it', () => {
    const [types, regions] = facetGroups('en', { type: 'guidance', region: 'europe' })
    expect(types?.links.filter(link => link.current).map(link => link.value)).toEqual(['guidance'])
    expect(types?.without).toBe('/en/regions/europe/')
    expect(regions?.without).toBe('/en/types/guidance/')
  })

  it('offer no combination that has no page', () => {
    expect(facetGroups('en', { country: 'PE' }).map(group => group.facet)).toEqual(['country'])
    expect(facetGroups('en', {}).map(group => group.facet)).toEqual(['type', 'region', 'country', 'topic', 'indicator'])
  })

  it('order countries and topics by their names', () => {
    expect(facetLinks('en', {}, 'country').map(link => link.label)).toEqual(['Malaysia', 'Peru', 'United Kingdom'])
  })

  it('lead to every indicator, whose page says what it is, with articles or without', () => {
    const links = facetLinks('en', {}, 'indicator')
    expect(links).toHaveLength(11)
    expect(summary(links)).toContainEqual(['deception', 1, '/en/indicators/deception/'])
    expect(summary(links)).toContainEqual(['isolation', 0, '/en/indicators/isolation/'])
  })
})
