import { describe, expect, it } from 'vitest'
import { article, articleFile, changed, check, checkChanged, inShort, page, translatedFrom, unchanged } from './hub'

const sentence = (length: number) => `${'a'.repeat(length - 1)}.`
const summary = /summary: (.*)/.exec(article)?.[1] ?? ''

const wrong: [what: string, from: string, to: string, expected: string][] = [
  [
    'an unknown type',
    '[news-analysis]',
    '[news-analyses]',
    '4 unknown type "news-analyses"; did you mean "news-analysis"?',
  ],
  [
    'a type by its label',
    '[news-analysis]',
    '[Good practice]',
    '4 unknown type "Good practice"; did you mean "good-practices"?',
  ],
  [
    'a topic in American spelling',
    '[labour-inspection]',
    '[labor-inspection]',
    '7 unknown topic "labor-inspection"; did you mean "labour-inspection"?',
  ],
  [
    'a topic by an alias',
    '[labour-inspection]',
    '[Labour inspectors]',
    '7 unknown topic "Labour inspectors"; did you mean "labour-inspection"?',
  ],
  [
    'a topic by its label in another language',
    '[labour-inspection]',
    '[trabajo de cuidado]',
    '7 unknown topic "trabajo de cuidado"; did you mean "care-work"?',
  ],
  ['an unknown region', '[europe]', '[Àfrica]', '5 unknown region "Àfrica"; did you mean "africa"?'],
  ['an unknown indicator', '[deception]', '[decepcion]', '8 unknown indicator "decepcion"; did you mean "deception"?'],
  [
    'an unknown status',
    'status: published',
    'status: publish',
    '22 unknown status "publish"; did you mean "published"?',
  ],
  ['a value near to nothing', '[europe]', '[atlantis-and-lemuria]', '5 unknown region "atlantis-and-lemuria"'],
  ['the same topic twice', '[labour-inspection]', '[care-work, care-work]', '7 "care-work" stands twice in "topics"'],
  ['no type', '[news-analysis]', '[]', '4 0 types; an article has 1 to 4'],
  [
    'five types',
    '[news-analysis]',
    '[news-analysis, guidance, good-practices, publications, data]',
    '4 5 types; an article has 1 to 4',
  ],
  ['no region', '[europe]', '[]', '5 no region; an article has at least one'],
  ['a country in lower case', '[GB]', '[pe]', '6 unknown country code "pe"; did you mean "PE"?'],
  ['a usual but wrong country code', '[GB]', '[UK]', '6 unknown country code "UK"; did you mean "GB"?'],
  ['a country code of three letters', '[GB]', '[PER]', '6 unknown country code "PER"; did you mean "PE"?'],
  ['a country by name', '[GB]', '[Peru]', '6 unknown country code "Peru"; did you mean "PE"?'],
  ['a country by its Spanish name', '[GB]', '[Alemania]', '6 unknown country code "Alemania"; did you mean "DE"?'],
  ['a country that is none', '[GB]', '[QQ]', '6 unknown country code "QQ"'],
  [
    'a title of 161 characters',
    'Care work in the north',
    'é'.repeat(161),
    '2 the title has 161 characters; 160 is the most',
  ],
  ['a summary of 119 characters', summary, sentence(119), '3 the summary has 119 characters; it needs 120 to 240'],
  ['a summary of 241 characters', summary, sentence(241), '3 the summary has 241 characters; it needs 120 to 240'],
  ['a summary that breaks off', summary, summary.slice(0, -1), '3 the summary does not end as a sentence'],
  ['a day that does not exist', '2026-04-01', '2026-02-30', '10 "updated" is no day of the calendar: "2026-02-30"'],
  ['a day written otherwise', '2026-04-01', '1 April 2026', '10 "updated" is no day of the calendar: "1 April 2026"'],
  [
    'a day with a time',
    '2026-04-01',
    '2026-04-01T10:00:00Z',
    '10 "updated" is no day of the calendar: "2026-04-01T10:00:00Z"',
  ],
  ['a change in the future', '2026-04-01', '2026-11-24', '10 "updated" lies in the future: 2026-11-24'],
  [
    'a translation in the future',
    'status:',
    'translatedFrom: 2026-11-24\nstatus:',
    '22 "translatedFrom" lies in the future: 2026-11-24',
  ],
  [
    'a change before publication',
    '2026-04-01',
    '2026-02-28',
    '10 updated on 2026-02-28, before it was published on 2026-03-01',
  ],
  [
    'a review on the day of publication',
    '2027-03-01',
    '2026-03-01',
    '11 "reviewBy" is 2026-03-01, which is not after the day of publication, 2026-03-01',
  ],
  ['a source before 1800', 'year: 2025\n    url', 'year: 1799\n    url', '20 1799 is no year of publication'],
  ['an original of next year', 'year: 2025\nsources', 'year: 2027\nsources', '15 2027 is no year of publication'],
  ['half a year', 'year: 2025\nsources', 'year: 2025.5\nsources', '15 2025.5 is no year of publication'],
  [
    'a source at no web address',
    'https://example.org/report',
    'ftp://example.org/report',
    '21 "ftp://example.org/report" is no address on the web',
  ],
  [
    'a source at half an address',
    'https://example.org/report',
    'example.org/report',
    '21 "example.org/report" is no address on the web',
  ],
  [
    'a source that would run code',
    'https://example.org/report',
    '"javascript:alert(1)"',
    '21 "javascript:alert(1)" is no address on the web',
  ],
  [
    'an original without a host',
    'year: 2025\nsources',
    'year: 2025\n  url: "https:///a"\nsources',
    '16 "https:///a" is no address on the web',
  ],
]

