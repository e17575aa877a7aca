import { LawFields } from '../../content/schema/law'
import type { Day } from '../dates'
import { momentForm } from '../../content/schema/values'
import { dayAfter, firstDay } from '../laws/moment'
import { readData } from './data-files'
import { isDay } from './days'
import { checkFields } from './fields'
import { entriesOf, slugForm } from './files'
import { fileMessages } from './messages'
import { lawMessages as say } from './messages-laws'
import { nearest } from './nearest'
import { checkRule } from './law-rules'
import { breach, error, warning, type Problem } from './problem'
import { checkReviewBy, checkStatedSources } from './stated-sources'
import { checkPastDay, type Refuse } from './values'
import { mapsOf, placeOf, textOf, textsOf, valueOf, type Entry } from './yaml'

/** What the check has to be told. */
interface Given {
  today: Day
  /** Slugs of the library's articles; none where the laws are those of another library. */
  articles?: readonly string[]
}

/**
 * Checks the laws of a library: keys, dates, thresholds and sources. Companies act on them, so that one whose review
 * is due is a warning.
 *
 * @param root the folder that holds `laws/`; it need not
 * @returns all problems of all files
 */
export function checkLaws(root: string, given: Given): Problem[] {
  return entriesOf(root, 'laws').flatMap(({ name, file, isDirectory }) => {
    const top = { line: 1 }
    if (isDirectory) return [error(file, top, say.subfolder)]
    if (!name.endsWith('.yaml')) return [error(file, top, say.extension(name))]
    const slug = name.slice(0, -'.yaml'.length)
    const named = slugForm.test(slug) ? [] : [error(file, top, fileMessages.slug(slug))]
    const { value, problems } = readData(root, file)
    if (value?.kind !== 'map') return [...named, ...problems, ...(value ? [error(file, top, say.noKeys)] : [])]
    return [...named, ...problems, ...checkLaw(file, value.entries, given)]
  })
}

function checkLaw(file: string, entries: Entry[], { today, articles }: Given): Problem[] {
  const rule = valueOf(entries, 'rule')
  const others = entries.filter(({ key }) => key !== 'rule')
  const problems = checkFields(file, others, LawFields, {}, { line: 1 })
  const refuse: Refuse = (place, notice) => void problems.push(error(file, place, notice))
  problems.push(...(rule ? checkRule(file, rule) : [error(file, { line: 1 }, say.noRule)]))
  for (const date of mapsOf(entries, 'dates')) {
    checkDate(date, refuse)
    problems.push(...checkCertainty(file, date, today))
  }
  checkKnown(entries, today, refuse)
  for (const change of mapsOf(entries, 'changes')) checkPastDay(change, 'day', today, refuse)
  const article = textOf(entries, 'article')
  const slug = placeOf(entries, 'article')
  if (article && slug && articles && !articles.includes(article)) {
    problems.push(breach(file, slug, say.unknownArticle(article, nearest(article, articles))))
  }
  const cited = [
    ...['boundSources', 'penaltySources'].flatMap(key => textsOf(entries, key)),
    ...['asks', 'dates'].flatMap(key => mapsOf(entries, key)).flatMap(part => textsOf(part, 'sources')),
  ]
  return [...problems, ...checkReviewBy(file, entries, today), ...checkStatedSources(file, entries, cited, today)]
}

/** Whether a text is a day, month or year of the calendar. */
const isMoment = (text: string) => momentForm.test(text) && isDay(firstDay(text))

function checkDate(date: Entry[], refuse: Refuse): void {
  const [day, place] = [textOf(date, 'day'), placeOf(date, 'day')]
  if (!day || !place) return
  const yearly = valueOf(date, 'yearly')
  if (!isMoment(day)) refuse(place, say.moment('day', day))
  else if (yearly?.kind === 'boolean' && yearly.boolean && day.length < 10) refuse(place, say.yearly(day))
}

/** What was announced comes or does not: somebody has to look once its day has passed. */
function checkCertainty(file: string, date: Entry[], today: Day): Problem[] {
  const [day, certainty, place] = [textOf(date, 'day'), textOf(date, 'certainty'), placeOf(date, 'certainty')]
  if (!day || !place || !isMoment(day)) return []
  if (certainty === 'announced' && dayAfter(day) <= today) return [warning(file, place, say.passed(day))]
  return certainty === 'unverified' && firstDay(day) > today ? [error(file, place, say.notYet(day))] : []
}

function checkKnown(entries: Entry[], today: Day, refuse: Refuse): void {
  const [known, place] = [textOf(entries, 'known'), placeOf(entries, 'known')]
  if (!known || !place) return
  if (!isMoment(known)) refuse(place, say.moment('known', known))
  else if (firstDay(known) > today) refuse(place, say.knownAhead(known))
}

/** The files of laws under a root. */
export const lawFiles = (root: string): string[] => entriesOf(root, 'laws').map(({ file }) => file)

/** The slugs of the laws under a root. */
export const lawSlugs = (root: string): string[] =>
  lawFiles(root).flatMap(file => /([^/]+)\.yaml$/.exec(file)?.[1] ?? [])
