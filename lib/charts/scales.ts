import { scaleLinear } from 'd3-scale'

/** One place after the point is finer than any screen, and keeps pages small. */
const rounded = (value: number) => Math.round(value * 10) / 10

/** The longest of some values is 100; where all are zero, none has a length. */
const lengthScale = (values: readonly number[]) => scaleLinear([0, Math.max(...values) || 1], [0, 100])

/**
 * How long the bars of values are that stand side by side, as parts of the longest, which is 100.
 *
 * @param values none below zero
 */
export function barLengths(values: readonly number[]): number[] {
  const scale = lengthScale(values)
  return values.map(value => rounded(scale(value)))
}

/** A column over its year. All are parts of a hundred: of the width of the chart, and of the height of the highest. */
export interface Column {
  middle: number
  height: number
}

/** Where columns stand over an axis of years. */
export interface TimeScale {
  columns: Column[]
  /** How wide each column is. */
  width: number
  /** The middles of all years from the first to the last, with those of which nothing is shown. */
  years: number[]
}

/** Beside the first and the last column there is room for the words below them. */
const margins: [number, number] = [11, 89]
const widest = 14
/** Of the room between the nearest two years that have a column. */
const share = 0.72

/**
 * Columns over an axis on which each year is as long as every other.
 *
 * @param points by year, the earliest first; values none below zero
 */
export function timeScale(points: readonly { at: number; value: number }[]): TimeScale {
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0]
  const across = scaleLinear([first, last], margins)
  const high = lengthScale(points.map(({ value }) => value))
  const middles = points.map(({ at }) => across(at))
  const gaps = middles.slice(1).map((middle, index) => middle - middles[index]!)
  return {
    columns: points.map(({ value }, index) => ({ middle: rounded(middles[index]!), height: rounded(high(value)) })),
    width: rounded(Math.min(widest, share * Math.min(...gaps))),
    years: Array.from({ length: last - first + 1 }, (_, index) => rounded(across(first + index))),
  }
}
