import { beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../../lib/search/answer'
import type { SearchEntry } from '../../../lib/search/entry'
import type { SearchService } from '../../../lib/search/site/search-service'
import { buildSiteIndex } from '../../../lib/search/site/write'
import { asking, openSite } from './library'

const help = (code: string, country: string): SearchEntry => ({
  kind: 'helpline',
  title: `Help: ${country}`,
  address: `/en/help/${code.toLowerCase()}/`,
  text: `Numbers to call in ${country}`,
  values: { country: [code] },
  answer: {
    kind: 'helpline',
    code,
    country,
    title: `Help: ${country}`,
    danger: 'In danger now?',
    emergency: [],
    gaps: [],
    lines: [],
    more: 0,
  },
})

const figure = (id: string, what: string): SearchEntry => ({
  kind: 'figure',
  title: what,
  address: `/en/figures/#${id}`,
  text: 'An estimate.',
  answer: { kind: 'figure', what, value: '1', source: 'A report', citation: what },
})

const named = (kind: 'definition' | 'law', id: string, title: string, answer: Answer): SearchEntry => ({
  kind,
  title,
  address: `/en/${kind}/#${id}`,
  text: 'Words about it.',
  answer,
})

const entries: SearchEntry[] = [
  help('PE', 'Peru'),
  help('GB', 'United Kingdom'),
  {
    kind: 'helpline',
    title: 'Help',
    address: '/en/help/',
    text: 'Numbers to call',
    answer: { kind: 'countries', title: 'Help', danger: 'In danger now?', says: 'Call the police.', countries: [] },
  },
  figure('marriage', 'People in forced marriage'),
  figure('labour', 'People in forced labour'),
  figure('labour-children', 'People in forced labour who are children'),
  named('definition', 'debt-bondage', 'Debt bondage', {
    kind: 'definition',
    term: 'Debt bondage',
    definition: 'Work for a debt.',
  }),
  named('law', 'act', 'Modern Slavery Act', {
    kind: 'law',
    name: 'Modern Slavery Act',
    place: 'United Kingdom',
    bound: 'Companies',
    thresholds: [],
    dates: [],
  }),
  { kind: 'article', title: 'Forced labour in Peru', address: '/en/articles/peru/', text: 'Hotlines are rare.' },
  { kind: 'list', title: 'Peru', address: '/en/countries/pe/', text: 'All on Peru', values: { country: ['PE'] } },
]

let english: SearchService
beforeAll(async () => {
  english = await openSite(
    buildSiteIndex({ en: entries, es: [] }, { worker: '', near: '', suggesting: '', grammars: {} }),
    'en',
  )
})

const ask = (text: string, more = {}) => english.search(asking(text, more), 10)
const answerTo = async (text: string) => (await ask(text)).answer?.address

describe('the answer above the list', () => {
  it.each([
    ['hotline peru', '/en/help/pe/'],
    ['who can help me in lima', '/en/help/pe/'],
    ['modern slavery helpline uk', '/en/help/gb/'],
    ['human trafficking hotline', '/en/help/'],
    ['hotline bolivia', '/en/help/'],
    ['my boss hits me', '/en/help/'],
    ['what is debt bondage', '/en/definition/#debt-bondage'],
    ['Debt bondage', '/en/definition/#debt-bondage'],
    ['modern slavery act', '/en/law/#act'],
    ['modern slavery act deadline', '/en/law/#act'],
    ['how many people are in forced marriage', '/en/figures/#marriage'],
  ])('to “%s” is %s', async (text, address) => {
    expect(await answerTo(text)).toBe(address)
  })

  it.each([
    ['nothing asks for it', 'peru'],
    ['two countries are named', 'hotline peru uk'],
    ['two figures may be meant', 'how many people are in forced labour'],
    ['more is said than the name', 'debt bondage in fishing'],
    ['the words are quoted', '"debt bondage"'],
    ['what is asked is of another kind', 'how many debt bondage'],
  ])('is none where %s', async (_why, text) => {
    expect(await answerTo(text)).toBeUndefined()
  })

  it('leads the list, too', async () => {
    expect((await ask('hotline peru')).hits[0]?.address).toBe('/en/help/pe/')
  })

  it('is none where words are to be sought as typed', async () => {
    expect((await ask('hotline peru', { verbatim: true })).answer).toBeUndefined()
  })

  it('is not in the list where filters leave it out', async () => {
    const { hits } = await ask('hotline peru', { filters: { kind: ['article'] } })
    expect(hits.map(({ address }) => address)).toEqual(['/en/articles/peru/'])
  })
})

const ofFigures = async (kind: string[]) =>
  (await ask('people forced', { filters: { kind } })).hits.filter(hit => hit.kind === 'figure').length

describe('the order of kinds', () => {
  it('puts a page with the very name before those that mention it', async () => {
    expect((await ask('peru')).hits[0]?.address).toBe('/en/countries/pe/')
  })

  it('puts numbers of another country last', async () => {
    const { hits } = await ask('numbers to call in Peru')
    expect(hits.map(({ address }) => address)).not.toContain('/en/help/gb/')
  })

  it('puts the numbers of a country that is named behind what the query is about, unless they are asked for', async () => {
    expect((await ask('rare forced labour Peru')).hits[0]?.address).toBe('/en/articles/peru/')
    expect((await ask('hotline Peru')).hits[0]?.address).toBe('/en/help/pe/')
  })

  it('shows two places of one page, and all where their kind is asked for', async () => {
    expect([await ofFigures([]), await ofFigures(['figure'])]).toEqual([2, 3])
  })

  it('counts results by kind', async () => {
    const { facets } = await ask('people forced')
    expect(facets.kind).toContainEqual({ value: 'figure', count: 3 })
  })
})
