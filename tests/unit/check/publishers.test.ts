import { describe, expect, it } from 'vitest'
import { changed, check, inShort, articleFile } from './hub'

/** A register without a problem: the publishers of the hub's article; tests change one thing in it. */
const register = `publishers:
  - { name: ILO, kind: un }
  - { name: Inspectorate, kind: official }
dead:
  - { url: https://example.org/report, day: 2026-05-03 }
`

const wrong: [what: string, from: string, to: string, expected: string][] = [
  ['an unknown kind', 'kind: un', 'kind: uno', 'sources.yaml:2 unknown kind "uno"; did you mean "un"?'],
  ['no kind', ', kind: un }', ' }', 'sources.yaml:2 the key "kind" is missing'],
  [
    'a publisher twice',
    'Inspectorate, kind: official',
    'ILO, kind: ngo',
    'sources.yaml:3 the name "ILO" stands here a second time',
  ],
  [
    'no kind for a publisher that is cited',
    '  - { name: ILO, kind: un }\n',
    '',
    'care-work.mdx:19 content/sources.yaml has no publisher "ILO"',
  ],
  [
    'no kind for the publisher of what an article is about',
    'Inspectorate',
    'Inspectorat',
    'care-work.mdx:14 content/sources.yaml has no publisher "Inspectorate"; did you mean "Inspectorat"?',
  ],
  ['a day that is none', '2026-05-03', '2026-05-33', 'sources.yaml:5 "day" is no '],
  ['a day to come', '2026-05-03', '2027-05-03', 'sources.yaml:5'],
  ['no address', 'https://example.org/report', 'example', 'sources.yaml:5'],
  ['an unknown list', 'dead:', 'deads:', 'sources.yaml:4 unknown key "deads"; did you mean "dead"?'],
]

const file = 'content/sources.yaml'

describe('the register of sources', () => {
  it('may have what the schema names, and need not be there', async () => {
    expect(await check({ [file]: register })).toEqual([])
    expect(await check()).toEqual([])
  })

  it.each(wrong)('may not have %s', async (_what, from, to, expected) => {
    expect(register).toContain(from)
    const problems = (await check({ [file]: register.replace(from, () => to) })).filter(
      ({ severity }) => severity === 'error',
    )
    expect(inShort(problems).map(line => line.slice(0, expected.length))).toContain(expected)
  })

  it('is warned of what nothing cites: a publisher, or a dead address', async () => {
    const more = register.replace('dead:', '  - { name: Nobody, kind: ngo }\ndead:').replace('/report', '/other')
    const problems = await check({ [file]: more })
    expect(problems.map(({ severity }) => severity)).toEqual(['warning', 'warning'])
    expect(inShort(problems)).toEqual([
      'sources.yaml:4 nothing cites the name "Nobody"',
      'sources.yaml:6 nothing cites the url "https://example.org/other"',
    ])
  })

  it('hears of publishers that laws and ledgers cite', async () => {
    const glossary = `sources:
  - { id: a, title: A, publisher: A court, url: https://example.org/a }
terms:
  - { id: a, term: { en: a, es: a }, definition: { en: A., es: A. }, source: a }
`
    const problems = await check({
      [file]: register,
      'content/glossary.yaml': glossary,
      'content/laws/x.yaml': 'sources: [{ id: b, title: B, publisher: A parliament }]\n',
    })
    expect(inShort(problems)).toEqual(
      expect.arrayContaining([
        'glossary.yaml:2 content/sources.yaml has no publisher "A court"',
        'x.yaml:1 content/sources.yaml has no publisher "A parliament"',
      ]),
    )
  })

  it('leaves it to another library which kinds its publishers are', async () => {
    const problems = await check({ [file]: register, [articleFile]: changed('publisher: ILO', 'publisher: Somebody') })
    expect(problems.filter(({ message }) => message.includes('Somebody')).map(({ house }) => house)).toEqual([true])
  })
})
