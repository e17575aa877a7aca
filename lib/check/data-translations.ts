import { join } from 'node:path'
import { defaultLocale, locales, type Locale } from '../i18n/locales'
import type { Room } from '../library'
import { dataOf, readData } from './data-files'
import { entriesOf } from './files'
import { isThere } from './look-at'
import { translationMessages as say } from './messages-languages'
import { nearest } from './nearest'
import { error, warning, type Problem } from './problem'
import { textOf, valueOf, type Value } from './yaml'

/** What data say, in every language that they have themselves, by what they say in the first. */
export type Sayings = ReadonlyMap<string, ReadonlySet<Locale>>

/** The texts of all data of a library, and of its vocabularies. */
export function sayingsOf(rootOf: (room: Room) => string): Sayings {
  const found = new Map<string, Set<Locale>>()
  const words = (['taxonomy', 'readers.yaml'] as const).flatMap(room => {
    const root = rootOf(room)
    if (!isThere(join(root, room))) return []
    const files = room === 'taxonomy' ? entriesOf(root, room).map(({ file }) => file) : [`${root}/${room}`]
    return files.flatMap(file => readData(root, file).value ?? [])
  })
  for (const value of [...dataOf(rootOf).map(({ value: held }) => held), ...words]) collect(value, found)
  return found
}

function collect(value: Value, found: Map<string, Set<Locale>>): void {
  if (value.kind === 'list') for (const item of value.items) collect(item, found)
  if (value.kind !== 'map') return
  const original = textOf(value.entries, defaultLocale)
  if (original !== undefined && value.entries.every(({ key }) => locales.includes(key))) {
    const languages = value.entries.map(({ key }) => key)
    found.set(original, new Set([...(found.get(original) ?? []), ...languages]))
  } else for (const { value: inner } of value.entries) collect(inner, found)
}

/** The texts of data that are translated into a language. */
export const translatedIn = (root: string, locale: Locale): ReadonlySet<string> =>
  new Set(
    entriesOf(root, `translations/${locale}`).flatMap(({ file }) => {
      const { value } = readData(root, file)
      return value?.kind === 'list'
        ? value.items.flatMap(item => (item.kind === 'map' ? (textOf(item.entries, defaultLocale) ?? []) : []))
        : []
    }),
  )

/** Translations of what data say: each of a text that is there, in its language, and once. */
export function checkDataTranslations(root: string, sayings: Sayings): Problem[] {
  return locales.flatMap(locale => {
    const known = new Set<string>()
    return entriesOf(root, `translations/${locale}`).flatMap(({ file }) => {
      const { value, problems } = readData(root, file)
      if (!value || value.kind === 'empty') return problems
      if (value.kind !== 'list') return [...problems, error(file, value.place, say.noList)]
      return [
        ...problems,
        ...value.items.flatMap(item => {
          if (item.kind !== 'map') return [error(file, item.place, say.noList)]
          const original = textOf(item.entries, defaultLocale)
          if (original === undefined) return [error(file, item.place, say.noList)]
          const isTwice = known.has(original)
          known.add(original)
          return [
            ...(isTwice ? [error(file, item.place, say.twice(original))] : []),
            ...(valueOf(item.entries, locale) ? [] : [error(file, item.place, say.missing(locale))]),
            ...(sayings.has(original)
              ? []
              : [warning(file, item.place, say.outdated(original, nearest(original, sayings.keys())))]),
          ]
        }),
      ]
    })
  })
}
