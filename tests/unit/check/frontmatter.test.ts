import { describe, expect, it } from 'vitest'
import { article, articleFile, changed, check, checkChanged, inShort } from './hub'

const wrong: [what: string, from: string, to: string, expected: string][] = [
  ['an unknown key', 'countries:', 'contries:', '6 unknown key "contries"; did you mean "countries"?'],
  ['a key that every object has', 'countries:', 'constructor:', '6 unknown key "constructor"'],
  ['a missing key', 'reviewBy: 2027-03-01\n', '', '1 the key "reviewBy" is missing'],
  [
    'a duplicate key',
    'status: published',
    'title: Again\nstatus: published',
    '22 the key "title" stands here a second time',
  ],
  ['a number for text', 'title: Care work in the north', 'title: 12', '2 "title" must be text, not the number 12'],
  [
    'text for a number',
    'year: 2025\nsources',
    'year: "2025"\nsources',
    '15 "year" must be a number, not the text "2025"',
  ],
  ['text for a list', '[europe]', 'europe', '5 "regions" must be a list, not the text "europe"'],
  ['a list for text', 'title: Care work in the north', 'title: [a]', '2 "title" must be text, not a list'],
  ['a number for a day', '2026-04-01', '2026', '10 "updated" must be a day as YYYY-MM-DD, not the number 2026'],
  [
    'a number for a choice',
    'status: published',
    'status: 1',
    '22 "status" must be one of the values allowed, not the number 1',
  ],
  ['a truth value for text', 'publisher: ILO', 'publisher: true', '19 "publisher" must be text, not true'],
  [
    'text for nested keys',
    '- id: ilo\n    title: Report\n    publisher: ILO\n    year: 2025\n    url:',
    '-',
    '17 "sources" must be keys and values of its own, not the text "https://example.org/report"',
  ],
  ['nothing after a key', 'topics: [labour-inspection]', 'topics:', '7 "topics" must be a list, not nothing'],
  ['an empty text', 'publisher: Inspectorate', 'publisher: " "', '14 "publisher" is empty'],
  ['an empty title', 'title: Care work in the north', 'title: ""', '2 "title" is empty'],
  [
    'an unknown nested key',
    'publisher: ILO',
    'publisher: ILO\n    yaer: 2020',
    '20 unknown key "yaer"; did you mean "year"?',
  ],
  ['a missing nested key', '    publisher: ILO\n', '', '17 the key "publisher" is missing'],
]

describe('frontmatter', () => {
  it.each(wrong)('may not have %s', async (_what, from, to, expected) => {
    expect(inShort(await checkChanged(from, to))).toContain(`care-work.mdx:${expected}`)
  })

  it('must be there', async () => {
    expect(inShort(await check({ [articleFile]: article.slice(4) }))).toContain(
      'care-work.mdx:1 the frontmatter is missing',
    )
  })

  it('must be closed', async () => {
    const text = changed('is told. }]\n---\n', 'is told. }]\n')
    expect(inShort(await check({ [articleFile]: text }))).toContain('care-work.mdx:1 the frontmatter is not closed')
  })

  it('must be closed by three dashes and nothing else', async () => {
    const text = changed('is told. }]\n---\n', 'is told. }]\n--- \nText\n').replace('--- \n', '---x\n')
    expect(inShort(await check({ [articleFile]: text }))).toContain('care-work.mdx:24 the frontmatter is not closed')
  })

  it('must hold keys', async () => {
    expect(inShort(await check({ [articleFile]: '---\n---\n' }))).toContain(
      'care-work.mdx:2 the frontmatter holds no keys',
    )
  })

  it('must be YAML; the line of the error is named', async () => {
    const [problem] = await checkChanged('title: Care work', 'title: Care: work')
    expect(problem).toMatchObject({ line: 2, message: expect.stringMatching(/^YAML syntax: Nested mappings/) })
  })

  it('may not use YAML aliases, which could grow without end', async () => {
    const problems = await check({
      [articleFile]: changed('[europe]', '&r [europe]').replace('[labour-inspection]', '*r'),
    })
    expect(inShort(problems)).toContain('care-work.mdx:7 "topics" must be a list, not a YAML alias')
  })
})
