import { geoCentroid, geoEqualEarth, geoPath, type GeoPermissibleObjects } from 'd3-geo'
import countries from 'i18n-iso-countries/index'
import { feature, merge } from 'topojson-client'
import {
  filter,
  filterAttachedWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' }
import { compactPath } from './compact-path'
import { mapWidth, type WorldMap } from './world-map'

// Draws what lib/map/countries.json holds. A test draws it, too, and says when the file has to be made anew:
// npx tsx lib/map/redraw.ts

/** The countries of the atlas, each with its name. */
type Countries = GeometryCollection<{ name?: string }>
type Country = Countries['geometries'][number]

/** A bend smaller than this is straightened, in steradians: about 2 square units of the map. */
const smallestBend = 2.2e-4

/** An island smaller than this is left out, in steradians, unless it touches another country. */
const smallestIsland = 4e-4

/** What is drawn on less than this many square units gets a dot, which can be seen and hit. */
const smallestShape = 2

/** The map is cut at 169° W, in the Bering Strait, so that Russia stays in one piece. */
const turned: [number, number] = [-11, 0]

/** No country; it would be a third of the height. */
const antarctica = 'AQ'

/**
 * The countries of Natural Earth (1:50 million, as world-atlas has them) as outlines in the Equal Earth projection,
 * which shows areas in their true proportions. Small states are dots at their middle. Borders are those of Natural Earth:
 * who governs a place, whoever claims it.
 */
export function drawWorld(): WorldMap {
  const source = atlas as unknown as Topology<{ countries: Countries }>
  const visible = filter(
    source,
    filterAttachedWeight(source, smallestIsland, ring => sphericalRingArea(ring, false)),
  )
  const topology = simplify(presimplify(visible, sphericalTriangleArea), smallestBend)
  const simple = byCode(topology.objects.countries as Countries)
  const whole = byCode(source.objects.countries)
  const outlines = [...simple].map(([code, parts]) => [code, merge(topology, polygonsOf(parts))] as const)
  const middles = new Map([...whole].map(([code, parts]) => [code, middleOf(source, parts)] as const))
  for (const [code, middle] of Object.entries(notInAtlas)) middles.set(code, middle)
  const all: GeoPermissibleObjects = {
    type: 'GeometryCollection',
    geometries: [...outlines.map(([, outline]) => outline), { type: 'MultiPoint', coordinates: [...middles.values()] }],
  }
  const projection = geoEqualEarth().rotate(turned).fitWidth(mapWidth, all)
  const path = geoPath(projection)
  const shapes = outlines
    .filter(([, outline]) => path.area(outline) >= smallestShape)
    .map(([code, outline]) => [code, compactPath(path(outline) ?? '')] as const)
  const drawn = new Set(shapes.filter(([, d]) => d).map(([code]) => code))
  const dots = [...middles]
    .filter(([code]) => !drawn.has(code))
    .map(([code, middle]) => {
      const [x, y] = projection(middle) ?? [0, 0]
      return [code, { x: Math.round(x) || 0, y: Math.round(y) || 0 }] as const
    })
  const [, [, bottom]] = path.bounds(all)
  return {
    height: Math.ceil(bottom),
    shapes: Object.fromEntries(shapes.filter(([, d]) => d).toSorted(byName)),
    dots: Object.fromEntries(dots.toSorted(byName)),
  }
}

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) => (one < other ? -1 : 1)

/** States and territories that the atlas does not draw at this scale: where they lie, to a tenth of a degree. */
const notInAtlas: Record<string, [longitude: number, latitude: number]> = {
  CC: [96.8, -12.2],
  CX: [105.7, -10.4],
  TK: [-171.8, -9.2],
  TV: [179.2, -8.5],
}

const middleOf = (topology: Topology, geometries: Country[]) =>
  geoCentroid(feature(topology, { type: 'GeometryCollection', geometries }))

/** What the atlas draws of each country, by ISO 3166-1 alpha-2 code. */
function byCode({ geometries }: Countries): Map<string, Country[]> {
  const found = new Map<string, Country[]>()
  for (const country of geometries) {
    const code = codeOf(country)
    if (code && code !== antarctica) found.set(code, [...(found.get(code) ?? []), country])
  }
  return found
}

/** Mainland and islands, one by one. */
const polygonsOf = (parts: Country[]): Polygon[] =>
  parts.flatMap(part => {
    if (part.type === 'Polygon') return [part]
    return part.type === 'MultiPolygon' ? (part as MultiPolygon).arcs.map(arcs => ({ type: 'Polygon', arcs })) : []
  })

/** Places that the atlas draws apart and that have no code in ISO 3166-1, with the code that they go by here. */
const withoutCode: Record<string, string> = { Kosovo: 'XK', 'N. Cyprus': 'CY', Somaliland: 'SO' }

function codeOf({ id, properties }: Country): string {
  const name = (properties && 'name' in properties && properties.name) || ''
  return countries.numericToAlpha2(String(id)) ?? withoutCode[name] ?? ''
}
