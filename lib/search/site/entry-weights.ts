import type { EntryKind } from '../entry'
import type { Mention } from '../lexicon/match'
import { kindOf, type FacetTable } from './format'

/** What a score counts by what an entry is: a list only leads on, and a work that is cited is not the hub's own word. */
const kindWeights: Partial<Record<EntryKind, number>> = { list: 0.8, source: 0.4 }

/** An entry of a kind that the query asks for ("hotline", "what is"). Tools are few, and asked for by what they are for. */
const askedFor = (kind: EntryKind) => (kind === 'tool' ? 1.6 : 1.3)

/** What helps nobody who asks: the numbers to call of a country that the query does not name, and figures on one. */
const otherCountry: Partial<Record<EntryKind, number>> = { helpline: 0.3, figure: 0.8 }

/** The numbers to call of a country that is named, where the query is about something of which they say little. */
const notAsked = 0.5
/** What has so much of the query is about it. */
const ofSubject = 0.65

/** Whether an entry is of one of the countries that a query names, or of none in particular. */
export function isOfNamed(mentions: Mention[], table: FacetTable): (document: number) => boolean {
  const named = namedIn(mentions)
  const { combinations, of } = table.facets.country
  return document => {
    const countries = combinations[of[document]!]!
    return countries.length === 0 || countries.some(code => named.has(code))
  }
}

/**
 * What the score of each entry counts, by what it is and what a query asks for, and how much of the query it has.
 *
 * @param clauses how many things the query says
 */
export function entryWeights(
  mentions: Mention[],
  table: FacetTable,
  clauses: number,
): (document: number, matched: number) => number {
  const asked = new Set(mentions.flatMap(({ entry }) => entry.asks ?? []))
  const isNamed = isOfNamed(mentions, table)
  const named = namedIn(mentions).size
  const isOfSubject = named > 0 && clauses > named && !asked.has('helpline')
  return (document, matched) => {
    const kind = kindOf(table, document)
    const weight = (kindWeights[kind] ?? 1) * (asked.has(kind) ? askedFor(kind) : 1)
    if (!isNamed(document)) return weight * (otherCountry[kind] ?? 1)
    return kind === 'helpline' && isOfSubject && matched < ofSubject ? weight * notAsked : weight
  }
}

const namedIn = (mentions: Mention[]): ReadonlySet<string> =>
  new Set(mentions.flatMap(({ entry: { filter } }) => (filter?.[0] === 'country' ? [filter[1]] : [])))
