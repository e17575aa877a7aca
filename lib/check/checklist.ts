import { basename, join } from 'node:path'
import { ChecklistFile } from '../../content/schema/checklist'
import { localesOffering } from '../i18n/locales'
import { readData } from './data-files'
import { checkFields } from './fields'
import { isThere } from './look-at'
import { checklistMessages as say } from './messages-checklist'
import { error, type Problem } from './problem'
import type { Entry } from './yaml'

/** Texts with something to be filled in; no other text has braces. */
const placesIn: Record<string, string[]> = { 'form.position': ['n', 'all'], 'help.inCountry': ['country'] }

/** The words of the checklist: every language has every text, for each indicator and each voice, and no other. */
export function checkChecklist(root: string): Problem[] {
  if (!isThere(join(root, 'checklist'))) return []
  return localesOffering('checklist').flatMap(locale => {
    const file = `${basename(root)}/checklist/${locale}.yaml`
    if (!isThere(join(root, 'checklist', `${locale}.yaml`))) return [error(file, { line: 1 }, say.noFile)]
    const { value, problems } = readData(root, file)
    if (!value) return problems
    if (value.kind !== 'map') return [...problems, error(file, { line: 1 }, say.noGroups)]
    return [
      ...problems,
      ...checkFields(file, value.entries, ChecklistFile, {}, { line: 1 }),
      ...checkPlaces(file, value.entries),
    ]
  })
}

const checkPlaces = (file: string, groups: Entry[]): Problem[] =>
  groups.flatMap(({ key: group, value }) =>
    (value.kind === 'map' ? value.entries : []).flatMap(({ key, value: text }) => {
      if (text.kind !== 'text') return []
      const name = `${group}.${key}`
      const wanted = placesIn[name] ?? []
      const found = [...text.text.matchAll(/\{(\w+)\}/g)].map(([, word = '']) => word)
      const isRight = found.toSorted().join() === wanted.toSorted().join()
      return isRight ? [] : [error(file, text.place, say.places(name, wanted))]
    }),
  )
