import { describe, expect, it } from 'vitest'
import { article, articleFile, check, checkChanged, inShort, unchanged } from './hub'

const line = 'changes: [{ date: 2026-04-01, note: What the ministry has announced since is told. }]'
const told = (date: string, more = '') => `changes: [{ date: ${date}, note: Told.${more} }]`

const wrong: [what: string, to: string, expected: string][] = [
  ['no day of the calendar', told('2026-04-31'), '23 "date" is no day of the calendar: "2026-04-31"'],
  ['a day to come', told('2026-11-24'), '23 "date" lies in the future: 2026-11-24'],
  [
    'a day before publication',
    told('2026-02-28'),
    '23 a change of 2026-02-28, before the article was published on 2026-03-01',
  ],
  ['no day', 'changes: [{ note: Told. }]', '23 the key "date" is missing'],
  ['no note', 'changes: [{ date: 2026-04-01 }]', '23 the key "note" is missing'],
  [
    'a note without an end',
    'changes: [{ date: 2026-04-01, note: Told }]',
    '23 the note on a change does not end as a sentence',
  ],
  [
    'a long note',
    `changes: [{ date: 2026-04-01, note: ${'a'.repeat(240)}. }]`,
    '23 the note on a change has 241 characters; 240 is the most',
  ],
  ['another key', told('2026-04-01', ', corection: true'), '23 unknown key "corection"; did you mean "correction"?'],
  [
    'words in the place of a truth value',
    told('2026-04-01', ', correction: "yes"'),
    '23 "correction" must be true or false, not the text "yes"',
  ],
  [
    'another last day than the article',
    'changes: [{ date: 2026-05-01, note: Told. }, { date: 2026-04-01, note: Told. }]',
    '10 "updated" is 2026-04-01, but the latest of "changes" is of 2026-05-01',
  ],
]

describe('a change of an article', () => {
  it.each(wrong)('may not have %s', async (_what, to, expected) => {
    expect(inShort(await checkChanged(line, to))).toContain(`care-work.mdx:${expected}`)
  })

  it('is told wherever the article says that it was updated, and the other way round', async () => {
    expect(inShort(await checkChanged(`${line}\n`, ''))).toEqual([
      'care-work.mdx:10 "updated" is set, but no "changes" say what changed',
    ])
    expect(inShort(await checkChanged('updated: 2026-04-01\n', ''))).toEqual([
      'care-work.mdx:22 "changes" tell of 2026-04-01, but "updated" is missing',
    ])
  })

  it('may be a correction, one of several, or none', async () => {
    const several =
      'changes: [{ date: 2026-03-01, note: "Is 5?", correction: true }, { date: 2026-04-01, note: Told. }]'
    expect(inShort(await checkChanged(line, several))).toEqual([])
    expect(inShort(await check({ [articleFile]: unchanged(article) }))).toEqual([])
  })
})
