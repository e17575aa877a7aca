import { fragmentOf, parametersOf } from '../fragment'
import { labourOf, labours, type Labour, type ListedGoods, type ListedRow } from './listed'
import { goodSectors, type GoodSector } from '../../content/schema/values'

/** By what the table can be narrowed, and sorted, in the order of its columns. */
export const explorerFacets = ['good', 'country', 'sector', 'labour', 'since'] as const
export type ExplorerFacet = (typeof explorerFacets)[number]

/** What a reader has made of the table. */
export interface ExplorerState {
  filter: Partial<Record<ExplorerFacet, string>>
  sort: ExplorerFacet
  descending: boolean
}

export const everything: ExplorerState = { filter: {}, sort: 'good', descending: false }

/** A row with what its cells say. */
export interface ExplorerRow extends ListedRow {
  goodName: string
  countryName: string
  sector: GoodSector
  labour: Labour[]
  inputFromName?: string
  /** What each filter can find it by. */
  values: Record<ExplorerFacet, readonly string[]>
  /** Its place in the order of each column. */
  ranks: Record<ExplorerFacet, number>
}

/** The table, made once. */
export interface ExplorerTable {
  rows: ExplorerRow[]
  /** What each filter offers: its values in the order of their names. */
  values: Record<ExplorerFacet, string[]>
}

/** Makes the table of a list; goods and countries of the list stand in the order of their names. */
export function explorerTable({ goods, families, countries, rows }: ListedGoods): ExplorerTable {
  const good = new Map(goods.map((one, rank) => [one.id, { ...one, rank }]))
  const country = new Map(countries.map((one, rank) => [one.code, { ...one, rank }]))
  const years = [...new Set(rows.map(({ since }) => since))].toSorted()
  return {
    rows: rows.flatMap((row): ExplorerRow[] => {
      const of = good.get(row.good)
      const from = country.get(row.country)
      if (!of || !from) return []
      const labour = labourOf(row)
      return [
        {
          ...row,
          goodName: of.name,
          countryName: from.name,
          sector: of.sector,
          labour,
          inputFromName: row.inputFrom && country.get(row.inputFrom)?.name,
          values: {
            good: of.family ? [of.id, of.family] : [of.id],
            country: [row.country],
            sector: [of.sector],
            labour,
            since: [row.since],
          },
          ranks: {
            good: of.rank,
            country: from.rank,
            sector: goodSectors.indexOf(of.sector),
            // One kind after the other, those with several after those with the first alone.
            labour: labours.reduce((sum, kind, at) => sum + (labour.includes(kind) ? 2 ** at : 0), 0),
            since: years.indexOf(row.since),
          },
        },
      ]
    }),
    values: {
      good: [...families.map(({ id }) => id), ...goods.map(({ id }) => id)],
      country: countries.map(({ code }) => code).filter(code => rows.some(row => row.country === code)),
      sector: [...goodSectors],
      labour: [...labours],
      since: years,
    },
  }
}

const passes = (row: ExplorerRow, filter: ExplorerState['filter'], except?: ExplorerFacet) =>
  explorerFacets.every(facet => {
    const value = filter[facet]
    return facet === except || value === undefined || row.values[facet].includes(value)
  })

/** The rows that pass every filter, sorted; where two are alike, by good and by country. */
export function explore({ rows }: ExplorerTable, { filter, sort, descending }: ExplorerState): ExplorerRow[] {
  const sign = descending ? -1 : 1
  return rows
    .filter(row => passes(row, filter))
    .toSorted(
      (a, b) =>
        sign * (a.ranks[sort] - b.ranks[sort]) || a.ranks.good - b.ranks.good || a.ranks.country - b.ranks.country,
    )
}

/** How many rows each value of a filter would leave, the other filters as they are. */
export function countsOf(
  { rows }: ExplorerTable,
  { filter }: ExplorerState,
  facet: ExplorerFacet,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) {
    if (!passes(row, filter, facet)) continue
    for (const value of row.values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** The state as the fragment of an address; nothing where nothing was chosen. */
export function explorerToFragment({ filter, sort, descending }: ExplorerState): string {
  const order = (descending ? '-' : '') + sort
  const chosen = explorerFacets.flatMap(facet => (filter[facet] === undefined ? [] : [[facet, filter[facet]]]))
  return fragmentOf(new URLSearchParams([...chosen, ...(order === everything.sort ? [] : [['sort', order]])]))
}

/** What a fragment says; what the table does not have it leaves out. */
export function explorerFromFragment(fragment: string, { values }: Pick<ExplorerTable, 'values'>): ExplorerState {
  const said = parametersOf(fragment)
  const order = said.get('sort') ?? everything.sort
  const filter = explorerFacets.flatMap(facet => {
    const value = said.get(facet)
    return value !== null && values[facet].includes(value) ? [[facet, value] as const] : []
  })
  return {
    filter: Object.fromEntries(filter),
    sort: explorerFacets.find(facet => facet === order.replace(/^-/, '')) ?? everything.sort,
    descending: order.startsWith('-'),
  }
}
