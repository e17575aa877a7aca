import { addMonths, type Day } from '../dates'
import { isTooOld } from '../helplines/age'
import { momentForm } from '../../content/schema/values'
import { firstDay } from '../laws/moment'
import { isDay } from './days'
import { valueMessages } from './messages'
import { helplineMessages as say } from './messages-helplines'
import { error, warning, type Problem } from './problem'
import { checkUrl, type Refuse } from './values'
import { placeOf, textOf, valueOf, type Entry } from './yaml'

/** When a page was published, if it says so in a day, month or year of the calendar. */
export function publishedOf(page: Entry[]): string | undefined {
  const published = textOf(page, 'published')
  return published && momentForm.test(published) && isDay(firstDay(published)) ? published : undefined
}

/** A page from which a number was noted: its address, and when it was published. */
export function checkPage(page: Entry[], today: Day, refuse: Refuse): void {
  checkUrl(page, refuse)
  const [text, place] = [textOf(page, 'published'), placeOf(page, 'published')]
  if (!text || !place) return
  const published = publishedOf(page)
  if (!published) refuse(place, say.published(text))
  else if (firstDay(published) > today) refuse(place, valueMessages.future('published', text))
  else if (published < '1990') refuse(place, say.beforeTheWeb(text))
}

/**
 * How long ago a number was noted or verified, and how old its page is: from six months on the check warns, after
 * twelve the build stops, as it does for a page of more than five years ago.
 */
export function checkAge(file: string, line: Entry[], today: Day): Problem[] {
  const days = [checkDay(file, line, 'recorded', today), checkDay(file, line, 'verified', today)] as const
  const [recorded, verified] = days.map(({ day }) => day)
  const problems = days.flatMap(day => day.problems)
  const page = valueOf(line, 'page')
  const published = page?.kind === 'map' ? publishedOf(page.entries) : undefined
  const at = page?.kind === 'map' ? placeOf(page.entries, 'published') : undefined
  if (at && published && isTooOld({ published, verified }, today))
    problems.push(error(file, at, say.oldPage(published)))
  const place = placeOf(line, 'recorded')
  if (!recorded || !place) return problems
  const latest = verified && verified > recorded ? verified : recorded
  const expires = addMonths(latest, 12)
  if (today >= expires) problems.push(error(file, place, say.old(latest)))
  else if (today > addMonths(latest, 6)) problems.push(warning(file, place, say.aging(latest, expires)))
  return problems
}

function checkDay(file: string, line: Entry[], key: string, today: Day): { day?: Day; problems: Problem[] } {
  const [day, place] = [textOf(line, key), placeOf(line, key)]
  if (!day || !place) return { problems: [] }
  if (!isDay(day)) return { problems: [error(file, place, valueMessages.noDay(key, day))] }
  if (day > today) return { problems: [error(file, place, valueMessages.future(key, day))] }
  return { day, problems: [] }
}
