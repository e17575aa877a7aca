import { colours } from '../cards/draw'
import type { BarChart, TimeChart } from './chart'
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
