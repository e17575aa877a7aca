import { daysBetween } from '../dates'
import type { LawDate, Law } from './read'
import { calendarDates } from './calendar'
import { firstDay } from './moment'

/** What of a law is drawn. */
type DatedLaw = Pick<Law, 'slug' | 'short' | 'dates'>

/** A date on the line of its law. */
export interface Mark {
  x: number
  /** Whether it is full, or a ring. */
  isCertain: boolean
  date: LawDate
}

/** The line of one law. */
export interface Row {
  law: DatedLaw
  y: number
  /** Where its name begins: above its first mark, as far as there is room. */
  nameX: number
  marks: Mark[]
}

/** A timeline as numbers to draw: years from left to right, a law a row. */
export interface Timeline {
  width: number
  height: number
  years: { year: number; x: number }[]
  rows: Row[]
}

const yearWidth = 38
const rowHeight = 44
/** At the size in which names are written, with room to spare. */
const letterWidth = 7.6
const margin = { x: 10, top: 26 }

/**
 * Lays out the dates of laws. What is known by its year alone, and lies long before the rest, is left to the table.
 */
export function timelineOf(laws: DatedLaw[]): Timeline {
  const all = laws.flatMap(calendarDates).map(({ day }) => Number(day.slice(0, 4)))
  const [first, last] = [Math.min(...all), Math.max(...all) + 1]
  const xOf = (day: string) => {
    const year = Number(day.slice(0, 4))
    const part = daysBetween(`${year}-01-01`, day) / daysBetween(`${year}-01-01`, `${year + 1}-01-01`)
    return Math.round((margin.x + (year - first + part) * yearWidth) * 10) / 10
  }
  const rows = laws.filter(law => calendarDates(law).length > 0)
  const width = 2 * margin.x + (last - first) * yearWidth
  return {
    width,
    height: margin.top + rows.length * rowHeight,
    years: Array.from({ length: last - first + 1 }, (_, index) => ({
      year: first + index,
      x: margin.x + index * yearWidth,
    })),
    rows: rows.map((law, index) => {
      const marks = calendarDates(law).map(date => ({
        x: xOf(firstDay(date.day)),
        isCertain: date.certainty === 'certain',
        date,
      }))
      const nameX = Math.min((marks[0]?.x ?? 0) - 5, width - law.short.length * letterWidth)
      return { law, y: margin.top + (index + 1) * rowHeight - 14, nameX, marks }
    }),
  }
}
