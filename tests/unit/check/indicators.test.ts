import { describe, expect, it } from 'vitest'
import { completeLocales, defaultLocale } from '../../../lib/i18n/locales'
import { messagesOf } from '../../../lib/i18n/messages'
import type { Locale } from '../../../lib/i18n/locales'
import { check, inShort } from './hub'

const sections = (locale: Locale) => Object.values(messagesOf(locale).indicators.sections)

const text = (headings: string[], keys = '') => `---
summary: What deception means at work, what it can look like, how to ask about it, and what it is often confused with by those who look.
updated: 2026-03-01${keys}
sources:
  - id: ilo
    title: Booklet
    publisher: ILO
---

${headings.map(heading => `## ${heading}\n\nWords.`).join('\n\n')} [@ilo]
`

/** What a translation says of itself. */
const keysOf = (locale: Locale) =>
  locale === defaultLocale ? '' : '\ntranslatedFrom: 2026-03-01\ntranslatedBy: machine\ntranslatedOn: 2026-03-01'

/** The room without a problem: the vocabulary of the tests' hub knows deception alone. */
const room: Record<string, string> = Object.fromEntries(
  completeLocales.flatMap(locale => [
    [`content/indicators/${locale}/all.mdx`, text(['How to read them'], keysOf(locale))],
    [`content/indicators/${locale}/deception.mdx`, text(sections(locale), keysOf(locale))],
  ]),
)
const file = 'content/indicators/en/deception.mdx'
const checkHeadings = async (change: (headings: string[]) => string[]) =>
  inShort(await check({ ...room, [file]: text(change(sections('en'))) }))

describe('the texts of the indicators', () => {
  it('are without a problem where each is there, in every language', async () => {
    expect(await check(room)).toEqual([])
  })

  it('may be absent altogether, as in a library that takes the hub’s own', async () => {
    expect(await check()).toEqual([])
  })

  it('are missed one by one', async () => {
    expect(inShort(await check({ ...room, [file]: undefined, 'content/indicators/es/all.mdx': undefined }))).toEqual([
      'deception.mdx:1 the text of "deception" is missing in this language',
      'all.mdx:1 the text of "all" is missing in this language',
    ])
  })

  it('are named as the vocabulary names them', async () => {
    const problems = await check({ ...room, 'content/indicators/en/deceptions.mdx': text(sections('en')) })
    expect(inShort(problems)).toEqual([
      'deceptions.mdx:1 content/taxonomy/indicators.yaml has no "deceptions"; did you mean "deception"?',
    ])
  })

  it('have every heading', async () => {
    expect(await checkHeadings(headings => headings.slice(1))).toEqual([
      'deception.mdx:9 the heading "What it means" is missing',
    ])
  })

  it('have no other heading', async () => {
    expect(await checkHeadings(([first, ...rest]) => [`${first}?!`, ...rest])).toEqual([
      'deception.mdx:9 the heading "What it means" is missing',
      'deception.mdx:10 "What it means?!" is no heading of an indicator; did you mean "What it means"?',
    ])
  })

  it('have them in their order, each once', async () => {
    expect(await checkHeadings(([first = '', second = '', ...rest]) => [second, first, ...rest])).toEqual([
      'deception.mdx:10 the heading "What it can look like" stands out of order, or twice',
    ])
    expect(await checkHeadings(headings => [...headings, headings[0]!])).toEqual([
      'deception.mdx:34 the heading "What it means" stands out of order, or twice',
    ])
  })

  it('cite what they list, and list what they cite', async () => {
    const problems = await check({ ...room, [file]: room[file]!.replace('[@ilo]', '[@oit]') })
    expect(inShort(problems)).toEqual([
      'deception.mdx:5 the source "ilo" is listed but never cited',
      'deception.mdx:32 the text cites "oit", which "sources" does not list',
    ])
  })
})

it('links may lead to the pages of the indicators and of the regions', async () => {
  const links = [
    '/en/indicators/',
    '/en/indicators/deception/',
    '/en/indicators/deception/#what-it-means',
    '/en/regions/',
  ]
  const words = links.map(link => `[a link](${link})`).join(' ')
  const { [file]: plain = '' } = room
  expect(await check({ ...room, [file]: plain.replace('Words.', words) })).toEqual([])
})

it('a topic stands in one of the groups that there are', async () => {
  const { hub } = await import('./hub')
  const topics = String(hub['content/taxonomy/topics.yaml'])
  expect(
    await check({
      'content/taxonomy/topics.yaml': `${topics}  group: sectors
`,
    }),
  ).toEqual([])
  const [problem] = inShort(
    await check({
      'content/taxonomy/topics.yaml': `${topics}  group: sector
`,
    }),
  )
  expect(problem).toMatch(/^topics\.yaml:6 unknown group "sector"; did you mean "sectors"/)
})
