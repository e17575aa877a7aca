import { valuesOf, type Facet } from '../taxonomy/facets'
import type { Article } from './articles'

/** One side of a table of counts: the values of a facet, in the order in which they are shown. */
export interface Side {
  facet: Facet
  values: string[]
}

/** How many articles have both the value of a row and that of a column. */
export interface Crosswalk {
  rows: Side
  columns: Side
  /** Row by row. */
  counts: number[][]
}

/**
 * Counts articles by two facets at once, in one pass over them. An article with several values counts in each of
 * their cells, so a row may add up to more than its articles.
 */
export function crosswalk(articles: Article[], rows: Side, columns: Side): Crosswalk {
  const places = (side: Side) => new Map(side.values.map((value, place) => [value, place]))
  const [rowOf, columnOf] = [places(rows), places(columns)]
  const counts = rows.values.map(() => columns.values.map(() => 0))
  for (const article of articles) {
    for (const row of placesOf(article, rows.facet, rowOf)) {
      for (const column of placesOf(article, columns.facet, columnOf)) counts[row]![column]! += 1
    }
  }
  return { rows, columns, counts }
}

/** The same without the rows and columns in which nothing is counted. */
export function withoutEmpty({ rows, columns, counts }: Crosswalk): Crosswalk {
  const keptColumns = columns.values.flatMap((_, place) => (isFilled(counts.map(line => line[place]!)) ? [place] : []))
  const keptRows = rows.values.flatMap((_, place) => (isFilled(counts[place]!) ? [place] : []))
  return {
    rows: { ...rows, values: keptRows.map(place => rows.values[place]!) },
    columns: { ...columns, values: keptColumns.map(place => columns.values[place]!) },
    counts: keptRows.map(row => keptColumns.map(column => counts[row]![column]!)),
  }
}

const isFilled = (line: number[]) => line.some(count => count > 0)

const placesOf = (article: Article, facet: Facet, known: Map<string, number>): number[] =>
  valuesOf(article, facet).flatMap(value => known.get(value) ?? [])
