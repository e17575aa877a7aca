import { describe, expect, it, vi } from 'vitest'
import { knownCountries } from '../../../lib/collections/dossier'
import { compactPath } from '../../../lib/map/compact-path'
import { drawWorld } from '../../../lib/map/draw'
import { mapWidth, worldMap } from '../../../lib/map/world-map'

vi.mock('../../../lib/content/documents', () => import('../../fixtures/library'))

/** The points of a path, absolute. */
function pointsOf(d: string): [number, number][] {
  return d
    .split('z')
    .filter(Boolean)
    .flatMap(ring => {
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

const { height, shapes, dots } = worldMap
const middleOf = (code: string) => {
  const points = pointsOf(shapes[code] ?? '')
  return [0, 1].map(axis => points.reduce((sum, point) => sum + point[axis]!, 0) / points.length)
}

describe('the map of the world', () => {
  it('is kept as it would be drawn today', () => {
    expect(drawWorld()).toEqual(worldMap)
  })

  it('has every country of which the hub knows something, as an outline or as a dot', () => {
    expect(knownCountries('en').filter(code => !shapes[code] && !dots[code])).toEqual([])
    expect(Object.keys(dots).filter(code => shapes[code])).toEqual([])
  })

  it('has paths of whole numbers, in few bytes', () => {
    for (const d of Object.values(shapes)) expect(d).toMatch(/^(M\d+ \d+l[\d -]+z)+$/)
    expect(Object.values(shapes).join('').length).toBeLessThan(13_000)
  })

  it('fills its frame and stays in it', () => {
    const points = [
      ...Object.values(shapes).flatMap(pointsOf),
      ...Object.values(dots).map(({ x, y }) => [x, y] as const),
    ]
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
    expect(Math.min(...xs, ...ys)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...xs)).toBeLessThanOrEqual(mapWidth)
    expect(Math.max(...ys)).toBeLessThanOrEqual(height)
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(mapWidth * 0.95)
  })

  it('has countries where they are', () => {
    const [peru, brazil, india, russia, canada] = ['PE', 'BR', 'IN', 'RU', 'CA'].map(middleOf)
    expect(peru![0]).toBeLessThan(brazil![0]!)
    expect(brazil![0]).toBeLessThan(india![0]!)
    expect(russia![1]).toBeLessThan(india![1]!)
    expect(canada![1]).toBeLessThan(peru![1]!)
    expect(dots.MT!.x).toBeGreaterThan(middleOf('ES')[0]!)
    expect(dots.SG!.x).toBeGreaterThan(india![0]!)
  })

  it('leaves Siberia in one piece with Russia', () => {
    expect(Math.min(...pointsOf(shapes.RU!).map(([x]) => x))).toBeGreaterThan(mapWidth * 0.4)
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
