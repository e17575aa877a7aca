import { describe, expect, it } from 'vitest'
import { article, articleFile, changed, check, inShort, page, today } from './hub'

/** A ledger without a problem; tests change one thing in it. */
const ledger = `sources:
  - id: estimates
    title: Estimates
    publisher: ILO
    year: 2022
groups:
  - id: people
    title: { en: People, es: Personas }
figures:
  - id: forced-labour-2021
    group: people
    what: { en: In forced labour, es: En trabajo forzoso }
    value: 27600000
    unit: people
    year: '2021'
    method: { en: Estimate, es: Estimación }
    source: estimates
    reviewBy: ${today}
  - id: forced-labour-2016
    group: people
    what: { en: In forced labour, es: En trabajo forzoso }
    value: 24900000
    unit: people
    method: { en: Estimate, es: Estimación }
    source: estimates
    reviewBy: 2020-01-01
    supersededBy: forced-labour-2021
charts:
  - id: chart
    group: people
    title: { en: Then and now, es: Antes y ahora }
    says: { en: It grew., es: Creció. }
    figures: [forced-labour-2016, forced-labour-2021]
`
const file = 'content/figures.yaml'

function changedLedger(from: string, to: string): string {
  if (!ledger.includes(from)) throw new Error(`the ledger has no "${from}"`)
  return ledger.replace(from, () => to)
}

const wrong: [what: string, from: string, to: string, expected: string][] = [
  ['a number in words', 'value: 27600000', 'value: 27.6 million', '13 "value" must be a number'],
  ['less than nothing', 'value: 27600000', 'value: -1', '13 -1 is no amount'],
  ['a unit of its own', 'unit: people', 'unit: persons', '14 unknown unit "persons"'],
  ['a year that is none', "'2021'", "'in 2021'", '15 "in 2021" is no year'],
  ['a year that is no text', "'2021'", '2021', '15 "year" must be text'],
  ['a text in one language only', 'en: Estimate, es: Estimación', 'en: Estimate', '16 the key "es" is missing'],
  [
    'an unknown source',
    'source: estimates',
    'source: estimate',
    '17 "source" names "estimate", which the file does not have; did you mean "estimates"?',
  ],
  ['an unknown group', 'group: people', 'group: peple', '11 "group" names "peple"'],
  ['a day that is none', today, '2026-11-31', '18 "reviewBy" is no day of the calendar: "2026-11-31"'],
  ['no day of review', `    reviewBy: ${today}\n`, '', '10 the key "reviewBy" is missing'],
  [
    'an unknown successor',
    'supersededBy: forced-labour-2021',
    'supersededBy: forced-labour-2012',
    '27 "supersededBy" names "forced-labour-2012"',
  ],
  [
    'a circle',
    `reviewBy: ${today}`,
    `reviewBy: ${today}\n    supersededBy: forced-labour-2016`,
    '19 the figures that supersede "forced-labour-2021" lead back to it',
  ],
  [
    'itself as successor',
    'supersededBy: forced-labour-2021',
    'supersededBy: forced-labour-2016',
    '27 the figures that supersede "forced-labour-2016" lead back to it',
  ],
  [
    'a chart of an unknown figure',
    '[forced-labour-2016,',
    '[forced-labour-2015,',
    '33 "figures" names "forced-labour-2015"',
  ],
  [
    'a chart of one figure',
    '[forced-labour-2016, forced-labour-2021]',
    '[forced-labour-2021]',
    '33 the chart has fewer than two figures',
  ],
  [
    'a chart of two units',
    'unit: people\n    year',
    'unit: cases\n    year',
    '33 the chart sets cases and people side by side',
  ],
  [
    'a figure twice',
    'id: forced-labour-2016',
    'id: forced-labour-2021',
    '19 two entries of "figures" have the id "forced-labour-2021"',
  ],
  [
    'a figure of the past on the home page',
    'supersededBy: forced-labour-2021',
    'supersededBy: forced-labour-2021\n    key: true',
    '28 the home page shows "forced-labour-2016", which has been superseded by "forced-labour-2021"',
  ],
  ['no groups', 'groups:\n', 'grups:\n', '1 "groups" is missing'],
]

