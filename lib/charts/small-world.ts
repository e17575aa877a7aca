import { patterns, patternSide } from '../map/shades'
import { mapWidth, worldMap } from '../map/world-map'
import type { MapClass, Shade } from './chart'

/*
 * The map in the small, as a file: drawn into the home page it would be a quarter of what one response holds. It stands on
 * the dark band, which is the same by day and by night, so its colours are its own and need no theme.
 */

/** The ground of each class, and what is drawn on two of them. */
export const smallGrounds: Record<Shade, string> = {
  full: '#f2b233',
  lines: '#4d8f86',
  dots: '#2c6e65',
  empty: '#17584f',
}
export const smallInks = { lines: '#f2b233', dots: '#d3e6e1' } as const

const fillOf = (shade: Shade) => (shade in smallInks ? `url(#${shade})` : smallGrounds[shade])

const patternOf = (shade: keyof typeof smallInks) =>
  `<pattern id="${shade}" width="${patternSide}" height="${patternSide}" patternUnits="userSpaceOnUse"><path fill="${smallGrounds[shade]}" d="M0 0h${patternSide}v${patternSide}H0z"/><path fill="none" stroke="${smallInks[shade]}" stroke-linecap="round" stroke-width=".8" d="${patterns[shade]}"/></pattern>`

/** In units of the map, as its picture is to have them. */
export const smallWorldSize = { width: mapWidth, height: worldMap.height }

/** The countries in their classes, without words; those too small to be seen are dots. */
export function smallWorld(classes: readonly MapClass[]): string {
  const { shapes, dots } = worldMap
  const placed = new Set(classes.flatMap(({ countries }) => countries.map(({ code }) => code)))
  const others = Object.entries(shapes).flatMap(([code, d]) => (placed.has(code) ? [] : d))
  const drawn = classes.map(({ shade, countries }) => {
    const d = countries.map(({ code }) => shapes[code] ?? '').join('')
    const small = countries.flatMap(({ code }) => dots[code] ?? [])
    return `<g fill="${fillOf(shade)}"><path d="${d}"/>${small.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="1.4"/>`).join('')}</g>`
  })
  const { width, height } = smallWorldSize
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><defs>${patternOf('lines')}${patternOf('dots')}</defs><g stroke="#07423c" stroke-width=".4"><path fill="${smallGrounds.empty}" d="${others.join('')}"/>${drawn.join('')}</g></svg>\n`
}
