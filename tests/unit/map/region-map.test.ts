import countries from 'i18n-iso-countries'
import { describe, expect, it } from 'vitest'
import { compactPath } from '../../../lib/map/compact-path'
import { drawRegions } from '../../../lib/map/draw'
import { regionOfCountry } from '../../../lib/map/region-of-country'
import { mapSize, regionShapes } from '../../../lib/map/region-shapes'
import { slugsOf } from '../../../lib/taxonomy/terms'

/** The rings of a path as absolute points. */
function ringsOf(d: string): [number, number][][] {
  return d
    .split('z')
    .filter(Boolean)
    .map(ring => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number)
      let [x, y] = [0, 0]
      const points: [number, number][] = []
      for (let index = 0; index < numbers.length; index += 2) {
        x += numbers[index] ?? NaN
        y += numbers[index + 1] ?? NaN
        points.push([x, y])
      }
      return points
    })
}

const shapes = Object.entries(regionShapes).map(([region, d]) => ({ region, d }))
const rings = shapes.flatMap(({ region, d }) => ringsOf(d).map(points => ({ region, points })))

/** The rings that lie wholly in a part of the map, given by shares of its width and height. */
function ringsWithin(left: number, right: number, top: number, bottom: number) {
  const { width, height } = mapSize
  return rings.filter(({ points }) =>
    points.every(([x, y]) => x > left * width && x < right * width && y > top * height && y < bottom * height),
  )
}

it('knows the region of every country of ISO 3166-1 but Antarctica', () => {
  const codes = Object.keys(countries.getAlpha2Codes())
  expect(codes.filter(code => !regionOfCountry(code))).toEqual(['AQ'])
})

it.each([
  ['PE', 'latin-america-caribbean'],
  ['MX', 'latin-america-caribbean'],
  ['GF', 'latin-america-caribbean'],
  ['GB', 'europe'],
  ['TR', 'europe'],
  ['CY', 'europe'],
  ['KZ', 'asia-pacific'],
  ['EG', 'africa'],
  ['IR', 'middle-east'],
  ['US', 'north-america'],
])('puts %s in %s', (code, region) => {
  expect(regionOfCountry(code)).toBe(region)
})

describe('the outlines', () => {
  it('are of every region but the whole world', () => {
    expect(shapes.map(shape => shape.region).toSorted()).toEqual(
      slugsOf('regions')
        .filter(slug => slug !== 'global')
        .toSorted(),
    )
  })

  it('are paths of whole numbers, in few bytes', () => {
    for (const { d } of shapes) expect(d).toMatch(/^(M\d+ \d+l[\d -]+z)+$/)
    expect(shapes.map(shape => shape.d).join('').length).toBeLessThan(9_000)
  })

  it('fill the map and stay on it', () => {
    const points = rings.flatMap(ring => ring.points)
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
    expect(Math.min(...xs, ...ys)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...xs)).toBeLessThanOrEqual(mapSize.width)
    expect(Math.max(...ys)).toBeLessThanOrEqual(mapSize.height)
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(mapSize.width * 0.97)
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(mapSize.height * 0.97)
  })

  it('are kept as they would be drawn today, in that order', () => {
    expect(Object.entries(drawRegions())).toEqual(Object.entries(regionShapes))
  })

  it('keep Europe east of the Atlantic, without French Guiana and with all of Siberia', () => {
    const xs = rings.filter(ring => ring.region === 'europe').flatMap(ring => ring.points.map(([x]) => x))
    expect(Math.min(...xs)).toBeGreaterThan(mapSize.width * 0.4)
  })

  it('show islands of the Caribbean and of the Pacific', () => {
    expect(ringsWithin(0.2, 0.3, 0.34, 0.5).length).toBeGreaterThanOrEqual(4)
    expect(ringsWithin(0.9, 1.01, 0.55, 0.8).length).toBeGreaterThanOrEqual(4)
  })
})

describe('a compact path', () => {
  it('gives each point relative to the one before it', () => {
    expect(compactPath('M10.2,20.4L15,18L15.4,30Z')).toBe('M10 20l5-2 0 12z')
  })

  it('drops rings that vanish by rounding', () => {
    expect(compactPath('M1,1L1.2,1.1L1.3,0.9ZM0,0L9,0L9,9Z')).toBe('M0 0l9 0 0 9z')
  })
})
