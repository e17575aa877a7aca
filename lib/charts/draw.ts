import { colours } from '../cards/draw'
import { patterns, patternSide } from '../map/shades'
import { mapWidth, worldMap } from '../map/world-map'
import type { BarChart, FigurePicture, Shade, TimeChart, WorldPicture } from './chart'
import { barLengths, timeScale } from './scales'
import { margin, measure, sheetWidth, wrapped, type Pens } from './sheet'

/** What is drawn of a chart, and how high it is, in pixels. */
interface Drawn {
  markup: string
  height: number
}

const bar = '#4d8f86'

/** Of the picture's width, what is left to the values beside the bars. */
const valueRoom = 240

/** Bars below their labels, each with its value at its end of the row. */
export function drawBars({ rows }: BarChart, { reading, interface: plain }: Pens, top: number): Drawn {
  const lengths = barLengths(rows.map(({ value }) => value))
  const longest = measure - valueRoom
  const parts: string[] = []
  let y = top
  for (const [index, { label, text }] of rows.entries()) {
    for (const line of wrapped(label, plain, 26, longest)) {
      y += 32
      parts.push(plain.write(line, { size: 26, x: margin, y }))
    }
    y += 10
    parts.push(`<rect x="${margin}" y="${y}" width="${(longest * lengths[index]!) / 100}" height="26" fill="${bar}"/>`)
    parts.push(reading.write(text, { size: 30, x: sheetWidth - margin, y: y + 24, anchor: 'end' }))
    y += 40
  }
  return { markup: parts.join('\n'), height: y - top }
}

/** A place across, from a part of a hundred. */
const across = (share: number) => margin + (measure * share) / 100

/** Columns over an axis of years. */
export function drawTimes({ rows }: TimeChart, { reading, interface: plain }: Pens, top: number): Drawn {
  const { columns, width, years } = timeScale(rows)
  const [high, foot] = [360, top + 420]
  const parts = rows.map(({ at, text, under }, index) => {
    const { middle, height } = columns[index]!
    const [x, y] = [across(middle), foot - (high * height) / 100]
    return [
      `<rect x="${across(middle - width / 2)}" y="${y}" width="${(measure * width) / 100}" height="${foot - y}" fill="${bar}"/>`,
      reading.write(text, { size: 30, x, y: y - 12, anchor: 'middle' }),
      plain.write(String(at), { size: 26, x, y: foot + 42, anchor: 'middle', fill: colours.muted }),
      under ? plain.write(under, { size: 24, x, y: foot + 74, anchor: 'middle', fill: colours.muted }) : '',
    ].join('\n')
  })
  const ticks = years.map(year => `M${across(year)} ${foot}v10`).join('')
  parts.push(`<path stroke="#72827e" stroke-width="2" d="M${margin} ${foot}h${measure}${ticks}"/>`)
  return { markup: parts.join('\n'), height: 420 + 86 }
}

/** Grounds of the classes, and what is drawn on two of them. */
const grounds: Record<Shade, string> = { full: '#07423c', lines: '#5a9f95', dots: '#a9cdc5', empty: '#d9e2df' }
const inks = { lines: '#ffffff', dots: '#07423c' }

const fillOf = (shade: Shade) => (shade in patterns ? `url(#${shade})` : grounds[shade])

/** A pattern on its ground. */
const patternOf = (shade: keyof typeof patterns) =>
  `<pattern id="${shade}" width="${patternSide}" height="${patternSide}" patternUnits="userSpaceOnUse"><path fill="${grounds[shade]}" d="M0 0h${patternSide}v${patternSide}H0z"/><path fill="none" stroke="${inks[shade]}" stroke-linecap="round" stroke-width=".9" d="${patterns[shade]}"/></pattern>`

/** The map, and below it what its classes mean, with how many countries are in each. */
export function drawWorld({ classes, note }: WorldPicture, { interface: plain }: Pens, top: number): Drawn {
  const scale = measure / mapWidth
  const { height, shapes, dots } = worldMap
  const placed = new Set(classes.flatMap(({ countries }) => countries.map(({ code }) => code)))
  const others = Object.entries(shapes).flatMap(([code, d]) => (placed.has(code) ? [] : d))
  const drawn = classes.map(({ shade, countries }) => {
    const d = countries.map(({ code }) => shapes[code] ?? '').join('')
    const small = countries.flatMap(({ code }) => dots[code] ?? [])
    const circles = small.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="1.6"/>`).join('')
    return `<g fill="${fillOf(shade)}"><path d="${d}"/>${circles}</g>`
  })
  const parts = [
    `<defs>${patternOf('lines')}${patternOf('dots')}</defs>`,
    `<g transform="translate(${margin} ${top}) scale(${scale})" stroke="#ffffff" stroke-width=".3"><path fill="${grounds.empty}" d="${others.join('')}"/>${drawn.join('')}</g>`,
  ]
  let y = top + height * scale + 24
  for (const { shade, label, countries } of classes) {
    // The swatch is drawn in the map's own scale, so that its pattern is the same.
    parts.push(
      `<path transform="translate(${margin} ${y}) scale(${scale})" fill="${fillOf(shade)}" stroke="#72827e" stroke-width=".3" d="M0 0h12v7.5H0z"/>`,
      plain.write(`${label} (${countries.length})`, { size: 24, x: margin + 56, y: y + 20 }),
    )
    y += 40
  }
  for (const line of wrapped(note, plain, 20, measure)) {
    y += 26
    parts.push(plain.write(line, { size: 20, x: margin, y, fill: colours.muted }))
  }
  return { markup: parts.join('\n'), height: y - top }
}

/** A figure in large, as the page has it. */
export function drawFigure({ text }: FigurePicture, { reading }: Pens, top: number): Drawn {
  const size = Math.min(120, measure / reading.width(text))
  return { markup: reading.write(text, { size, x: margin, y: top + size }), height: size * 1.3 }
}
