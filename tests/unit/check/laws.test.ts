import { describe, expect, it } from 'vitest'
import { check, inShort } from './hub'

/** A law without a problem; tests change one thing in it. */
const law = `name: { en: Care Act, es: Ley de cuidados }
short: { en: Care, es: Cuidados }
jurisdiction: GB
kind: report
article: care-work
bound: { en: Large companies., es: Las grandes empresas. }
boundSources: [act]
rule:
  all:
    - business: GB
    - any:
        - amount: turnover
          currency: GBP
          atLeast: 36000000
        - unsure:
            staff: DE
            over: 10
    - count: 1
      of:
        - sector: [retail]
        - question: is-listed
          says: { en: Listed?, es: ¿Cotiza? }
asks:
  - says: { en: Report., es: Informar. }
    sources: [act]
dates:
  - day: '2024-05-31'
    kind: report
    certainty: certain
    yearly: true
    says: { en: Due, es: Plazo }
    sources: [act]
penalties: { en: None., es: Ninguna. }
penaltySources: [act]
known: '2026-05'
reviewBy: 2027-05-24
changes:
  - day: 2026-11-20
    says: { en: Added., es: Añadida. }
sources:
  - id: act
    title: Act
    publisher: Parliament
    year: 2025
    url: https://example.org/act
`
const file = 'content/laws/care-act.yaml'

function changed(from: string, to: string): string {
  if (!law.includes(from)) throw new Error(`the law has no "${from}"`)
  return law.replace(from, () => to)
}

const wrong: [what: string, from: string, to: string, expected: string][] = [
  ['an unknown key', 'penalties:', 'penaltys:', '33 unknown key "penaltys"; did you mean "penalties"?'],
  ['a text in one language only', ', es: Informar. }', ' }', '24 the key "es" is missing'],
  ['no threshold at all', 'bound: {', 'bond: {', '1 the key "bound" is missing'],
  ['an unknown place', 'jurisdiction: GB', 'jurisdiction: UK', '3 unknown jurisdiction "UK"; did you mean "US"?'],
  [
    'an unknown kind',
    'kind: report\narticle',
    'kind: reports\narticle',
    '4 unknown kind "reports"; did you mean "report"?',
  ],
  [
    'an article that is not there',
    'care-work',
    'care-works',
    '5 there is no article "care-works"; did you mean "care-work"?',
  ],
  [
    'a source that is not there',
    'boundSources: [act]',
    'boundSources: [acts]',
    '7 no source has the id "acts"; did you mean "act"?',
  ],
  [
    'an unknown condition',
    '- business: GB',
    '- bussiness: GB',
    '10 unknown condition "bussiness"; did you mean "business"?',
  ],
  [
    'a place that the tool does not know',
    'business: GB',
    'business: GBR',
    '10 unknown business "GBR"; did you mean "GB"?',
  ],
  ['an unknown measure', 'turnover', 'turnovr', '12 unknown amount "turnovr"; did you mean "turnover"?'],
  ['a currency that is none', 'currency: GBP', 'currency: gbp', '13 "gbp" is no currency; did you mean "GBP"?'],
  ['no currency', '          currency: GBP\n', '', '12 "amount" needs "currency"'],
  ['a line in words', '36000000', '36 million', '14 "amount" needs one line, as a whole number'],
  ['two lines', 'over: 10', 'over: 10\n            atLeast: 9', '17 "staff" needs one line, as a whole number'],
  ['a stray key', 'atLeast:', 'atleast:', '14 "amount" has no "atleast"; did you mean "atLeast"?'],
  ['more than there are', 'count: 1', 'count: 3', '18 "count" is no number of the conditions below "of"'],
  ['an unknown sector', '[retail]', '[retial]', '20 unknown sector "retial"; did you mean "retail"?'],
  ['a question in one language', ', es: ¿Cotiza? }', ' }', '22 the key "es" is missing'],
  [
    'a question’s name that is no slug',
    'is-listed',
    'Is listed',
    '21 the question\'s name "Is listed" is not in kebab-case',
  ],
  [
    'a day that is none',
    "'2024-05-31'",
    "'2024-02-31'",
    '27 "day" is no day, month or year of the calendar: "2024-02-31"',
  ],
  ['a day that is no text', "'2024-05-31'", '2024', '27 "day" must be text, not the number 2024'],
  ['a month that comes again', "'2024-05-31'", "'2024-05'", '27 "2024-05" cannot come again each year'],
  ['an unknown certainty', 'certainty: certain', 'certainty: sure', '29 unknown certainty "sure"'],
  [
    'an announcement that has passed',
    'certainty: certain',
    'certainty: announced',
    '29 "2024-05-31" has passed and still stands as announced',
  ],
  [
    'a day to come that was not verified',
    "day: '2024-05-31'\n    kind: report\n    certainty: certain",
    "day: '2027-05-31'\n    kind: report\n    certainty: unverified",
    '29 "2027-05-31" is still to come, so that nobody can have verified it',
  ],
  ['knowledge of the future', "'2026-05'", "'2027-05'", '35 "known" lies in the future: "2027-05"'],
  ['a review on no day', '2027-05-24', '2027-05-32', '36 "reviewBy" is no day of the calendar: "2027-05-32"'],
  ['a change that is still to come', '2026-11-20', '2026-12-20', '38 "day" lies in the future: 2026-12-20'],
  [
    'no change at all',
    '  - day: 2026-11-20\n    says: { en: Added., es: Añadida. }\n',
    '  []\n',
    '38 "changes" names nothing',
  ],
  ['an address that is none', 'https://example.org/act', 'example.org', '45 "example.org" is no address on the web'],
  ['a year to come', 'year: 2025', 'year: 2030', '44 2030 is no year of publication'],
  [
    'a source that bears nothing',
    'sources:\n  - id',
    'sources:\n  - { id: other, title: T, publisher: P }\n  - id',
    '41 nothing rests on the source "other"',
  ],
  ['broken syntax', 'known:', 'known', '35 YAML syntax'],
]

