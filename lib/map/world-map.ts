import drawn from './countries.json' with { type: 'json' }

/** The countries of the world as outlines, by ISO 3166-1 alpha-2 code. */
export interface WorldMap {
  /** In units of the map; `mapWidth` is its width. */
  height: number
  /** The `d` of an SVG path. */
  shapes: Record<string, string>
  /** States that are too small to be seen: where they are. */
  dots: Record<string, { x: number; y: number }>
}

/** In units of the SVG, to which all places are rounded: coarse, for the map is to come with its page. */
export const mapWidth = 360

/** As `draw.ts` has drawn it: data, since the map changes only with the world's borders. */
export const worldMap: WorldMap = drawn
