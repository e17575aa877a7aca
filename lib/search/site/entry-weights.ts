import type { EntryKind } from '../entry'
import type { Mention } from '../lexicon/match'
import { kindOf, type FacetTable } from './format'

/** What a score counts by what an entry is: a list only leads on, and a work that is cited is not the hub's own word. */
const kindWeights: Partial<Record<EntryKind, number>> = { list: 0.8, source: 0.4 }

/** An entry of a kind that the query asks for ("hotline", "what is"). */
const askedFor = 1.3

/** The numbers to call of a country that the query does not name: they help nobody who asks. */
const otherCountry = 0.3

/** What the score of each entry counts, by what it is and what a query asks for. */
export function entryWeights(mentions: Mention[], table: FacetTable): (document: number) => number {
  const asked = new Set(mentions.flatMap(({ entry }) => entry.asks ?? []))
  const named = new Set(mentions.flatMap(({ entry: { filter } }) => (filter?.[0] === 'country' ? [filter[1]] : [])))
  const { combinations, of } = table.facets.country
  return document => {
    const kind = kindOf(table, document)
    const weight = (kindWeights[kind] ?? 1) * (asked.has(kind) ? askedFor : 1)
    if (kind !== 'helpline') return weight
    const countries = combinations[of[document]!]!
    return countries.length === 0 || countries.some(code => named.has(code)) ? weight : weight * otherCountry
  }
}