describe('laws', () => {
  it('nothing is wrong with a law as it should be', async () => {
    expect(inShort(await check({ [file]: law }))).toEqual([])
  })

  for (const [what, from, to, expected] of wrong) {
    it(`finds ${what}`, async () => {
      const found = inShort(await check({ [file]: changed(from, to) }))
      expect(found.map(problem => problem.replace('care-act.yaml:', ''))).toContainEqual(
        expect.stringContaining(expected),
      )
    })
  }

  it('a rule is needed, and one that says something', async () => {
    const rule = law.slice(law.indexOf('rule:'), law.indexOf('asks:'))
    expect(inShort(await check({ [file]: changed(rule, '') }))).toEqual(['care-act.yaml:1 the key "rule" is missing'])
    const [problem] = await check({ [file]: changed(rule, 'rule: everybody\n') })
    expect(problem).toMatchObject({ line: 8, message: 'this is no condition' })
    expect(inShort(await check({ [file]: changed(rule, 'rule: { nobody: false }\n') }))).toEqual([
      'care-act.yaml:8 "nobody" can only be true',
    ])
  })

  it('an overdue review warns and stops nothing', async () => {
    const problems = await check({ [file]: changed('2027-05-24', '2026-11-22') })
    expect(problems).toMatchObject([{ line: 36, severity: 'warning', message: 'the review was due on 2026-11-22' }])
  })

  it('finds files that have no business there', async () => {
    const stray = { 'content/laws/notes.txt': 'x', 'content/laws/Care Act.yaml': law }
    expect(inShort(await check(stray))).toEqual([
      'Care Act.yaml:1 the file name "Care Act" cannot be an address',
      'notes.txt:1 "notes.txt" is no .yaml file',
    ])
  })

  it('every message says how to mend it', async () => {
    for (const [, from, to] of wrong) {
      for (const { mend } of await check({ [file]: changed(from, to) })) expect(mend).toMatch(/\.$/)
    }
  })
})
