import type { Day } from '../dates'
import { isCountryCode, nearestCountry } from './countries'
import { isDay } from './days'
import type { Document } from './document'
import { checkNamed, checkReference, checkUnused, type Item, type Ledger } from './ledgers'
import { valueMessages } from './messages'
import { figureMessages as say } from './messages-ledgers'
import { nearest } from './nearest'
import { error, warning, type Problem } from './problem'
import { placeOf, textOf, textsOf, valueOf } from './yaml'

/** Id of each figure, and of the one that has taken its place. */
export type Successors = ReadonlyMap<string, string | undefined>

export const successorsOf = ({ figures = [] }: Ledger['parts']): Successors =>
  new Map(figures.map(({ id, entries }) => [id, textOf(entries, 'supersededBy')]))

/** Checks the figures. One whose review is due is a warning. */
export function checkFigures(ledger: Ledger, { today }: { today: Day }): Problem[] {
  const { file, parts } = ledger
  const { figures = [], charts = [] } = parts
  const successors = successorsOf(parts)
  return [
    ...figures.flatMap(figure => [
      ...checkReference(ledger, figure, 'source', 'sources'),
      ...checkReference(ledger, figure, 'group', 'groups'),
      ...checkReference(ledger, figure, 'supersededBy', 'figures'),
      ...checkCountries(file, figure),
      ...checkValue(file, figure),
      ...checkDay(file, figure, today),
      ...checkSuccession(file, figure, successors),
    ]),
    ...charts.flatMap(chart => [
      ...checkReference(ledger, chart, 'group', 'groups'),
      ...checkNamed(ledger, 'figures', 'figures', textsOf(chart.entries, 'figures')),
      ...checkChart(file, chart, figures),
    ]),
    ...checkKeys(file, figures),
    ...checkUnused(ledger, figures),
  ]
}

function checkCountries(file: string, { entries }: Item): Problem[] {
  return textsOf(entries, 'countries')
    .filter(({ text }) => !isCountryCode(text))
    .map(({ text, place }) => error(file, place, valueMessages.country(text, nearestCountry(text))))
}

function checkValue(file: string, { entries }: Item): Problem[] {
  const value = valueOf(entries, 'value')
  const [year, place] = [textOf(entries, 'year'), placeOf(entries, 'year')]
  return [
    ...(value?.kind === 'number' && (value.number < 0 || !Number.isFinite(value.number))
      ? [error(file, value.place, say.negative(value.number))]
      : []),
    ...(year && place && !isSpan(year) ? [error(file, place, say.year(year))] : []),
  ]
}

/** A year, or a first and a last one, of which figures can speak: some are of slavery's past, some of what is to come. */
function isSpan(text: string): boolean {
  const [, first = '', last = first] = /^((?:1[4-9]|20)\d{2})(?:–((?:1[4-9]|20)\d{2}))?$/.exec(text) ?? []
  return first !== '' && first <= last
}

function checkDay(file: string, { entries }: Item, today: Day): Problem[] {
  const [day, place] = [textOf(entries, 'reviewBy'), placeOf(entries, 'reviewBy')]
  if (!day || !place) return []
  if (!isDay(day)) return [error(file, place, valueMessages.noDay('reviewBy', day))]
  // Nobody looks for a newer figure where one is known.
  return day < today && !textOf(entries, 'supersededBy') ? [warning(file, place, say.reviewDue(day))] : []
}

function checkSuccession(file: string, { id, entries }: Item, successors: Successors): Problem[] {
  const passed = new Set<string>()
  for (let next = successors.get(id); next && !passed.has(next); next = successors.get(next)) passed.add(next)
  const place = placeOf(entries, 'supersededBy')
  return place && passed.has(id) ? [error(file, place, say.supersedesItself(id))] : []
}

/** So many figures the home page shows. */
const mostKeys = 3

function checkKeys(file: string, figures: Item[]): Problem[] {
  const keys = figures.filter(({ entries }) => isKey(entries))
  return [
    ...keys.flatMap(({ id, entries, place }) => {
      const by = textOf(entries, 'supersededBy')
      return by ? [error(file, placeOf(entries, 'key') ?? place, say.keyOfBefore(id, by))] : []
    }),
    ...keys
      .slice(mostKeys)
      .map(({ entries, place }) => error(file, placeOf(entries, 'key') ?? place, say.tooManyKeys(mostKeys))),
  ]
}

function isKey(entries: Item['entries']): boolean {
  const value = valueOf(entries, 'key')
  return value?.kind === 'boolean' && value.boolean
}

function checkChart(file: string, { entries, place }: Item, figures: Item[]): Problem[] {
  const named = textsOf(entries, 'figures').map(({ text }) => text)
  const units = new Set(
    figures.filter(({ id }) => named.includes(id)).flatMap(figure => textOf(figure.entries, 'unit') ?? []),
  )
  const at = placeOf(entries, 'figures') ?? place
  return [
    ...(named.length < 2 ? [error(file, at, say.tooFew)] : []),
    ...(units.size > 1 ? [error(file, at, say.mixedUnits([...units]))] : []),
  ]
}

/** Every `<Figure>` of a text is written as texts may, and names a figure of the ledger that holds. */
export function checkStatedFigures({ file, kind, figures: stated }: Document, figures: Successors): Problem[] {
  return stated.flatMap(({ id, place }) => {
    if (kind === 'pages') return [error(file, place, say.onPage)]
    if (id === undefined) return [error(file, place, say.form)]
    if (!figures.has(id)) return [error(file, place, say.unknown(id, nearest(id, figures.keys())))]
    const successor = figures.get(id)
    return successor ? [warning(file, place, say.superseded(id, successor))] : []
  })
}
