import { describe, expect, it } from 'vitest'
import { exportName, toCsv, toJson } from '../../../lib/checklist/export'
import { indicatorSlugs } from '../../../content/schema/values'
import { checklistWords } from '../../../lib/checklist/read-words'
import { emptySheet, withFinding } from '../../../lib/checklist/sheet'

const words = checklistWords('en')
const sheet = withFinding(
  withFinding(emptySheet('caseworker'), 'deception', { answer: 'yes', note: '=1+1, "cook",\nnot clean' }),
  'isolation',
  { answer: 'unknown', note: ' told over the telephone ' },
)
const given = { sheet, words, locale: 'en', day: '2026-11-24' } as const

const noted = (note: string) => toCsv({ ...given, sheet: withFinding(emptySheet(), 'deception', { note }) })

describe('the export', () => {
  it('has a name that says nothing of its contents', () => {
    expect(exportName('2026-11-24', 'csv')).toBe('checklist-2026-11-24.csv')
  })

  it('as data holds every question in its order, what was answered, and that it is no verdict', () => {
    const data = JSON.parse(toJson(given)) as {
      answers: { indicator: string; answer: string | null; note: string; question: string }[]
      caution: string
      seen: string[]
    }
    expect(data.answers.map(({ indicator }) => indicator)).toEqual(indicatorSlugs)
    expect(data.answers[1]).toMatchObject({
      answer: 'yes',
      note: '=1+1, "cook",\nnot clean',
      question: words.questions.deception.caseworker,
    })
    expect(data.answers[2]!.answer).toBeNull()
    expect(data.seen).toEqual(['deception'])
    expect(data.caution).toBe(words.outcome.caution)
  })

  it('as a table has one line for each, quoted where need be, and starts no formula', () => {
    const csv = toCsv(given)
    expect(csv.startsWith('\uFEFFDay,Filled in by,Indicator,Question,Answer,Notes\r\n')).toBe(true)
    expect(csv).toContain(`Yes,"'=1+1, ""cook"",\nnot clean"\r\n`)
    expect(csv).toContain('Not known,told over the telephone\r\n')
    // Title, eleven lines, the caution; the note's own line break is no line's end.
    expect(csv.trimEnd().split('\r\n')).toHaveLength(13)
    expect(csv.endsWith('\r\n')).toBe(true)
  })

  it.each(['=a', '+a', '-a', '@a', '＝a', '＋a', '－a', '＠a'])('gives %j the sign that makes it text', note => {
    expect(noted(note)).toContain(`,'${note}\r\n`)
    expect(noted(`x${note}`)).toContain(`,x${note}\r\n`)
  })
})
