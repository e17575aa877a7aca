import { geoArea, geoEqualEarth, geoPath, type GeoPermissibleObjects } from 'd3-geo'
import countries from 'i18n-iso-countries/index'
import { merge } from 'topojson-client'
import { presimplify, quantile, simplify } from 'topojson-simplify'
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-110m.json'
import { regionOfCountry, type PlacedRegion } from './region-of-country'

/** What the atlas says of a country besides its outline. */
interface CountryProperties {
  name?: string
}

/** The outline of a region on the map. */
export interface RegionShape {
  region: PlacedRegion
  /** The `d` of an SVG path. */
  d: string
}

/** Width and height of the map, in units of the SVG. */
export const mapSize = { width: 720, height: 350 }

/** The share of points that is kept: those that shape the outlines most. */
const kept = 0.3

/** Islands smaller than this are left out, in steradians; it keeps Jamaica, Fiji and their like. */
const smallest = 0.00008

/**
 * The regions as outlines: the countries of Natural Earth (1:110 million, as world-atlas has them), merged by
 * region, in the Equal Earth projection, which shows areas in their true proportions.
 */
export function regionShapes(): RegionShape[] {
  const detailed = presimplify(atlas as unknown as Topology<{ countries: GeometryCollection<CountryProperties> }>)
  const topology = simplify(detailed, quantile(detailed, kept))
  const byRegion = new Map<PlacedRegion, (Polygon | MultiPolygon)[]>()
  for (const geometry of topology.objects.countries.geometries) {
    const region = regionOfCountry(codeOf(geometry))
    if (!region || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) continue
    byRegion.set(region, [...(byRegion.get(region) ?? []), geometry])
  }
  const outlines = [...byRegion].map(([region, geometries]) => ({
    region,
    outline: withoutSpecks(merge(topology, geometries)),
  }))
  const all: GeoPermissibleObjects = { type: 'GeometryCollection', geometries: outlines.map(({ outline }) => outline) }
  const path = geoPath(geoEqualEarth().fitSize([mapSize.width, mapSize.height], all)).digits(0)
  return outlines.map(({ region, outline }) => ({ region, d: path(outline) ?? '' }))
}

/** Places that the atlas draws apart and that have no code in ISO 3166-1, with the code that they go by here. */
const withoutCode: Record<string, string> = { Kosovo: 'XK', 'N. Cyprus': 'CY', Somaliland: 'SO' }

function codeOf({ id, properties }: GeometryObject<CountryProperties>): string {
  const name = properties && 'name' in properties ? properties.name : undefined
  return countries.numericToAlpha2(String(id)) ?? withoutCode[name ?? ''] ?? ''
}

function withoutSpecks({ coordinates, ...shape }: GeoJSON.MultiPolygon): GeoJSON.MultiPolygon {
  const seen = coordinates.filter(polygon => geoArea({ type: 'Polygon', coordinates: polygon }) > smallest)
  return { ...shape, coordinates: seen }
}
