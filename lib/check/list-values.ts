import { momentForm } from '../../content/schema/values'
import type { Day } from '../dates'
import { isCountryCode, nearestCountry } from './countries'
import { isDay } from './days'
import type { Item, Ledger } from './ledgers'
import { valueMessages } from './messages'
import { listMessages as say } from './messages-lists'
import { error, type Problem } from './problem'
import { placeOf, textOf, valueOf } from './yaml'

/** A key of a row that names a country. */
export function checkCountry(ledger: Ledger, { entries, file = ledger.file }: Item, key = 'country'): Problem[] {
  const [code, place] = [textOf(entries, key), placeOf(entries, key)]
  if (!code || !place || isCountryCode(code)) return []
  return [error(file, place, valueMessages.country(code, nearestCountry(code)))]
}

/** A key of a row that says when something was, as far as it is known. */
export function checkMoment(
  ledger: Pick<Ledger, 'file'>,
  { entries, file = ledger.file }: Pick<Item, 'entries' | 'file'>,
  key: string,
  today: Day,
): Problem[] {
  const [text, place] = [textOf(entries, key), placeOf(entries, key)]
  if (!text || !place) return []
  const isOne = momentForm.test(text) && (text.length < 10 || isDay(text))
  if (!isOne) return [error(file, place, say.moment(key, text))]
  return text > today ? [error(file, place, say.ahead(key, text))] : []
}

/** A key of a row that is a number within bounds. */
export function checkRange(
  ledger: Ledger,
  { entries, file = ledger.file }: Item,
  key: string,
  [least, most]: [number, number],
): Problem[] {
  const value = valueOf(entries, key)
  if (value?.kind !== 'number' || (value.number >= least && value.number <= most)) return []
  return [error(file, value.place, say.range(key, value.number, least, most))]
}

/** Rows that have the same values of some keys. */
export function checkOnce(ledger: Ledger, part: string, keys: readonly string[]): Problem[] {
  const seen = new Map<string, number>()
  return (ledger.parts[part] ?? []).flatMap(({ entries, place, file = ledger.file }) => {
    const name = keys.flatMap(key => textOf(entries, key) ?? []).join(', ')
    const before = seen.get(name)
    seen.set(name, before ?? place.line)
    return before === undefined ? [] : [error(file, place, say.again(name, before))]
  })
}
