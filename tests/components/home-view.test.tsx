import { describe, expect, it } from 'vitest'
import { HomeView } from '@/components/home-view/home-view'
import type { HomePage } from '@/lib/collections/home'
import { completeLocales } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { render } from './render'

const data: HomePage = {
  countries: [
    { title: 'Ghana', address: '/en/help/gh/' },
    { title: 'Peru', address: '/en/help/pe/' },
  ],
  figures: [
    {
      value: '27.6 million',
      what: 'People in forced labour',
      year: '2021',
      by: 'International Labour Organization',
      address: '/en/figures/forced-labour-2021/',
    },
  ],
  readers: [
    {
      who: 'I inspect workplaces',
      ask: 'Which signs?',
      address: '/en/for/inspectors/',
      read: [{ title: 'Ley', address: '/es/articles/ley/', language: 'es' }],
    },
  ],
  map: {
    heading: 'Goods that the list names',
    says: 'It is not the size of the problem.',
    classes: [
      { shade: 'full', label: 'Ten or more', countries: [{ code: 'PE', name: 'Peru' }] },
      { shade: 'dots', label: 'One', countries: [{ code: 'GH', name: 'Ghana' }] },
    ],
    source: 'Department',
    address: '/en/countries/',
    picture: '/charts/en/map.svg',
  },
  changes: [{ kind: 'corrected', day: '2026-11-29', title: 'Peru: the law', address: '/en/articles/peru/' }],
  dates: {
    today: '2026-11-30',
    next: [
      {
        law: { slug: 'norway', short: 'Norway' },
        day: '2027-06-30',
        date: {
          day: '2023-06-30',
          yearly: true,
          kind: 'report',
          certainty: 'certain',
          says: 'Accounts due',
          sources: ['act'],
        },
      },
      {
        law: { slug: 'union', short: 'EU' },
        day: '2027-12',
        date: { day: '2027-12', kind: 'report', certainty: 'certain', says: 'Applies', sources: ['act'] },
      },
    ],
  },
  latest: [],
  count: 63,
  untranslated: { shown: [], rest: [] },
  explained: { title: 'Debt bondage', summary: 'A debt that traps.', address: '/en/indicators/debt-bondage/' },
  structured: { '@context': 'https://schema.org', '@type': 'WebSite' },
}

describe.each(completeLocales)('the home page in %s', locale => {
  const { home } = messagesOf(locale)
  const { html, text } = render(<HomeView locale={locale} data={data} />)

  it('names three needs before all else, each with what answers it', () => {
    const headings = [...html.matchAll(/<h2[^>]*>([^<]+)/g)].map(([, words]) => words)
    expect(headings.slice(0, 3)).toEqual([home.help.title, home.check.title, home.count.title])
    expect(html).toContain('href="/en/help/pe/"')
    expect(html).toContain(`href="/${locale}/tools/indicators/#who=self"`)
    expect(html).toContain(`action="/${locale}/search/"`)
    expect(html).toContain('href="/en/figures/forced-labour-2021/"')
    expect(text).toContain('2021 · International Labour Organization')
  })

  it('opens the list of countries without script, and asks for nothing that an address would hold', () => {
    expect(html).toMatch(/<details[^>]*><summary[^>]*>[^<]*.*<\/summary>.*Ghana.*<\/details>/s)
    expect(html).not.toMatch(/<input[^>]* name=|<select/)
  })

  it('shows the map by its file, which takes no room before it comes, and says what its classes mean', () => {
    expect(text).toContain('Ten or more')
    expect(html).toMatch(/<img src="\/charts\/en\/map\.svg" alt="" width="360" height="\d+" loading="lazy"/)
    expect(html).toContain('href="/en/countries/"')
  })

  it('says what changed, what comes, and what to read, in its language', () => {
    expect(text).toContain(home.kinds.corrected)
    expect(html).toContain(`href="${routes.law(locale, 'norway')}"`)
    expect(text).toContain(messagesOf(locale).laws.yearly)
    expect(html).toMatch(/<a href="\/es\/articles\/ley\/" lang="es" hrefLang="es"/i)
    expect(text).toContain('A debt that traps.')
  })
})

it('leaves out what a library does not have', () => {
  const { html } = render(
    <HomeView locale="en" data={{ ...data, dates: { ...data.dates, next: [] }, explained: undefined }} />,
  )
  expect(html).not.toContain('id="dates"')
  expect(html).not.toContain('id="explained"')
})
