import { labourKinds } from '../../content/schema/values'
import { locales, type Locale } from '../i18n/locales'
import { fold } from '../language/fold'
import { checkEditions } from './country-lists'
import { checkReference, checkUnused, type Item, type Ledger, type Library } from './ledgers'
import { checkCountry, checkMoment, checkOnce } from './list-values'
import { ledgerMessages } from './messages-ledgers'
import { listMessages as say } from './messages-lists'
import { nearest } from './nearest'
import { error, type Problem } from './problem'
import { checkUrl } from './values'
import { mapsOf, placeOf, textOf, textsOf, valueOf } from './yaml'

/** Checks the goods: each with a name of its own in every language, and an id. */
export function checkGoods(ledger: Ledger): Problem[] {
  const { file, parts } = ledger
  const { families = [], goods = [] } = parts
  return [
    ...goods.flatMap(good => checkReference(ledger, good, 'family', 'families')),
    ...checkIds(file, [...families, ...goods]),
    ...locales.flatMap(locale => checkNames(file, [...families, ...goods], locale)),
  ]
}

/** A good and a family share their addresses. */
function checkIds(file: string, named: Item[]): Problem[] {
  const seen = new Set<string>()
  return named.flatMap(({ id, entries, place }) => {
    const isTaken = id !== '' && seen.has(id)
    seen.add(id)
    return isTaken
      ? [error(file, placeOf(entries, 'id') ?? place, ledgerMessages.sameId('families and goods', id))]
      : []
  })
}

function checkNames(file: string, goods: Item[], locale: Locale): Problem[] {
  const known = new Map<string, string>()
  return goods.flatMap(({ id, entries, place }) => {
    const name = valueOf(entries, 'name')
    const text = name?.kind === 'map' ? textOf(name.entries, locale) : undefined
    if (!text) return []
    const folded = fold(text)
    const before = known.get(folded)
    known.set(folded, before ?? id)
    return before === undefined ? [] : [error(file, name?.place ?? place, say.sameName(text, before))]
  })
}

/** Checks what is listed: goods and countries that there are, each pair once, and for what. */
export function checkListings(ledger: Ledger, library: Library): Problem[] {
  const { file, parts } = ledger
  const { editions = [], listings = [], removed = [] } = parts
  const edition = editions
    .flatMap(({ entries }) => textOf(entries, 'published')?.slice(0, 4) ?? [])
    .toSorted()
    .at(-1)
  return [
    ...checkEditions(ledger, library),
    ...checkUnused(ledger, editions),
    ...checkOnce(ledger, 'listings', ['good', 'country', 'inputFrom']),
    ...checkOnce(ledger, 'removed', ['good', 'country']),
    ...[...listings, ...removed].flatMap(row => [
      ...checkCountry(ledger, row),
      ...checkGood(file, row, goodIds(library), 'good'),
      ...checkLabour(file, row),
    ]),
    ...listings.flatMap(row => [
      ...checkCountry(ledger, row, 'inputFrom'),
      ...checkMoment(ledger, row, 'since', library.today),
      ...checkSince(file, row, edition),
    ]),
    ...removed.flatMap(row => [
      ...checkMoment(ledger, row, 'until', library.today),
      ...checkMoment(ledger, row, 'gone', library.today),
      ...checkGone(file, row),
    ]),
  ]
}

/** Checks the orders: goods and countries that there are, days that have come, and addresses. */
export const checkOrders = (ledger: Ledger, library: Library): Problem[] => [
  ...(ledger.parts.orders ?? []).flatMap(order => [
    ...checkCountry(ledger, order),
    ...checkGood(ledger.file, order, goodIds(library), 'goods'),
    ...checkMoment(ledger, order, 'date', library.today),
    ...checkMoment(ledger, order, 'stateDate', library.today),
  ]),
  ...(ledger.parts.counts ?? []).flatMap(count => checkMoment(ledger, count, 'month', library.today)),
  ...[...(ledger.parts.orders ?? []), ...(ledger.parts.counts ?? [])].flatMap(({ entries }) => {
    const problems: Problem[] = []
    checkUrl(entries, (place, notice) => void problems.push(error(ledger.file, place, notice)))
    return problems
  }),
]

/** Ids of goods that a row or a document names. */
export function checkGood(
  file: string,
  { entries }: Pick<Item, 'entries'>,
  known: readonly string[],
  key: string,
): Problem[] {
  const [one, place] = [textOf(entries, key), placeOf(entries, key)]
  const named = one && place ? [{ text: one, place }] : textsOf(entries, key)
  return named
    .filter(({ text }) => !known.includes(text))
    .map(({ text, place: at }) => error(file, at, say.good(text, nearest(text, known))))
}

/** The ids of goods and of families that a library has. */
export const goodIds = ({ data }: Pick<Library, 'data'>): string[] =>
  ['goods', 'families'].flatMap(part =>
    data.flatMap(({ file, value }) =>
      file.endsWith('/goods.yaml') && value.kind === 'map'
        ? mapsOf(value.entries, part).flatMap(entries => textOf(entries, 'id') ?? [])
        : [],
    ),
  )

function checkLabour(own: string, { entries, place, file = own }: Item): Problem[] {
  const isListed = labourKinds.some(kind => {
    const value = valueOf(entries, kind)
    return value?.kind === 'boolean' && value.boolean
  })
  // What is made with a listed input is listed for nothing itself.
  return isListed || valueOf(entries, 'inputFrom')
    ? []
    : [error(file, place, say.nothing(`${textOf(entries, 'good')}, ${textOf(entries, 'country')}`))]
}

function checkSince(own: string, { entries, file = own }: Item, edition?: string): Problem[] {
  const [since, place] = [textOf(entries, 'since'), placeOf(entries, 'since')]
  return since && place && edition && since.slice(0, 4) > edition ? [error(file, place, say.since(since, edition))] : []
}

function checkGone(file: string, { entries, place }: Item): Problem[] {
  const [until, gone] = [textOf(entries, 'until'), textOf(entries, 'gone')]
  return until && gone && until >= gone ? [error(file, placeOf(entries, 'gone') ?? place, say.order(until, gone))] : []
}
