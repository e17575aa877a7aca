import type { Source } from '../../content/schema/source'

/** A value of a chart, as readers see it. */
export interface ChartRow {
  label: string
  value: number
  /** The value in words of the language: "27.6 million". */
  text: string
  /** What it leads to. */
  href?: string
}

/** A value of a year. */
export interface TimeRow extends ChartRow {
  at: number
  /** What is to be said below the year, in a word or two: "or earlier". */
  under?: string
}

/** What every chart says of itself: plain data, all that page, picture and table are made of. */
interface Told<Kind extends string, Row> {
  kind: Kind
  /** Its anchor on its page. */
  id: string
  title: string
  /** What it shows, and what it does not say. */
  says: string
  /** What its two columns are called as a table. */
  columns: { what: string; value: string }
  rows: Row[]
  /** What it rests on. */
  sources: Source[]
  /** The address of its page within the site. */
  page: string
  /** Like the address of a page: its files are named by it; none where it has no files. */
  path?: string
}

/** Values side by side. */
export type BarChart = Told<'bars', ChartRow>
/** Values over their years, the earliest first. */
export type TimeChart = Told<'times', TimeRow>
export type Chart = BarChart | TimeChart

/** How a class of a map is drawn, from the fullest to the empty one: by colour and by pattern. */
export const shades = ['full', 'lines', 'dots', 'empty'] as const
export type Shade = (typeof shades)[number]

/** A country in its class. */
export interface Placed {
  /** ISO 3166-1 alpha-2. */
  code: string
  name: string
  /** What is known of it beyond its class: a count, a year. */
  value?: number
}

/** A class of a map, in words. */
export interface MapClass {
  shade: Shade
  label: string
  countries: Placed[]
}

/** A map of the world with its countries in classes. */
export interface WorldPicture extends Omit<Told<'world', never>, 'rows'> {
  classes: MapClass[]
  /** Whose borders they are. */
  note: string
  path: string
}

/** One figure by itself. */
export interface FigurePicture extends Omit<Told<'figure', never>, 'id' | 'rows'> {
  value: number
  /** The value in words of the language. */
  text: string
  year?: string
  path: string
}
