import { addMonths, type Day } from '../dates'
import { isCountryCode, nearestCountry } from './countries'
import { isDay } from './days'
import { checkFields, type Fields } from './fields'
import { entriesOf, readText } from './files'
import { valueMessages } from './messages'
import { helplineMessages as say } from './messages-helplines'
import { error, warning, type Problem } from './problem'
import { checkUrl, checkYear, type Refuse } from './values'
import { mapsOf, placeOf, readYaml, textOf, valueOf, type Entry } from './yaml'

/**
 * Checks the helplines of a library. A wrong number can cost somebody dearly, so that one which nobody has looked
 * at for a year stops the build, in every library.
 *
 * @param root the folder that holds `helplines/`; it need not
 * @param fields of a country's file, as `content/schema/helpline.ts` defines them
 * @returns all problems of all files
 */
export function checkHelplines(root: string, today: Day, fields: Fields): Problem[] {
  return entriesOf(root, 'helplines').flatMap(({ name, file, isDirectory }) => {
    const top = { line: 1 }
    if (isDirectory) return [error(file, top, say.subfolder)]
    if (!name.endsWith('.yaml')) return [error(file, top, say.extension(name))]
    const named = checkName(file, name.slice(0, -'.yaml'.length))
    const { text, problems: unreadable } = readText(root, file)
    if (text === undefined) return [...named, ...unreadable]
    const { value, problems: faults } = readYaml(file, text)
    const problems = [...unreadable, ...faults]
    if (value?.kind !== 'map') return [...named, ...problems, ...(value ? [error(file, top, say.noKeys)] : [])]
    return [...named, ...problems, ...checkCountry(file, value.entries, today, fields)]
  })
}

/** The files of helplines under a root. */
export const helplineFiles = (root: string): string[] => entriesOf(root, 'helplines').map(({ file }) => file)

/** Codes that ISO 3166-1 keeps for others than countries, and that have numbers of their own. */
const unions = ['EU']

/** The codes of the countries whose help is under a root. */
export const helpCountries = (root: string): string[] =>
  helplineFiles(root).flatMap(file => /([^/]+)\.yaml$/.exec(file)?.[1] ?? [])

function checkName(file: string, name: string): Problem[] {
  const code = name.toUpperCase()
  if ((isCountryCode(code) || unions.includes(code)) && name === code.toLowerCase()) return []
  return [error(file, { line: 1 }, say.fileName(name, nearestCountry(name)?.toLowerCase()))]
}

function checkCountry(file: string, entries: Entry[], today: Day, fields: Fields): Problem[] {
  const problems = checkFields(file, entries, fields, {}, { line: 1 })
  const refuse: Refuse = (place, notice) => void problems.push(error(file, place, notice))
  const lines = mapsOf(entries, 'lines')
  if (lines.length === 0 && !valueOf(entries, 'note')) refuse({ line: 1 }, say.nothing)
  for (const more of mapsOf(entries, 'more')) checkUrl(more, refuse)
  const known = new Set<string>()
  for (const line of lines) {
    checkNumber(line, known, refuse)
    checkContacts(line, refuse)
    checkPage(line, today, refuse)
    problems.push(...checkSeen(file, line, today))
  }
  return problems
}

/** With the country code at most the 15 digits of ITU-T E.164; within a country, short codes begin at two. */
const telForm = /^(\+[1-9]\d{6,14}|\d{2,15})$/

function checkNumber(line: Entry[], known: Set<string>, refuse: Refuse): void {
  const [number, tel, place] = [textOf(line, 'number'), textOf(line, 'tel'), placeOf(line, 'tel')]
  if (!tel || !place) return
  if (!telForm.test(tel)) return refuse(place, say.tel(tel))
  // The digits that readers see are those dialled, but for the country code and the zero that it replaces.
  const digits = number?.replace(/\D/g, '')
  if (number && digits !== undefined && !(digits && tel.endsWith(digits.replace(/^0+/, '')))) {
    refuse(place, say.otherNumber(tel, number))
  }
  if (known.has(tel)) refuse(place, say.sameTel(tel))
  known.add(tel)
}

function checkContacts(line: Entry[], refuse: Refuse): void {
  for (const contact of mapsOf(line, 'also')) {
    const [link, place] = [textOf(contact, 'link'), placeOf(contact, 'link')]
    if (!link || !place) continue
    const [, scheme, rest = ''] = /^(tel|sms|mailto):(.*)$/.exec(link) ?? []
    const isRight = scheme === 'mailto' ? /^[^\s@]+@[^\s@]+$/.test(rest) : telForm.test(rest)
    if (!scheme || !isRight) refuse(place, say.link(link))
  }
}

function checkPage(line: Entry[], today: Day, refuse: Refuse): void {
  const page = valueOf(line, 'page')
  if (page?.kind !== 'map') return
  checkUrl(page.entries, refuse)
  checkYear(page.entries, Number(today.slice(0, 4)), refuse)
  if (textOf(line, 'confidence') === 'official' && !valueOf(page.entries, 'url')) {
    refuse(page.place, say.officialWithoutUrl)
  }
}

function checkSeen(file: string, line: Entry[], today: Day): Problem[] {
  const [seen, place] = [textOf(line, 'seen'), placeOf(line, 'seen')]
  if (!seen || !place) return []
  if (!isDay(seen)) return [error(file, place, valueMessages.noDay('seen', seen))]
  if (seen > today) return [error(file, place, valueMessages.future('seen', seen))]
  const expires = addMonths(seen, 12)
  if (today >= expires) return [error(file, place, say.old(seen))]
  return today > addMonths(seen, 6) ? [warning(file, place, say.aging(seen, expires))] : []
}
