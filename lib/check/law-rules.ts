import type { Group } from '../../content/schema/fields'
import { Rule } from '../../content/schema/rule'
import { completeLocales } from '../i18n/locales'
import { measures, places, sectors } from '../../content/schema/values'
import { lines } from '../laws/rule'
import { slugForm } from './files'
import { lawMessages as say } from './messages-laws'
import { frontmatterMessages as fieldMessages } from './messages'
import { nearest } from './nearest'
import { error, type Notice, type Place, type Problem } from './problem'
import { textOf, valueOf, type Entry, type Value } from './yaml'

/** The kinds of condition, by the key that tells them, with the keys that may stand beside it. */
const kinds: Record<string, string[]> = {}
for (const { properties } of Rule.anyOf as Group[]) {
  const [kind = '', ...others] = Object.keys(properties)
  kinds[kind] = [...new Set([...(kinds[kind] ?? []), ...others])]
}
const kindNames = Object.keys(kinds)

/** Checks the rule of a law: kinds of conditions, their keys and values, however deep they are joined. */
export function checkRule(file: string, value: Value): Problem[] {
  if (value.kind !== 'map') return [error(file, value.place, say.ruleForm(kindNames))]
  const { entries, place } = value
  const own = entries.find(({ key }) => Object.hasOwn(kinds, key))
  if (!own) {
    const key = entries[0]?.key
    const near = key === undefined ? undefined : nearest(key, kindNames)
    return [error(file, entries[0]?.place ?? place, say.ruleKind(key, near, kindNames))]
  }
  const allowed = [own.key, ...(kinds[own.key] ?? [])]
  const stray = entries
    .filter(({ key }) => !allowed.includes(key))
    .map(({ key, place: at }) => error(file, at, say.rulePart(own.key, key, nearest(key, allowed))))
  return [...stray, ...checkKind(file, own, entries)]
}

function checkKind(file: string, { key: kind, value, place }: Entry, entries: Entry[]): Problem[] {
  switch (kind) {
    case 'all':
    case 'any':
      return checkJoined(file, kind, value, 2)
    case 'count':
      return checkCount(file, value, valueOf(entries, 'of'), place)
    case 'unsure':
      return checkRule(file, value)
    case 'sector':
      if (value.kind !== 'list' || value.items.length === 0)
        return [error(file, value.place, fieldMessages.emptyList(kind))]
      return value.items.flatMap(item => checkOneOf(file, kind, item, sectors))
    case 'amount':
      return [
        ...checkOneOf(file, kind, value, measures),
        ...checkCurrency(file, entries, place),
        ...(valueOf(entries, 'place') ? checkOneOf(file, 'place', valueOf(entries, 'place')!, places) : []),
        ...checkLine(file, kind, entries, place),
      ]
    case 'staff':
      return [...checkOneOf(file, kind, value, ['world', ...places]), ...checkLine(file, kind, entries, place)]
    case 'question':
      return checkQuestion(file, value, valueOf(entries, 'says'), place)
    case 'nobody':
      return value.kind === 'boolean' && value.boolean ? [] : [error(file, value.place, say.isTrue(kind))]
    default:
      return checkOneOf(file, kind, value, places)
  }
}

function checkJoined(file: string, kind: string, value: Value | undefined, fewest: number, place?: Place): Problem[] {
  const at = value?.place ?? place ?? { line: 1 }
  if (value?.kind !== 'list' || value.items.length < fewest) return [error(file, at, say.joined(kind, fewest))]
  return value.items.flatMap(item => checkRule(file, item))
}

function checkCount(file: string, count: Value, of: Value | undefined, place: Place): Problem[] {
  const most = of?.kind === 'list' ? of.items.length : 1
  const isRight = count.kind === 'number' && Number.isInteger(count.number) && count.number >= 1 && count.number <= most
  return [...(isRight ? [] : [error(file, count.place, say.howMany(most))]), ...checkJoined(file, 'of', of, 2, place)]
}

function checkOneOf(file: string, key: string, value: Value, valid: readonly string[]): Problem[] {
  const text = value.kind === 'text' ? value.text : value.kind === 'boolean' ? String(value.boolean) : ''
  if (value.kind === 'text' && valid.includes(text)) return []
  return [error(file, value.place, say.oneOf(key, text, nearest(text, valid), valid))]
}

function checkCurrency(file: string, entries: Entry[], place: Place): Problem[] {
  const value = valueOf(entries, 'currency')
  if (value?.kind !== 'text') return [error(file, value?.place ?? place, say.missing('amount', 'currency'))]
  const known = Intl.supportedValuesOf('currency')
  if (known.includes(value.text)) return []
  const near = known.find(code => code === value.text.toUpperCase())
  return [error(file, value.place, say.currency(value.text, near))]
}

function checkLine(file: string, kind: string, entries: Entry[], place: Place): Problem[] {
  const drawn = entries.filter(({ key }) => (lines as readonly string[]).includes(key))
  const isRight = drawn.length === 1 && drawn.every(({ value }) => value.kind === 'number' && isWhole(value.number))
  return isRight ? [] : [error(file, drawn[0]?.place ?? place, say.line(kind))]
}

const isWhole = (number: number) => Number.isSafeInteger(number) && number > 0

function checkQuestion(file: string, id: Value, says: Value | undefined, place: Place): Problem[] {
  const refuse = (at: Place, notice: Notice) => error(file, at, notice)
  const named =
    id.kind === 'text' && slugForm.test(id.text)
      ? []
      : [refuse(id.place, say.questionId(id.kind === 'text' ? id.text : ''))]
  if (says?.kind !== 'map') return [...named, refuse(says?.place ?? place, say.missing('question', 'says'))]
  const unsaid = completeLocales.filter(locale => !textOf(says.entries, locale))
  return [...named, ...unsaid.map(locale => refuse(says.place, fieldMessages.missingKey(locale)))]
}
