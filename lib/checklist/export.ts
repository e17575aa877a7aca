import type { Day } from '../dates'
import type { Locale } from '../i18n/locales'
import { indicatorSlugs } from '../../content/schema/values'
import { plainCsv } from '../plain-csv'
import { outcomeOf } from './outcome'
import type { Sheet } from './sheet'
import type { ChecklistWords } from './words'

export interface ExportOf {
  sheet: Sheet
  words: ChecklistWords
  locale: Locale
  day: Day
}

/** A file's name, which says nothing of what is in it. */
export const exportName = (day: Day, ending: 'json' | 'csv') => `checklist-${day}.${ending}`

/** The sheet as data that another program can read. */
export function toJson({ sheet, words, locale, day }: ExportOf): string {
  const { seen, open, byHalf, reading } = outcomeOf(sheet)
  const data = {
    format: 'waymark-checklist-1',
    day,
    language: locale,
    voice: sheet.voice,
    caution: words.outcome.caution,
    answers: rowsOf(sheet, words).map(({ slug, label, question, answer, note }) => ({
      indicator: slug,
      label,
      question,
      answer: sheet.findings[slug].answer ?? null,
      says: answer,
      note,
    })),
    seen,
    notKnown: open,
    speaksTo: byHalf,
    says: words.readings[reading],
  }
  return `${JSON.stringify(data, undefined, 2)}\n`
}

/** The sheet as a table for a spreadsheet: RFC 4180, with the mark by which they know UTF-8. */
export function toCsv({ sheet, words, day }: ExportOf): string {
  const { export: columns } = words
  const lines = [
    [columns.day, columns.voice, columns.indicator, columns.question, columns.answer, columns.note],
    ...rowsOf(sheet, words).map(row => [day, words.voices[sheet.voice], row.label, row.question, row.answer, row.note]),
    ['', '', words.outcome.caution],
  ]
  return plainCsv(lines)
}

const rowsOf = (sheet: Sheet, words: ChecklistWords) =>
  indicatorSlugs.map(slug => {
    const { answer, note } = sheet.findings[slug]
    return {
      slug,
      label: words.labels[slug],
      question: words.questions[slug][sheet.voice],
      answer: answer ? words.answers[answer] : words.answers.none,
      note: note.trim(),
    }
  })
