import { describe, expect, it } from 'vitest'
import { SourceKindView, SourcesView } from '@/components/sources-view/sources-view'
import type { Publication, SourceKindPage } from '@/lib/collections/sources'
import { fill } from '@/lib/i18n/fill'
import { completeLocales } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { render } from './render'

const report: Publication = {
  id: 's1',
  title: 'Report',
  publisher: 'Inspectorate',
  year: 2025,
  url: 'https://example.org/report',
  kind: 'official',
  citedBy: [
    { title: 'Care work', address: '/en/articles/care-work/' },
    { title: 'forced labour', address: '/en/glossary/#forced-labour' },
  ],
}
const page: SourceKindPage = {
  kinds: [
    { kind: 'law', address: '/en/sources/law/', count: 1 },
    { kind: 'official', address: '/en/sources/official/', count: 2 },
  ],
  kind: 'official',
  address: '/en/sources/official/',
  page: 1,
  pages: 2,
  shown: [report],
}

const view = (publication: Publication) =>
  render(<SourceKindView locale="en" data={{ ...page, shown: [publication] }} />)

describe('a publication of the register', () => {
  it('leads to where it is, and to all that cites it', () => {
    const { html, text } = view(report)
    expect(html).toMatch(/<li id="s1".*<a href="https:\/\/example\.org\/report"[^>]*>Report<\/a>/s)
    expect(text).toContain('Report (example.org) . Inspectorate, 2025. Cited in: Care work · forced labour')
    expect(html).toContain('href="/en/articles/care-work/"')
    expect(html).toContain('href="/en/glossary/#forced-labour"')
  })

  it('leads nowhere where its address is dead or not known; a dead one stands there with its day', () => {
    const dead = view({ ...report, dead: '2026-05-03' })
    expect(dead.html).not.toContain('href="https://example.org/report"')
    expect(dead.text).toContain('Dead link, found on 3 May 2026: https://example.org/report')
    const unknown = view({ ...report, url: undefined })
    expect(unknown.text).toContain('Report . Inspectorate, 2025.')
    expect(unknown.text).not.toMatch(/dead/i)
  })
})

describe.each(completeLocales)('the pages of the register in %s', locale => {
  const { sources } = messagesOf(locale)

  it('have every kind in their navigation, and say which one they are', () => {
    const { html, text } = render(<SourceKindView locale={locale} data={page} />)
    expect(html).toMatch(new RegExp(`<h1[^>]*>${sources.kinds.official.title}</h1>`))
    expect(html.match(/aria-current="page"/g)).toHaveLength(1)
    expect(html).toContain('href="/en/sources/official/page/2/"')
    expect(text).toContain(fill(sources.count, { count: 2 }))
  })

  it('begin with one that has a heading for each kind, with what it is and how many it has', () => {
    const { html, text } = render(<SourcesView locale={locale} data={{ kinds: page.kinds }} />)
    for (const kind of ['law', 'official'] as const) {
      expect(html).toMatch(new RegExp(`<h2 id="${kind}".*?${sources.kinds[kind].title}.*?</h2>`, 's'))
      expect(text).toContain(sources.kinds[kind].says)
    }
    expect(text).toContain(fill(sources.count, { count: 1 }))
    expect(html).not.toContain('<script')
  })
})
