import type { Day } from '../dates'
import { isTooOld } from '../helplines/age'
import { isEmergencyNumber } from './emergency-plan'
import { checkPage, publishedOf } from './helpline-pages'
import { valueMessages } from './messages'
import { helplineMessages as say } from './messages-helplines'
import { error, warning, type Problem } from './problem'
import type { Refuse } from './values'
import { mapsOf, placeOf, textOf, textsOf, valueOf, type Entry } from './yaml'

interface Given {
  /** Of ISO 3166-1, or EU; none where the file is named after no country. */
  country: string | undefined
  today: Day
  /** The numbers of the file so far; this one is added. */
  known: Set<string>
}

/**
 * A number for danger now: it stands on a page of a state and, as the second source, in the numbering plan of its
 * country.
 */
export function checkEmergency(file: string, entry: Entry[], { country, today, known }: Given): Problem[] {
  const problems: Problem[] = []
  const refuse: Refuse = (place, notice) => void problems.push(error(file, place, notice))
  checkServices(entry, refuse)
  const [number, place] = [textOf(entry, 'number'), placeOf(entry, 'number')]
  if (number && place) {
    if (!/^\d{2,}$/.test(number)) refuse(place, say.emergencyForm(number))
    else if (known.has(number)) refuse(place, say.sameTel(number))
    else if (country && !isEmergencyNumber(number, country)) refuse(place, say.oneSource(number, country))
    known.add(number)
  }
  return [...problems, ...checkPages(file, entry, today)]
}

function checkServices(entry: Entry[], refuse: Refuse): void {
  const list = valueOf(entry, 'services')
  if (list?.kind !== 'list') return
  if (list.items.length === 0) refuse(list.place, say.noService)
  const named = textsOf(entry, 'services')
  for (const [index, { text, place }] of named.entries()) {
    if (named.findIndex(other => other.text === text) < index) refuse(place, valueMessages.repeated('services', text))
  }
}

function checkPages(file: string, entry: Entry[], today: Day): Problem[] {
  const problems: Problem[] = []
  const refuse: Refuse = (place, notice) => void problems.push(error(file, place, notice))
  const list = valueOf(entry, 'pages')
  if (list?.kind !== 'list') return problems
  if (list.items.length === 0) refuse(list.place, say.noPage)
  const pages = mapsOf(entry, 'pages')
  const addresses = new Set<string>()
  for (const page of pages) {
    checkPage(page, today, refuse)
    const [url, place] = [textOf(page, 'url'), placeOf(page, 'url')]
    if (url && place && addresses.has(url)) refuse(place, say.samePage(url))
    if (url) addresses.add(url)
  }
  const dated = pages.flatMap(page => publishedOf(page) ?? [])
  if (dated.length > 0 && dated.every(published => isTooOld({ published }, today))) {
    problems.push(warning(file, list.place, say.oldPages))
  }
  return problems
}