describe('values of an article', () => {
  it.each(wrong)('may not have %s', async (_what, from, to, expected) => {
    expect(inShort(await checkChanged(from, to))).toContain(`care-work.mdx:${expected}`)
  })

  const right: [what: string, from: string, to: string][] = [
    ['a title of 160 characters', 'Care work in the north', 'é'.repeat(160)],
    ['a summary of 120 characters', summary, sentence(120)],
    ['a summary of 240 characters that ends with a question mark', summary, `${'a'.repeat(239)}?`],
    [
      'a draft for a day to come',
      article,
      unchanged(changed('2026-03-01', '2026-12-24')).replace('status: published', 'status: draft'),
    ],
    ['publication today', article, unchanged(changed('2026-03-01', '2026-11-23'))],
    ['a source at an http address', 'https://example.org/report', 'http://example.org/report'],
    ['a leap day', '2027-03-01', '2028-02-29'],
  ]
  it.each(right)('may have %s', async (_what, from, to) => {
    expect(inShort(await checkChanged(from, to))).toEqual([])
  })

  it('warns of a review that is due', async () => {
    const problems = await checkChanged('2027-03-01', '2026-11-22')
    expect(inShort(problems)).toEqual(['care-work.mdx:11 the review was due on 2026-11-22'])
    expect(problems[0]?.severity).toBe('warning')
  })

  it('says where the valid values are', async () => {
    const [problem] = await checkChanged('[europe]', '[erope]')
    expect(problem).toMatchObject({
      column: 11,
      severity: 'error',
      mend: 'Use one of the slugs in content/taxonomy/regions.yaml.',
    })
  })

  it('are those of the checked vocabulary, not of another', async () => {
    expect(inShort(await checkChanged('[news-analysis]', '[data]'))).toEqual([])
    expect(inShort(await checkChanged('[europe]', '[north-america]'))).toContain(
      'care-work.mdx:5 unknown region "north-america"',
    )
  })
})

describe('values of a page', () => {
  it('have the same bounds', async () => {
    expect(inShort(await check({ 'content/pages/en/about.mdx': page }))).toEqual([])
    const text = page.replace('find.', 'find').replace('2026-03-01', '2027-03-01')
    expect(inShort(await check({ 'content/pages/en/about.mdx': text }))).toEqual([
      'about.mdx:3 the summary does not end as a sentence',
      'about.mdx:4 "updated" lies in the future: 2027-03-01',
    ])
  })
})

const withTitle = (title: string) => article.replace('Care work in the north', `"${title}"`)

describe('titles', () => {
  it.each(['Care work in the north', 'CARE WORK – in the Nórth!'])('are unique within a language: %s', async title => {
    expect(inShort(await check({ 'content/articles/en/other.mdx': withTitle(title) }))).toEqual([
      'other.mdx:2 the title is that of content/articles/en/care-work.mdx, or nearly',
    ])
  })

  it('may be the same in another language, but not of a translation', async () => {
    const other = article.replace('[europe]', '[africa]').replace('/en/', '/es/')
    expect(inShort(await check({ 'content/articles/es/other.mdx': other }))).toEqual([])
    const translation = translatedFrom('2026-04-01').replace(/title: .*/, 'title: Care work in the north')
    expect(inShort(await check({ 'content/articles/es/care-work.mdx': translation }))).toEqual([
      'care-work.mdx:2 "title" is still in the words of the original',
    ])
  })
})

const translatedOn = async (day: string) =>
  inShort(await checkChanged('2026-03-01\nupdated: 2026-04-01', `2026-12-01\ntranslatedFrom: ${day}`)).join('\n')

describe('an article that waits for its day', () => {
  it('is no mistake, and says so', async () => {
    const text = unchanged(changed('published: 2026-03-01', 'published: 2026-12-01'))
    const problems = await check({ [articleFile]: text })
    expect(problems.map(({ severity, line, message }) => `${line} ${severity} ${message}`)).toEqual([
      '9 warning the article waits: it is published by the first build on or after 2026-12-01',
    ])
  })

  it('may have been translated by then, but not later', async () => {
    expect(await translatedOn('2026-12-01')).not.toContain('lies in the future')
    expect(await translatedOn('2026-12-02')).toContain('"translatedFrom" lies in the future')
  })

  it('says nothing while it is a draft', async () => {
    const text = unchanged(changed('published: 2026-03-01', 'published: 2026-12-01')).replace(
      'status: published',
      'status: draft',
    )
    expect(await check({ [articleFile]: text })).toEqual([])
  })
})

describe('the reason of a withdrawal', () => {
  it('stands with one', async () => {
    expect(await checkChanged('status: published', 'status: withdrawn\nwithdrawnBecause: It was wrong.')).toEqual([])
    expect(inShort(await checkChanged('status:', 'withdrawnBecause: It was wrong.\nstatus:'))).toEqual([
      'care-work.mdx:22 "withdrawnBecause" says why the article was withdrawn, but it is not',
    ])
  })
})
