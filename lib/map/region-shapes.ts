import type { PlacedRegion } from './region-of-country'
import drawn from './regions.json'

/** The outline of each region on the map: the `d` of an SVG path. */
export type RegionShapes = Record<PlacedRegion, string>

/** Width and height of the map, in units of the SVG: half a pixel each where the map is 720 pixels wide. */
export const mapSize = { width: 1440, height: 680 }

/** As `draw.ts` has drawn them: data, since the map changes only with the world's borders or our regions. */
export const regionShapes: RegionShapes = drawn
