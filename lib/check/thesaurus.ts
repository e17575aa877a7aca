import { basename, join } from 'node:path'
import { ThesaurusFile } from '../../content/schema/thesaurus'
import { isCountryCode, nearestCountry } from './countries'
import { readData } from './data-files'
import { checkFields } from './fields'
import { isThere } from './look-at'
import { thesaurusMessages as say } from './messages-between'
import { error, type Problem } from './problem'
import { textOf, textsOf, valueOf, type Value } from './yaml'

/** Checks the field's words in a content folder; a library need not have any. */
export function checkThesaurus(root: string): Problem[] {
  if (!isThere(join(root, 'thesaurus.yaml'))) return []
  const file = `${basename(root)}/thesaurus.yaml`
  const { value, problems } = readData(root, file)
  if (!value) return problems
  if (value.kind !== 'list') return [...problems, error(file, value.place, say.noList)]
  return [...problems, ...value.items.flatMap(item => checkEntry(file, item))]
}

function checkEntry(file: string, item: Value): Problem[] {
  if (item.kind !== 'map') return [error(file, item.place, say.noEntry)]
  const { entries, place } = item
  const [country, code] = [valueOf(entries, 'country'), textOf(entries, 'country')]
  const ways = entries.flatMap(({ key }) => textsOf(entries, key))
  return [
    ...checkFields(file, entries, ThesaurusFile.items, {}, place),
    ...(country && code && !isCountryCode(code)
      ? [error(file, country.place, say.country(code, nearestCountry(code)))]
      : []),
    ...(ways.length < (country ? 1 : 2) ? [error(file, place, say.tooFew)] : []),
  ]
}
