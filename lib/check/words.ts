import { basename } from 'node:path'
import { compileMessage, namesIn } from '../i18n/compile'
import type { Compiled, Message, Part } from '../i18n/fill'
import { completeLocales, defaultLocale, locales, type Locale } from '../i18n/locales'
import { readData } from './data-files'
import { entriesOf } from './files'
import { wordsMessages as say } from './messages-languages'
import { nearest } from './nearest'
import { error, type Notice, type Place, type Problem } from './problem'
import type { Value } from './yaml'

/**
 * The words of the interface: each language has the texts of the first, or, where it is partial, some of them; each can
 * be read, takes the same values, and has the plurals that its language has.
 */
export function checkWords(root: string): Problem[] {
  const originals = new Map(filesOf(root, defaultLocale).map(({ name, file }) => [name, readData(root, file)]))
  if (originals.size === 0) return []
  return locales.flatMap(locale => {
    const files = filesOf(root, locale)
    const lacking =
      files.length === 0 || !completeLocales.includes(locale)
        ? []
        : [...originals.keys()].filter(name => !files.some(file => file.name === name))
    return [
      ...lacking.map(name => error(`${basename(root)}/words/${locale}/${name}`, { line: 1 }, say.missing(name))),
      ...files.flatMap(({ name, file }) => {
        const original = originals.get(name)?.value
        if (!original) return [error(file, { line: 1 }, say.noRoom(name, [...originals.keys()]))]
        const { value, problems } = readData(root, file)
        return [...problems, ...(value ? checkTexts({ file, locale }, value, original, '') : [])]
      }),
    ]
  })
}

const filesOf = (root: string, locale: Locale) =>
  entriesOf(root, `words/${locale}`).filter(({ name }) => name.endsWith('.yaml'))

interface In {
  file: string
  locale: Locale
}

function checkTexts(within: In, value: Value, original: Value, name: string): Problem[] {
  const { file, locale } = within
  const refuse = (notice: Notice, place: Place = value.place) => [error(file, place, notice)]
  if (original.kind === 'text')
    return value.kind === 'text' ? checkText(within, value, original.text, name) : refuse(say.kind(name, 'a text'))
  if (original.kind === 'list') {
    if (value.kind !== 'list') return refuse(say.kind(name, 'a list'))
    const { items } = original
    if (value.items.length !== items.length) return refuse(say.length(name, items.length))
    return value.items.flatMap((item, number) => checkTexts(within, item, items[number]!, `${name}.${number + 1}`))
  }
  if (original.kind !== 'map') return []
  if (value.kind !== 'map') return refuse(name ? say.kind(name, 'a group') : say.noGroups)
  const known = original.entries.map(({ key }) => key)
  const missing = completeLocales.includes(locale)
    ? known.filter(key => !value.entries.some(entry => entry.key === key))
    : []
  return [
    ...missing.flatMap(key => refuse(say.missing(dotted(name, key)))),
    ...value.entries.flatMap(entry => {
      const theirs = original.entries.find(({ key }) => key === entry.key)
      return theirs
        ? checkTexts(within, entry.value, theirs.value, dotted(name, entry.key))
        : refuse(say.unknown(dotted(name, entry.key), nearest(entry.key, known)), entry.place)
    }),
  ]
}

const dotted = (group: string, key: string) => (group ? `${group}.${key}` : key)

function checkText({ file, locale }: In, value: Value & { kind: 'text' }, original: string, name: string): Problem[] {
  const refuse = (notice: Notice) => [error(file, value.place, notice)]
  let message
  try {
    message = compileMessage(value.text, locale)
  } catch (fault) {
    return refuse(say.syntax(name, fault instanceof Error ? fault.message : String(fault)))
  }
  const wanted = namesOf(original)
  if (wanted && namesIn(message).toSorted().join() !== wanted.toSorted().join()) return refuse(say.names(name, wanted))
  return pluralsIn(message).flatMap(({ forms, as }) => {
    const given = Object.keys(forms).filter(form => !form.startsWith('='))
    const ofLanguage = new Intl.PluralRules(locale, { type: as }).resolvedOptions().pluralCategories as string[]
    const wrong = given.filter(form => !ofLanguage.includes(form))
    const missing = ofLanguage.filter(form => !given.includes(form))
    return wrong.length + missing.length > 0 ? refuse(say.categories(name, wrong, missing)) : []
  })
}

/** The values that a text takes; nothing where it cannot be read, which is told of the original itself. */
function namesOf(text: string): string[] | undefined {
  try {
    return namesIn(compileMessage(text, defaultLocale))
  } catch {
    return undefined
  }
}

interface Plural {
  as: 'cardinal' | 'ordinal'
  forms: Readonly<Record<string, readonly Part[]>>
}

const pluralsIn = (message: Message): Plural[] =>
  typeof message === 'string' ? [] : (message as Compiled).parts.flatMap(pluralsOf)

const pluralsOf = (part: Part): Plural[] => {
  if (typeof part === 'string') return []
  const { as, forms } = part
  return [...(as === 'word' ? [] : [{ as, forms }]), ...Object.values(forms).flat().flatMap(pluralsOf)]
}
