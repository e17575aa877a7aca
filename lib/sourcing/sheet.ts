import type { Source } from '../../content/schema/source'
import type { ListedRow } from '../goods/listed'
import type { ImportOrder } from '../goods/read'
import type { HelpCountry } from '../helplines/help-countries'
import { assess, type Truth } from '../laws/assess'
import { isTold, type Company } from '../laws/company'
import type { Choice } from './choice'
import type { SheetLaw, SourcingFacts } from './facts'

/** One good, or family, of one country. */
export interface Pair {
  good: { id: string; name: string }
  country: { code: string; name: string }
  /** What the list names; nothing where it names none of it. */
  rows: (ListedRow & { name: string; inputFromName?: string })[]
  /** Where it is not named: the other countries for which the list names it. */
  elsewhere: string[]
}

/** An order, with its place in words. */
export type PlacedOrder = ImportOrder & { place?: string }

/** What is known of a choice. */
export interface Sheet {
  pairs: Pair[]
  /** What the list names of each country besides what was chosen. */
  alsoThere: { code: string; country: string; goods: string[] }[]
  /** Orders on these goods from these places, the newest first. */
  orders: PlacedOrder[]
  /** Orders on these goods whose place is not certain. */
  unplaced: PlacedOrder[]
  /** Laws that keep goods out of a market, but for those that speak of other countries' goods alone. */
  bans: SheetLaw[]
  /** How each law stands to the company; nothing where none was told of. */
  assessed: { law: SheetLaw; truth: Truth }[]
  /** Whom to call in each country; without numbers where the hub has none to print. */
  help: { code: string; name: string; numbers?: HelpCountry }[]
  sources: Source[]
}

/** Whether anything can be said: a good and a country have been chosen. */
export const isWhole = ({ goods, countries }: Choice): boolean => goods.length > 0 && countries.length > 0

/** Makes the sheet of a choice. It says what lists and orders say, and judges nothing. */
export function sheetOf(facts: SourcingFacts, choice: Choice, company: Company): Sheet {
  const { listed, laws, help } = facts
  const names = new Map(facts.countries.map(({ code, name }) => [code, name]))
  const goodNames = new Map([...facts.goods, ...facts.families].map(({ id, name }) => [id, name]))
  const chosen = choice.goods.map(id => ({ id, name: goodNames.get(id) ?? id, members: membersOf(facts, id) }))
  const places = choice.countries.map(code => ({ code, name: names.get(code) ?? code }))
  const named = new Set(chosen.flatMap(({ members }) => members))
  const pairs = chosen.flatMap(({ id, name, members }) => {
    const of = listed.rows.filter(({ good }) => members.includes(good))
    return places.map((country): Pair => {
      const rows = of.filter(row => row.country === country.code)
      const others = [...new Set(of.map(row => row.country))].map(code => names.get(code) ?? code)
      return {
        good: { id, name },
        country,
        rows: rows.map(row => ({
          ...row,
          name: goodNames.get(row.good) ?? row.good,
          inputFromName: row.inputFrom && (names.get(row.inputFrom) ?? row.inputFrom),
        })),
        elsewhere: rows.length > 0 ? [] : others.toSorted((a, b) => a.localeCompare(b)),
      }
    })
  })
  const onGoods = facts.orders.filter(({ goods = [] }) =>
    chosen.some(({ id, members }) =>
      goods.some(good => good === id || members.includes(good) || isFamilyOf(facts, good, id)),
    ),
  )
  const orders = onGoods
    .filter(({ country }) => country !== undefined && choice.countries.includes(country))
    .map(order => ({ ...order, place: names.get(order.country ?? '') }))
  const unplaced = onGoods.filter(({ country }) => country === undefined)
  const hasOrders = orders.length + unplaced.length > 0
  return {
    pairs,
    alsoThere: places.map(({ code, name }) => ({
      code,
      country: name,
      goods: [...new Set(listed.rows.filter(row => row.country === code).map(({ good }) => good))]
        .filter(good => !named.has(good))
        .map(good => goodNames.get(good) ?? good),
    })),
    orders,
    unplaced,
    bans: laws.filter(
      ({ kind, origins }) => kind === 'goods' && (!origins || origins.some(code => choice.countries.includes(code))),
    ),
    assessed: isTold(company) ? laws.map(law => ({ law, truth: assess(law.rule, company).truth })) : [],
    help: places.map(place => ({ ...place, numbers: help.find(({ code }) => code === place.code) })),
    sources: [listed.edition.source, ...(hasOrders ? facts.ordersSources : [])],
  }
}

/** The goods of a family; of a good itself. */
function membersOf({ goods }: SourcingFacts, id: string): string[] {
  const members = goods.filter(({ family }) => family === id).map(good => good.id)
  return members.length > 0 ? members : [id]
}

const isFamilyOf = ({ goods }: SourcingFacts, family: string, id: string) =>
  goods.some(good => good.id === id && good.family === family)
