import type { Day } from '../dates'
import { dayOf, isDay } from './days'
import type { Document } from './document'
import { changeMessages as say, valueMessages } from './messages'
import { breach, error, type Problem } from './problem'
import { mapsOf, textOf, valueOf } from './yaml'

/** Every change has its day and its sentence, and the last one is the day that the article says it was updated on. */
export function checkChanges(document: Document, today: Day): Problem[] {
  const { file, entries = [] } = document
  const published = dayOf(document, 'published')
  const problems: Problem[] = []
  const days: Day[] = []
  for (const change of mapsOf(entries, 'changes')) {
    const [day, note] = [textOf(change, 'date'), textOf(change, 'note')]
    const [at, noteAt] = [valueOf(change, 'date')?.place, valueOf(change, 'note')?.place]
    if (day && at) {
      if (!isDay(day)) problems.push(error(file, at, valueMessages.noDay('date', day)))
      else if (day > today) problems.push(error(file, at, valueMessages.future('date', day)))
      else if (published && day < published) problems.push(error(file, at, say.beforePublished(day, published)))
      else days.push(day)
    }
    if (note && noteAt) {
      const { length } = [...note]
      if (length > 240) problems.push(breach(file, noteAt, say.noteLength(length)))
      if (!/[.!?…]["'”’»)]?$/.test(note)) problems.push(breach(file, noteAt, say.noteEnd))
    }
  }
  return [...problems, ...checkUpdated(document, days)]
}

function checkUpdated(document: Document, days: Day[]): Problem[] {
  const { file, entries = [] } = document
  const updated = valueOf(entries, 'updated')
  const changes = valueOf(entries, 'changes')
  const last = days.toSorted().at(-1)
  if (updated && !changes) return document.kind === 'articles' ? [breach(file, updated.place, say.untold)] : []
  if (!changes || !last) return []
  if (!updated) return [error(file, changes.place, say.notUpdated(last))]
  const day = dayOf(document, 'updated')
  return day && day !== last ? [error(file, updated.place, say.otherDay(day, last))] : []
}
