import { describe, expect, it } from 'vitest'
import { AnswerCard, titleOf } from '@/components/search-view/answer-card'
import { completeLocales, type Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import type { Answer, CountriesAnswer, HelplineAnswer } from '@/lib/search/answer'
import { render } from './render'

const { search } = messagesOf('en')
const card = (content: Answer, locale: Locale = 'en') =>
  render(
    <AnswerCard
      answer={{ address: '/en/there/#it', content }}
      kinds={messagesOf(locale).searchPage.kinds}
      messages={messagesOf(locale).search}
      say={() => {}}
    />,
  )

const peru: HelplineAnswer = {
  kind: 'helpline',
  code: 'PE',
  country: 'Peru',
  title: 'Help: Peru',
  danger: 'In danger now?',
  emergency: [{ number: '105', services: 'Police', call: 'Call 105', note: 'In cities.' }],
  gaps: ['No ambulance number is known.'],
  lines: [
    {
      name: 'Line 1818',
      number: '1818',
      tel: '1818',
      operator: 'Ministry of the Interior',
      hours: 'Day and night',
      cost: 'Free',
      seen: 'Noted on 23 November 2026.',
      doubt: 'Not confirmed by the service: this number comes from someone else’s page.',
    },
    { name: 'Union', number: '+51 1 123 456', tel: '+511123456' },
  ],
  more: 2,
}

const anywhere: CountriesAnswer = {
  kind: 'countries',
  title: 'Choose the country you are in',
  danger: 'In danger now?',
  says: 'Call the police.',
  countries: [{ name: 'Peru', address: '/en/help/pe/' }],
}

const answers: Answer[] = [
  peru,
  anywhere,
  { kind: 'definition', term: 'debt bondage', definition: 'Work to repay.', source: 'Convention' },
  { kind: 'figure', what: 'People in forced labour', value: '27.6 million', source: 'ILO', citation: 'ILO 2022' },
  { kind: 'law', name: 'Modern Slavery Act', place: 'Australia', bound: 'Companies.', thresholds: [], dates: [] },
  { kind: 'tool', title: 'Checklist', says: 'Eleven questions.' },
]

describe.each(completeLocales)('a card in %s', locale => {
  const { kinds } = messagesOf(locale).searchPage
  it.each(answers)('of the kind $kind says what it is, and is named by its one heading', content => {
    const { html, text } = card(content, locale)
    expect(text.startsWith(kinds[content.kind === 'countries' ? 'helpline' : content.kind])).toBe(true)
    expect(html).toMatch(/^<section aria-labelledby="answer"/)
    const [, heading = ''] = /<h2 id="answer"[^>]*>(.*?)<\/h2>/.exec(html) ?? []
    expect(heading.replace(/<[^>]+>/g, '')).toBe(titleOf(content))
    expect(html.match(/<h2/g)).toHaveLength(1)
  })
})

describe('the card of a helpline', () => {
  const { html, text } = card(peru)

  it('has what to call in danger first, with what is known of it and what is not', () => {
    expect(html.match(/href="tel:[^"]+"/g)).toEqual(['href="tel:105"', 'href="tel:1818"', 'href="tel:+511123456"'])
    expect(text).toContain('In danger now? Police Call 105 In cities. No ambulance number is known.')
  })

  it('says why a number may be wrong before it, and whose it is after it', () => {
    const doubt = text.indexOf('Not confirmed by the service')
    const number = text.indexOf('1818', doubt)
    expect(doubt).toBeGreaterThan(-1)
    expect(number).toBeGreaterThan(doubt)
    expect(text.slice(number)).toContain(
      'Day and night · Free · run by Ministry of the Interior · Noted on 23 November 2026.',
    )
  })

  it('has no list where it has no line', () => {
    const without = card({ ...peru, emergency: [], lines: [], gaps: ['We have no helpline to print.'] })
    expect(without.html).not.toMatch(/<ul|tel:/)
    expect(without.text).toContain('We have no helpline to print.')
  })

  it('keeps every number on one line', () => {
    expect(html).toContain('<bdi class="whitespace-nowrap">+51 1 123 456</bdi>')
  })

  it('leads to the page that has all', () => {
    expect(html).toContain('<a href="/en/there/#it"')
    expect(text).toContain('2 more numbers, and what to think of before you call')
    expect(card({ ...peru, more: 0 }).text).not.toContain('more number')
  })
})

it('lets a reader who names no country choose one, and says whom to call meanwhile', () => {
  const { html, text } = card(anywhere)
  expect(html).toMatch(/<select aria-labelledby="answer"/)
  expect(html).toContain('<option value="/en/help/pe/">Peru</option>')
  expect(html).toContain(`>${search.go}</button>`)
  expect(text).toContain('In danger now? Call the police.')
})

it('tells a definition with its source, and leads to its entry', () => {
  const { html, text } = card({ kind: 'definition', term: 'debt bondage', definition: 'Work to repay.', source: 'C29' })
  expect(html).toMatch(/<a href="\/en\/there\/#it"[^>]*>debt bondage<\/a>/)
  expect(text).toContain('Work to repay. Source: C29')
  expect(card({ kind: 'definition', term: 'x', definition: 'y' }).text).not.toContain('Source')
})

it('tells a figure with its year, method and source', () => {
  const figure = { what: 'People in forced labour', value: '27.6 million', year: '2021', method: 'Survey.' }
  const { text } = card({ kind: 'figure', ...figure, source: 'Global Estimates', citation: '' })
  expect(text).toContain('People in forced labour 27.6 million 2021 Survey. Source: Global Estimates')
})

it('tells where a law holds, whom it binds, from which size, and since when', () => {
  const { text } = card({
    kind: 'law',
    name: 'Modern Slavery Act',
    place: 'Australia',
    bound: 'Large companies.',
    thresholds: ['turnover of AUD 100 million'],
    dates: [{ day: '1 January 2019', says: 'In force' }],
  })
  expect(text).toBe(
    'Law · Australia Modern Slavery Act Large companies. turnover of AUD 100 million 1 January 2019 In force',
  )
})

it('leads to a tool by its title', () => {
  const { html } = card({ kind: 'tool', title: 'Checklist', says: 'Eleven questions.' })
  expect(html).toMatch(/<a href="\/en\/there\/#it"[^>]*>Checklist<\/a>/)
})
