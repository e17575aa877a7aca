import type { Day } from '../dates'
import { isDay } from './days'
import { slugForm } from './files'
import { sourceMessages, valueMessages } from './messages'
import { lawMessages as say } from './messages-laws'
import { nearest } from './nearest'
import { breach, error, warning, type Problem } from './problem'
import { checkUrl, checkYear, type Refuse } from './values'
import { mapsOf, placeOf, textOf, type Entry, type TextItem } from './yaml'

/**
 * Every statement of a file names sources of the file, and every source bears a statement.
 *
 * @param cited the ids that its statements name
 */
export function checkStatedSources(file: string, entries: Entry[], cited: TextItem[], today: Day): Problem[] {
  const problems: Problem[] = []
  const refuse: Refuse = (place, notice) => void problems.push(error(file, place, notice))
  const sources = mapsOf(entries, 'sources')
  const ids = sources.flatMap(source => textOf(source, 'id') ?? [])
  for (const { text, place } of cited) {
    if (!ids.includes(text)) refuse(place, say.unknownSource(text, nearest(text, ids)))
  }
  for (const [index, source] of sources.entries()) {
    checkUrl(source, refuse)
    checkYear(source, Number(today.slice(0, 4)), refuse)
    const [id, place] = [textOf(source, 'id'), placeOf(source, 'id')]
    if (!id || !place) continue
    if (!slugForm.test(id)) refuse(place, sourceMessages.idForm(id))
    else if (ids.indexOf(id) < index) refuse(place, sourceMessages.sameId(id))
    else if (!cited.some(({ text }) => text === id)) problems.push(breach(file, place, say.unusedSource(id)))
  }
  return problems
}

/** A day by which somebody reads a file again; once it has passed, it is a warning. */
export function checkReviewBy(file: string, entries: Entry[], today: Day): Problem[] {
  const [day, place] = [textOf(entries, 'reviewBy'), placeOf(entries, 'reviewBy')]
  if (!day || !place) return []
  if (!isDay(day)) return [error(file, place, valueMessages.noDay('reviewBy', day))]
  return day < today ? [warning(file, place, say.reviewDue(day))] : []
}
