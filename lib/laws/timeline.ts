import { daysBetween, type Day } from '../dates'
import type { LawDate, Law } from './read'
import { calendarDates } from './calendar'
import { firstDay, type Moment } from './moment'
import { daysOf } from './next-dates'

/** What of a law is drawn. */
type DatedLaw = Pick<Law, 'slug' | 'short' | 'dates'>

/** A date on the line of its law. */
export interface Mark {
  x: number
  /** Whether it is full, or a ring. */
  isCertain: boolean
  day: Moment
  date: LawDate
}

/** The line of one law. */
export interface Row {
  law: DatedLaw
  y: number
  /** Where its name begins: above its first mark, as far as there is room. */
  nameX: number
  /** Where its line begins; it has no end, since the law holds on. */
  from: number
  marks: Mark[]
}

/** A timeline as numbers to draw: years from left to right, a law a row, and a line through all of them for one day. */
export interface Timeline {
  width: number
  height: number
  years: { year: number; x: number }[]
  today: number
  rows: Row[]
}

const yearWidth = 38
const rowHeight = 44
/** At the size in which names are written, with room to spare. */
const letterWidth = 7.6
/** Above the rows stand the years, and below them what day it is. */
const margin = { x: 10, top: 44 }

/**
 * Lays out the dates of laws around a day, to the end of the last year in which anything is known to come. What is known
 * by its year alone, and lies long before the rest, is left to the table, but for the line that begins with it.
 */
export function timelineOf(laws: DatedLaw[], today: Day): Timeline {
  const rows = laws.filter(law => calendarDates(law).length > 0)
  const known = rows.flatMap(calendarDates).map(({ day }) => Number(day.slice(0, 4)))
  const all = [...known, Number(today.slice(0, 4))]
  const [first, last] = [Math.min(...all), Math.max(...all) + 1]
  const xOf = (day: Day) => {
    const year = Number(day.slice(0, 4))
    const part = daysBetween(`${year}-01-01`, day) / daysBetween(`${year}-01-01`, `${year + 1}-01-01`)
    return Math.round((margin.x + (year - first + part) * yearWidth) * 10) / 10
  }
  const width = 2 * margin.x + (last - first) * yearWidth
  return {
    width,
    height: margin.top + rows.length * rowHeight,
    years: Array.from({ length: last - first + 1 }, (_, index) => ({
      year: first + index,
      x: margin.x + index * yearWidth,
    })),
    today: xOf(today),
    rows: rows.map((law, index) => {
      const marks = calendarDates(law)
        .flatMap(date =>
          daysOf(date, last - 1).map(day => ({
            x: xOf(firstDay(day)),
            isCertain: date.certainty === 'certain',
            day,
            date,
          })),
        )
        .toSorted((a, b) => a.x - b.x)
      const begins = law.dates.map(({ day }) => firstDay(day)).toSorted()[0] ?? today
      return {
        law,
        y: margin.top + (index + 1) * rowHeight - 14,
        nameX: Math.min((marks[0]?.x ?? 0) - 5, width - law.short.length * letterWidth),
        from: begins < `${first}-01-01` ? margin.x : xOf(begins),
        marks,
      }
    }),
  }
}
