import { CountryHelpFile } from '../../content/schema/helpline'
import type { Day } from '../dates'
import { isCountryCode, nearestCountry } from './countries'
import { readData } from './data-files'
import { checkEmergency } from './emergency'
import { checkFields } from './fields'
import { entriesOf } from './files'
import { checkAge, checkPage } from './helpline-pages'
import { helplineMessages as say } from './messages-helplines'
import { error, type Problem } from './problem'
import { checkUrl, type Refuse } from './values'
import { mapsOf, placeOf, textOf, valueOf, type Entry } from './yaml'

/**
 * Checks the helplines of a library. A wrong number can cost somebody dearly, so that one which nobody has looked
 * at for a year stops the build, in every library.
 *
 * @param root the folder that holds `helplines/`; it need not
 * @returns all problems of all files
 */
export function checkHelplines(root: string, today: Day): Problem[] {
  return entriesOf(root, 'helplines').flatMap(({ name, file, isDirectory }) => {
    const top = { line: 1 }
    if (isDirectory) return [error(file, top, say.subfolder)]
    if (!name.endsWith('.yaml')) return [error(file, top, say.extension(name))]
    const stem = name.slice(0, -'.yaml'.length)
    const named = checkName(file, stem)
    const { value, problems } = readData(root, file)
    if (value?.kind !== 'map') return [...named, ...problems, ...(value ? [error(file, top, say.noKeys)] : [])]
    // Of a file without a country's name, no numbering plan is known.
    const country = named.length === 0 ? stem.toUpperCase() : undefined
    return [...named, ...problems, ...checkCountry(file, value.entries, { country, today })]
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

interface Given {
  country: string | undefined
  today: Day
}

function checkCountry(file: string, entries: Entry[], { country, today }: Given): Problem[] {
  const problems = checkFields(file, entries, CountryHelpFile, {}, { line: 1 })
  const refuse: Refuse = (place, notice) => void problems.push(error(file, place, notice))
  const [emergency, lines] = [mapsOf(entries, 'emergency'), mapsOf(entries, 'lines')]
  if (emergency.length + lines.length === 0 && !valueOf(entries, 'note')) refuse({ line: 1 }, say.nothing)
  for (const more of mapsOf(entries, 'more')) checkUrl(more, refuse)
  const known = new Set<string>()
  for (const entry of emergency) problems.push(...checkEmergency(file, entry, { country, today, known }))
  for (const line of lines) {
    checkNumber(line, known, refuse)
    checkContacts(line, refuse)
    checkConfidence(line, refuse)
    const page = valueOf(line, 'page')
    if (page?.kind === 'map') checkPage(page.entries, today, refuse)
    problems.push(...checkAge(file, line, today))
  }
  return problems
}

/** With the country code at most the 15 digits of ITU-T E.164; within a country, short codes begin at two. */
const telForm = /^(\+[1-9]\d{6,14}|\d{2,15})$/

/** Whether the digits that readers see are those dialled, but for the country code and the zero that it replaces. */
function isSame(shown: string, tel: string): boolean {
  const digits = shown.replace(/\D/g, '').replace(/^0+/, '')
  return digits !== '' && tel.endsWith(digits)
}

function checkNumber(line: Entry[], known: Set<string>, refuse: Refuse): void {
  const [number, tel, place] = [textOf(line, 'number'), textOf(line, 'tel'), placeOf(line, 'tel')]
  if (!tel || !place) return
  if (!telForm.test(tel)) return refuse(place, say.tel(tel))
  if (number && !isSame(number, tel)) refuse(place, say.otherNumber(tel, number))
  if (known.has(tel)) refuse(place, say.sameTel(tel))
  known.add(tel)
}

function checkContacts(line: Entry[], refuse: Refuse): void {
  for (const contact of mapsOf(line, 'also')) {
    const [shown, link, place] = [textOf(contact, 'shown'), textOf(contact, 'link'), placeOf(contact, 'link')]
    if (!link || !place) continue
    const [, scheme, rest = ''] = /^(tel|sms|mailto):(.*)$/.exec(link) ?? []
    const isRight = scheme === 'mailto' ? /^[^\s@]+@[^\s@]+$/.test(rest) : telForm.test(rest)
    if (!scheme || !isRight) refuse(place, say.link(link))
    else if (shown && !(scheme === 'mailto' ? shown.includes(rest) : isSame(shown, rest))) {
      refuse(place, say.otherContact(link, shown))
    }
  }
}

function checkConfidence(line: Entry[], refuse: Refuse): void {
  const page = valueOf(line, 'page')
  if (page?.kind === 'map' && textOf(line, 'confidence') === 'official' && !valueOf(page.entries, 'url')) {
    refuse(page.place, say.officialWithoutUrl)
  }
}
