import { basename, join } from 'node:path'
import { isCountryCode, nearestCountry } from './countries'
import { readText } from './files'
import { isThere } from './look-at'
import { thesaurusMessages as say } from './messages-between'
import { error, type Problem } from './problem'
import { readYaml, textsOf, type Value } from './yaml'

/** A language by its code: those of the hub, and others whose words readers may use. */
const language = /^[a-z]{2}$/

/** Checks the field's words in a content folder; a library need not have any. */
export function checkThesaurus(root: string): Problem[] {
  if (!isThere(join(root, 'thesaurus.yaml'))) return []
  const file = `${basename(root)}/thesaurus.yaml`
  const { text, problems: unread } = readText(root, file)
  if (text === undefined) return unread
  const { value, problems: faults } = readYaml(file, text)
  const problems = [...unread, ...faults]
  if (!value) return problems
  if (value.kind !== 'list') return [...problems, error(file, value.place, say.noList)]
  return [...problems, ...value.items.flatMap(item => checkEntry(file, item))]
}

function checkEntry(file: string, item: Value): Problem[] {
  if (item.kind !== 'map') return [error(file, item.place, say.noEntry)]
  const { entries, place } = item
  const ofCountry = entries.some(({ key }) => key === 'country')
  const ways = entries.filter(({ key }) => key !== 'country').flatMap(({ key }) => textsOf(entries, key))
  return [
    ...entries.flatMap(({ key, place: at, value }) => {
      if (key === 'country') {
        const code = value.kind === 'text' ? value.text : ''
        return isCountryCode(code) ? [] : [error(file, value.place, say.country(code, nearestCountry(code)))]
      }
      if (!language.test(key)) return [error(file, at, say.unknownKey(key))]
      const isWords = value.kind === 'list' && value.items.every(word => word.kind === 'text' && word.text)
      return isWords ? [] : [error(file, value.place, say.noWords(key))]
    }),
    ...(ways.length < (ofCountry ? 1 : 2) ? [error(file, place, say.tooFew)] : []),
  ]
}
