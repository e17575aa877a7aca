import type { DataFile } from '../check/data-files'
import { isDay } from '../check/days'
import type { ReadDocument } from '../check/document'
import { textOf, valueOf } from '../check/yaml'
import { addMonths, type Day } from '../dates'
import { textsWithin, type FoundText } from './library-files'

/** Something that somebody has to look at again. */
export interface Due {
  day: Day
  file: string
  line: number
  what: string
}

/** Keys of data that bring something back, and the day on which each does, by what stands beside it. */
const dueBy: Record<string, (day: Day, beside: FoundText['beside']) => Day> = {
  reviewBy: day => day,
  // Six months after somebody noted a number, or called it, the check warns.
  recorded: (day, beside) => {
    const verified = beside('verified')
    return addMonths(verified && isDay(verified) && verified > day ? verified : day, 6)
  },
}

/** Words by which an entry of data is known. */
const names = ['name', 'title', 'label', 'term', 'says', 'id']

/** What is due by a day, and what has been for long, the most urgent first. */
export const dueBefore = (last: Day, documents: ReadDocument[], data: DataFile[]): Due[] =>
  [...documents.flatMap(ofDocument), ...data.flatMap(ofData)]
    .filter(({ day }) => day <= last)
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.file.localeCompare(b.file) || a.line - b.line)

function ofDocument({ file, entries = [] }: ReadDocument): Due[] {
  const day = textOf(entries, 'reviewBy')
  if (!day || !isDay(day) || textOf(entries, 'status') === 'withdrawn') return []
  return [{ day, file, line: valueOf(entries, 'reviewBy')?.place.line ?? 1, what: textOf(entries, 'title') ?? '' }]
}

const ofData = ({ file, value }: DataFile): Due[] =>
  textsWithin(value).flatMap(({ key, text, place, beside }) => {
    const due = Object.hasOwn(dueBy, key) ? dueBy[key] : undefined
    if (!due || !isDay(text)) return []
    return [{ day: due(text, beside), file, line: place.line, what: names.map(beside).find(Boolean) ?? '' }]
  })

/** The list as it is printed. */
export function dueReport(due: Due[], last: Day, today: Day): string {
  if (due.length === 0) return `Nothing is due until ${last}.`
  const lines = due.map(({ day, file, line, what }) => `${day}${day < today ? '!' : ' '} ${file}:${line}  ${what}`)
  const late = due.filter(({ day }) => day < today).length
  const sum = `${due.length} to review until ${last}${late > 0 ? `, ${late} of them overdue (!)` : ''}`
  return [...lines, sum].join('\n')
}
