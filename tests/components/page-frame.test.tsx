import { expect, it, vi } from 'vitest'
import { formatDay } from '../../lib/dates'
import { fill } from '../../lib/i18n/fill'
import { messagesOf } from '../../lib/i18n/messages'
import { findSitePage } from '../../lib/collections/site-pages'
import { PageFrame } from '../../components/page-frame/page-frame'
import { navigationOf } from '../../lib/collections/navigation'
import { en, es } from '../words'
import { render, renderPage } from './render'

vi.mock('../../lib/content/documents', () => import('../fixtures/library'))

it('a page that a complete language lacks says so in that language, below its content, and leads to what is nearest', () => {
  const { html } = renderPage('/en/articles/london/')
  expect(html).toContain(`title="${es.missing.notice}"`)
  const [, below = ''] = html.split('<aside role="note"')
  expect(below).toMatch(/<p lang="es"[^>]*>/)
  expect(below).toContain(es.missing.notice)
  expect(below).toContain('<a href="/es/articles/" hrefLang="es"')
  expect(renderPage('/en/articles/peru/').html).not.toContain(es.missing.notice)
})

it('a language that has only a part is offered where it has the page, and is not missed elsewhere', () => {
  const ar = messagesOf('ar')
  expect(renderPage('/en/help/pe/').html).toContain('hrefLang="ar"')
  const { html } = renderPage('/en/articles/peru/')
  expect(html).not.toContain('hrefLang="ar"')
  expect(html).not.toContain(ar.missing.notice)
})

it('a translation says how it came about, leads to its original, and says when that has changed since', () => {
  const page = findSitePage('/es/articles/peru/')!
  const said = (by: 'machine' | 'machine-reviewed' | 'person', outdated?: string) =>
    render(
      <PageFrame page={{ ...page, translation: { by, on: '2026-11-30', outdated } }} navigation={navigationOf(page)}>
        {''}
      </PageFrame>,
    )
  const day = formatDay('2026-11-30', 'es')
  for (const by of ['machine', 'machine-reviewed', 'person'] as const)
    expect(said(by).text).toContain(fill(es.translation[by], { day }))
  expect(said('machine').html).toContain('<a href="/en/articles/peru/" lang="en" hrefLang="en"')
  const changed = fill(es.translation.changed, { day: formatDay('2026-12-01', 'es') })
  expect(said('machine').text).not.toContain(changed)
  expect(said('machine', '2026-12-01').text).toContain(changed)
  expect(renderPage('/en/articles/peru/').text).not.toContain(en.translation.original)
})

it('home pages lead to one another in every language, of whichever kind they are', () => {
  for (const locale of ['es', 'ar', 'pt'])
    expect(renderPage('/en/').html).toContain(`href="/${locale}/" lang="${locale}" hrefLang="${locale}"`)
  expect(renderPage('/ar/').html).toContain('href="/en/" lang="en" hrefLang="en"')
})
