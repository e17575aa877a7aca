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
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-110m.json'
import { compactPath } from './compact-path'
import { regionOfCountry, type PlacedRegion } from './region-of-country'
import { mapSize, type RegionShapes } from './region-shapes'

// Draws what lib/map/regions.json holds. A test draws it, too, and says when the file has to be made anew:
// npx tsx lib/map/redraw.ts

/** The countries of the atlas, each with its name. */
type Countries = GeometryCollection<{ name?: string }>
type Country = Countries['geometries'][number]

/** A bend smaller than this is straightened, in steradians (about 2 square pixels on a map 720 pixels wide). */
const smallestBend = 8.2e-5

/** An island smaller than this is left out, in steradians; it keeps Trinidad, Vanuatu and their like. */
const smallestIsland = 1.25e-4

/** The map is cut at 169° W, in the Bering Strait, so that Russia stays in one piece. */
const turned: [number, number] = [-11, 0]

/**
 * The regions as outlines: the countries of Natural Earth (1:110 million, as world-atlas has them), merged by
 * region, in the Equal Earth projection, which shows areas in their true proportions.
 */
export function drawRegions(): RegionShapes {
  const source = atlas as unknown as Topology<{ countries: Countries }>
  // Only what stands alone may be too small: without Luxembourg there would be a hole in Europe.
  const visible = filter(
    source,
    filterAttachedWeight(source, smallestIsland, ring => sphericalRingArea(ring, false)),
  )
  const topology = simplify(presimplify(visible, sphericalTriangleArea), smallestBend)
  const byRegion = new Map<PlacedRegion, Polygon[]>()
  for (const country of (topology.objects.countries as Countries).geometries) {
    for (const part of partsOf(country)) {
      const region = regionOfCountry(codeOf(country, geoCentroid(feature(topology, part))))
      if (region) byRegion.set(region, [...(byRegion.get(region) ?? []), part])
    }
  }
  const outlines = [...byRegion].map(([region, parts]) => ({ region, outline: merge(topology, parts) }))
  const all: GeoPermissibleObjects = {
    type: 'GeometryCollection',
    geometries: outlines.map(({ outline }) => outline),
  }
  const path = geoPath(geoEqualEarth().rotate(turned).fitSize([mapSize.width, mapSize.height], all))
  const drawn = outlines.map(({ region, outline }) => [region, compactPath(path(outline) ?? '')])
  return Object.fromEntries(drawn) as RegionShapes
}

/** The mainland and islands of a country, one by one. */
function partsOf(country: Country): Polygon[] {
  if (country.type === 'Polygon') return [country]
  return country.type === 'MultiPolygon' ? country.arcs.map(arcs => ({ type: 'Polygon', arcs })) : []
}

/** Places that the atlas draws apart and that have no code in ISO 3166-1, with the code that they go by here. */
const withoutCode: Record<string, string> = { Kosovo: 'XK', 'N. Cyprus': 'CY', Somaliland: 'SO' }

/** The ISO 3166-1 alpha-2 code of a part of a country, by the country and the middle of the part. */
function codeOf({ id, properties }: Country, [longitude]: [number, number]): string {
  const name = (properties && 'name' in properties && properties.name) || ''
  // The atlas draws French Guiana as a part of France.
  if (name === 'France' && longitude < -30) return 'GF'
  return countries.numericToAlpha2(String(id)) ?? withoutCode[name] ?? ''
}
