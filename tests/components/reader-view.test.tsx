import { describe, expect, it } from 'vitest'
import { ReaderView } from '@/components/reader-view/reader-view'
import type { ReaderPage } from '@/lib/collections/readers'
import { completeLocales } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { render } from './render'

const data: ReaderPage = {
  id: 'companies',
  title: 'For companies',
  lead: 'What binds you.',
  ways: [
    { title: 'Sourcing sheet', address: '/en/tools/sourcing/', says: 'Goods in, a sheet out.' },
    { title: 'Goods', address: '/en/goods/' },
  ],
  read: [{ title: 'Guidance', address: '/en/articles/guidance/' }],
  take: [{ title: 'Offline', address: '/en/offline/' }],
  files: [{ part: 'figures', address: '/api/v1/en/figures.csv' }],
}

describe.each(completeLocales)('the page for a kind of reader in %s', locale => {
  const { reader, home } = messagesOf(locale)

  it('has the tool first, then other ways, and what to read and to keep beside them', () => {
    const { html, text } = render(<ReaderView locale={locale} data={data} />)
    const links = [...html.slice(html.indexOf('<h1')).matchAll(/ href="([^"]+)"/g)].map(([, href]) => href)
    expect(links).toEqual([
      '/en/tools/sourcing/',
      '/en/goods/',
      '/en/articles/guidance/',
      '/en/offline/',
      '/api/v1/en/figures.csv',
    ])
    expect(text).toContain(reader.files.figures)
  })

  it('shows of the data what its file names, and no empty part', () => {
    const bare = render(<ReaderView locale={locale} data={data} />)
    for (const id of ['lines', 'figures', 'dates', 'referral', 'inspection', 'corrections']) {
      expect(bare.html).not.toContain(`id="${id}"`)
    }
    const full = render(
      <ReaderView
        locale={locale}
        data={{
          ...data,
          lines: [{ title: 'Peru', address: '/en/help/pe/' }],
          referral: [],
          inspection: [{ title: 'Peru', address: '/en/countries/pe/' }],
          figures: [{ value: '204', what: 'Goods', year: '2024', by: 'Department', address: '/en/figures/goods/' }],
          dates: {
            today: '2026-11-30',
            next: [
              {
                law: { slug: 'norway', short: 'Norway' },
                day: '2027-06-30',
                date: {
                  day: '2023-06-30',
                  kind: 'report',
                  certainty: 'certain',
                  says: 'Accounts due',
                  sources: ['act'],
                },
              },
            ],
          },
          corrections: [{ title: 'Law', address: '/en/articles/law/', day: '2026-11-29', note: 'It was 15 years.' }],
        }}
      />,
    )
    for (const id of ['lines', 'figures', 'dates', 'inspection', 'corrections']) {
      expect(full.html).toContain(`<h2 id="${id}"`)
    }
    expect(full.html).not.toContain('id="referral"')
    expect(full.text).toContain('It was 15 years.')
    expect(full.text).toContain(home.allDates)
  })
})
