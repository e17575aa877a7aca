import { CountryFile } from '../../content/schema/country'
import type { Day } from '../dates'
import { isCountryCode, nearestCountry } from './countries'
import { readData } from './data-files'
import { checkFields } from './fields'
import { entriesOf } from './files'
import { checkMoment } from './list-values'
import { listMessages as say } from './messages-lists'
import { error, type Problem } from './problem'
import { checkReviewBy, checkStatedSources } from './stated-sources'
import type { Refuse } from './values'
import { mapsOf, textsOf, valueOf, type Entry } from './yaml'

/** What rests on sources. */
const stated = ['offences', 'referral', 'inspection']

/**
 * Checks what editors know of countries, beside lists.
 *
 * @param root the folder that holds `countries/`; it need not
 * @returns all problems of all files
 */
export function checkCountryFiles(root: string, today: Day): Problem[] {
  const top = { line: 1 }
  return entriesOf(root, 'countries').flatMap(({ name, file, isDirectory }) => {
    if (isDirectory || !name.endsWith('.yaml')) return [error(file, top, say.extension(name))]
    const stem = name.slice(0, -'.yaml'.length)
    const isNamed = isCountryCode(stem.toUpperCase()) && stem === stem.toLowerCase()
    const named = isNamed ? [] : [error(file, top, say.fileName(stem, nearestCountry(stem)?.toLowerCase()))]
    const { value, problems } = readData(root, file)
    if (value?.kind !== 'map') return [...named, ...problems, ...(value ? [error(file, top, say.emptyFile)] : [])]
    return [...named, ...problems, ...checkFile(file, value.entries, today)]
  })
}

/** The codes of the countries that have a file under a root. */
export const countryFileCodes = (root: string): string[] =>
  entriesOf(root, 'countries').flatMap(({ name }) => /^([a-z]{2})\.yaml$/.exec(name)?.[1]?.toUpperCase() ?? [])

function checkFile(file: string, entries: Entry[], today: Day): Problem[] {
  const problems = checkFields(file, entries, CountryFile, {}, { line: 1 })
  const refuse: Refuse = (place, notice) => void problems.push(error(file, place, notice))
  if (![...stated, 'unknown', 'also'].some(key => valueOf(entries, key))) refuse({ line: 1 }, say.emptyCountry)
  const statements = stated.flatMap(key => mapsOf(entries, key))
  for (const statement of statements) problems.push(...checkMoment({ file }, { entries: statement }, 'asOf', today))
  const cited = statements.flatMap(statement => textsOf(statement, 'sources'))
  return [...problems, ...checkReviewBy(file, entries, today), ...checkStatedSources(file, entries, cited, today)]
}