describe('the ledger of figures', () => {
  it('may have what the schema names', async () => {
    expect(await check({ [file]: ledger })).toEqual([])
    expect(await check({ [file]: ledger.slice(0, ledger.indexOf('charts:')) })).toEqual([])
  })

  it('has three figures on the home page at most', async () => {
    const start = ledger.indexOf('  - id: forced-labour-2021')
    const one = ledger.slice(start, ledger.indexOf('  - id: forced-labour-2016')) + '    key: true\n'
    const keyed = (count: number) =>
      ledger.slice(0, start) +
      Array.from({ length: count }, (_, at) => one.replace('forced-labour-2021', `key-${at}`)).join('') +
      ledger.slice(start)
    expect(await check({ [file]: keyed(3) })).toEqual([])
    expect(inShort(await check({ [file]: keyed(4) })).join()).toContain('the home page has room for 3 figures')
  })

  it.each(wrong)('may not have %s', async (_what, from, to, expected) => {
    const problems = await check({ [file]: changedLedger(from, to) })
    const lines = inShort(problems).map(line => line.slice(0, `figures.yaml:${expected}`.length))
    expect(lines).toContain(`figures.yaml:${expected}`)
    expect(problems.some(({ severity }) => severity === 'error')).toBe(true)
  })

  it('warns of a figure whose review is due, but not of one that has been superseded', async () => {
    const [problem, ...others] = await check({ [file]: changedLedger(today, '2026-11-22') })
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      severity: 'warning',
      line: 18,
      message: 'the figure was to be checked by 2026-11-22',
    })
  })
})

/** The problems of a hub whose article states a figure. */
const stating = (figure: string) =>
  check({ [file]: ledger, [articleFile]: changed('Text with', `The ${figure} people. Text with`) })

describe('a figure in a text', () => {
  it('is one of the ledger', async () => {
    expect(await stating('<Figure id="forced-labour-2021" />')).toEqual([])
  })

  it('is refused where the ledger has none of that id, with the nearest named', async () => {
    const problems = await stating('<Figure id="forced-labor-2021" />')
    expect(inShort(problems)).toEqual([
      'care-work.mdx:35 content/figures.yaml has no figure "forced-labor-2021"; did you mean "forced-labour-2021"?',
    ])
    expect(problems[0]?.severity).toBe('error')
    expect(inShort(await check({ [articleFile]: changed('Text with', '<Figure id="x" /> Text with') }))).toEqual([
      'care-work.mdx:35 content/figures.yaml has no figure "x"',
    ])
  })

  it('is warned of where it has been superseded, with its successor', async () => {
    const [problem, ...others] = await stating('<Figure id="forced-labour-2016" />')
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      severity: 'warning',
      message: 'the figure "forced-labour-2016" has been superseded by "forced-labour-2021"',
    })
  })

  it.each([
    ['no id', '<Figure />', '<Figure> needs the attribute "id"'],
    ['another attribute', '<Figure id="forced-labour-2021" unit="x" />', '<Figure> takes no attribute "unit"'],
    ['words in it', '<Figure id="forced-labour-2021">28 million</Figure>', '<Figure> is not written on its own'],
    ['an expression', '<Figure id={1} />', '{…} cannot be used'],
  ])('may not have %s', async (_what, figure, expected) => {
    const problems = await stating(figure)
    expect(inShort(problems)).toContain(`care-work.mdx:35 ${expected}`)
    expect(problems.every(({ severity }) => severity === 'error')).toBe(true)
  })

  it('belongs to articles', async () => {
    const files = { [file]: ledger, 'content/pages/en/about.mdx': `${page}\nThe <Figure id="forced-labour-2021" />.\n` }
    expect(inShort(await check(files))).toEqual(['about.mdx:9 <Figure> belongs to articles only'])
  })

  it('has an address of its own', async () => {
    for (const address of ['/en/figures/forced-labour-2021/', '/en/figures/#forced-labour-2021']) {
      const linked = article.replace('(/en/articles/)', `(${address})`)
      expect(await check({ [file]: ledger, [articleFile]: linked })).toEqual([])
    }
  })
})

it('are asked for by the name that they have now', async () => {
  expect(inShort(await stating('<Claim id="forced-labour-2021" />'))).toEqual([
    'care-work.mdx:35 unknown component <Claim>; did you mean "Figure"?',
  ])
  expect(inShort(await check({ 'content/claims.yaml': ledger }))).toEqual([
    'claims.yaml:1 nothing reads what has this name; did you mean "figures.yaml"?',
  ])
})
