import { basename, join } from 'node:path'
import { locales } from '../i18n/locales'
import { indicatorSlugs } from '../checklist/indicators'
import { voices } from '../checklist/sheet'
import { textGroups } from '../checklist/words'
import { readText } from './files'
import { isThere } from './look-at'
import { checklistMessages as say } from './messages-checklist'
import { nearest } from './nearest'
import { error, type Place, type Problem } from './problem'
import { readYaml, valueOf, type Entry } from './yaml'

/** What a language's file must hold: groups of texts, steps for each voice, and a question for each voice and indicator. */
const groups: Record<string, readonly string[]> = { ...textGroups, next: voices, questions: indicatorSlugs }

/** Texts with something to be filled in. */
const placesIn: Record<string, string[]> = { 'form.position': ['n', 'all'], 'help.inCountry': ['country'] }

/** The words of the checklist: every language has every text, for each indicator and each voice, and no other. */
export function checkChecklist(root: string): Problem[] {
  const folder = `${basename(root)}/checklist`
  if (!isThere(join(root, 'checklist'))) return []
  return locales.flatMap(locale => {
    const file = `${folder}/${locale}.yaml`
    if (!isThere(join(root, 'checklist', `${locale}.yaml`))) return [error(file, { line: 1 }, say.noFile)]
    const { text, problems } = readText(root, file)
    return text === undefined ? problems : [...problems, ...checkFile(file, text)]
  })
}

function checkFile(file: string, text: string): Problem[] {
  const { value, problems } = readYaml(file, text)
  if (!value) return problems
  if (value.kind !== 'map') return [...problems, error(file, { line: 1 }, say.noGroups)]
  const checkGroup = (group: string, keys: readonly string[]): Problem[] => {
    const found = valueOf(value.entries, group)
    if (found?.kind !== 'map') return [error(file, found?.place ?? { line: 1 }, say.missingText(group))]
    const known = checkKeys(file, found.entries, keys, group)
    if (group === 'next') return [...known, ...keys.flatMap(key => checkSteps(file, found.entries, key, found.place))]
    if (group !== 'questions') return [...known, ...checkTexts(file, found.entries, keys, group, found.place)]
    return [...known, ...keys.flatMap(key => checkQuestions(file, found.entries, key, found.place))]
  }
  return [
    ...problems,
    ...checkKeys(file, value.entries, Object.keys(groups)),
    ...Object.entries(groups).flatMap(([group, keys]) => checkGroup(group, keys)),
  ]
}

const checkKeys = (file: string, entries: Entry[], keys: readonly string[], group?: string): Problem[] =>
  entries
    .filter(({ key }) => !keys.includes(key))
    .map(({ key, place }) => error(file, place, say.unknownKey(group ? `${group}.${key}` : key, nearest(key, keys))))

function checkTexts(file: string, entries: Entry[], keys: readonly string[], group: string, place: Place): Problem[] {
  return keys.flatMap(key => {
    const name = `${group}.${key}`
    const value = valueOf(entries, key)
    if (value?.kind !== 'text' || !value.text) return [error(file, value?.place ?? place, say.missingText(name))]
    const wanted = placesIn[name] ?? []
    const found = [...value.text.matchAll(/\{(\w+)\}/g)].map(([, word = '']) => word)
    const isRight = found.toSorted().join() === wanted.toSorted().join()
    return isRight ? [] : [error(file, value.place, say.places(name, wanted))]
  })
}

function checkSteps(file: string, entries: Entry[], voice: string, place: Place): Problem[] {
  const steps = valueOf(entries, voice)
  const areTexts = steps?.kind === 'list' && steps.items.every(item => item.kind === 'text' && item.text)
  return areTexts && steps.items.length > 0 ? [] : [error(file, steps?.place ?? place, say.missingSteps(voice))]
}

function checkQuestions(file: string, entries: Entry[], indicator: string, place: Place): Problem[] {
  const asked = valueOf(entries, indicator)
  const name = `questions.${indicator}`
  if (asked?.kind !== 'map') return [error(file, asked?.place ?? place, say.missingText(name))]
  return [
    ...checkKeys(file, asked.entries, voices, name),
    ...checkTexts(file, asked.entries, voices, name, asked.place),
  ]
}
