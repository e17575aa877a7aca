import { basename, join } from 'node:path'
import { LanguagesFile } from '../../content/schema/languages'
import type { Group } from '../../content/schema/fields'
import { locales } from '../i18n/locales'
import { readData } from './data-files'
import { checkFields } from './fields'
import { listFolder } from './folders'
import { isThere } from './look-at'
import { languageMessages as say } from './messages-languages'
import { error, type Problem } from './problem'
import { placeOf, textOf, textsOf, valueOf } from './yaml'

/** The languages of a library, if it lists its own; and the folders of their words and translations. */
export function checkLanguages(root: string): Problem[] {
  return [...checkList(root), ...['words', 'translations'].flatMap(room => checkFolders(root, room))]
}

function checkList(root: string): Problem[] {
  const file = `${basename(root)}/languages.yaml`
  if (!isThere(join(root, 'languages.yaml'))) return []
  const { value, problems } = readData(root, file)
  if (!value) return problems
  if (value.kind !== 'list') return [...problems, error(file, value.place, say.noList)]
  const known = new Set<string>()
  return [
    ...problems,
    ...value.items.flatMap((item, number) => {
      if (item.kind !== 'map') return [error(file, item.place, say.noList)]
      const { entries, place } = item
      const code = textOf(entries, 'code') ?? ''
      const isTwice = known.has(code)
      known.add(code)
      const parts = textsOf(entries, 'offers').map(({ text }) => text)
      return [
        ...checkFields(file, entries, LanguagesFile.items as unknown as Group, {}, place),
        ...(isTwice ? [error(file, placeOf(entries, 'code') ?? place, say.twice(code))] : []),
        ...(number === 0 && textOf(entries, 'state') !== 'complete'
          ? [error(file, placeOf(entries, 'state') ?? place, say.firstIsWhole)]
          : []),
        ...(valueOf(entries, 'offers') && !parts.includes('helplines')
          ? [error(file, placeOf(entries, 'offers') ?? place, say.needsHelp)]
          : []),
      ]
    }),
  ]
}

const checkFolders = (root: string, room: string): Problem[] => {
  const { entries, problems } = listFolder(root, room)
  return [
    ...problems,
    ...entries
      .filter(({ name, isDirectory }) => !isDirectory || !locales.includes(name))
      .map(({ name, file }) => error(file, { line: 1 }, say.noFolder(name))),
  ]
}
