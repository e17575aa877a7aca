import type { Day } from '../dates'
import type { Document } from './document'
import { frontmatterMessages as frontmatter, valueMessages as say } from './messages'
import { breach, error, warning, type Problem } from './problem'
import { textOf, valueOf, type Entry } from './yaml'

const keys = ['published', 'updated', 'reviewBy', 'translatedFrom'] as const

/** Nothing was published on the web before. */
const firstOnTheWeb = '1991-08-06'

/** Whether a text is a day of the calendar, as YYYY-MM-DD, of these or the next two centuries: others are slips. */
export function isDay(text: string): text is Day {
  if (!/^(1[89]|2[01])\d{2}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The day of a key; none if it is missing or no day. */
export function dayOf({ entries = [] }: Document, key: (typeof keys)[number]): Day | undefined {
  const text = textOf(entries, key)
  return text !== undefined && isDay(text) ? text : undefined
}

/**
 * Days are real, in order, and not ahead of today; a review that is due is a warning. A published article may have a
 * day that is yet to come: it waits for the build of that day, and what is said of its making may be as late as that.
 */
export function checkDays(document: Document, today: Day): Problem[] {
  const { file, entries = [] } = document
  const published = dayOf(document, 'published')
  const problems: Problem[] = []
  if (document.kind === 'articles' && entries.length > 0) {
    for (const key of ['reviewBy', 'status'] as const) {
      if (!valueOf(entries, key)) problems.push(breach(file, { line: 1 }, frontmatter.missingKey(key, say.why[key])))
    }
  }
  for (const key of keys) {
    const text = textOf(entries, key)
    const place = valueOf(entries, key)?.place
    if (!text || !place) continue
    const mayBeAhead = key === 'reviewBy' || key === 'published' || (published && text <= published)
    const waits = key === 'published' && document.kind === 'articles' && text > today && isSetToPublish(entries)
    if (!isDay(text)) problems.push(error(file, place, say.noDay(key, text)))
    else if (text < firstOnTheWeb) problems.push(error(file, place, say.tooEarly(key, text)))
    else if (text > today && !mayBeAhead) problems.push(error(file, place, say.future(key, text)))
    else if (waits) problems.push(warning(file, place, say.waits(text)))
    else if (key === 'updated' && published && text < published) {
      problems.push(error(file, place, say.updatedBeforePublished(text, published)))
    } else if (key === 'reviewBy' && published && text <= published) {
      problems.push(error(file, place, say.reviewBeforePublished(text, published)))
    } else if (key === 'reviewBy' && text < today) problems.push(warning(file, place, say.reviewDue(text)))
  }
  return problems
}

const isSetToPublish = (entries: Entry[]) => (textOf(entries, 'status') ?? 'published') === 'published'
