import { expect, it, vi } from 'vitest'
import { headingsOf } from '../../lib/markup/headings'
import { isOwnId } from '../../lib/markup/own-ids'
import { parseBody } from '../../lib/markup/parse'
import { renderPage } from './render'

const { raw } = vi.hoisted(() => ({
  // Every name that a part of some page has, as a heading, and some with what comes behind "source-" and the like.
  raw: `<InShort>\n\n- Debt bondage. [@a]\n\n</InShort>\n\n${[
    'Content',
    'Search header',
    'In short',
    'Contents',
    'Sources',
    'History',
    'Keep',
    'Related',
    'Articles',
    'Next',
    'Narrow',
    'Each',
    'Counts',
    'Source a',
    'Cited a',
    'Term debt bondage',
    'History',
    'Section history',
  ]
    .map(heading => `## ${heading}\n\nText on debt bondage. [@a]\n`)
    .join('\n')}`,
}))

vi.mock('../../lib/content/documents', async () => {
  const { change, document, indicatorDocuments, ownPage, source } = await import('../fixtures/library')
  const sources = [source({ id: 'a', title: 'A', publisher: 'B' })]
  const body = { raw, html: '' }
  const shared = { sources, body, indicators: ['deception'] as ['deception'], updated: '2026-04-01T00:00:00.000Z' }
  const changes = [change({ date: '2026-04-01T00:00:00.000Z', note: 'It had said six.', correction: true })]
  return {
    articleDocuments: () => [document('whole', { ...shared, changes }), document('other', shared)],
    indicatorDocuments: () => indicatorDocuments().map(text => ({ ...text, sources, body })),
    pageDocuments: () => [ownPage('about', body)],
  }
})

const anchors = headingsOf(parseBody(raw)).map(({ id }) => id)

it.each([
  ['an article', '/en/articles/whole/'],
  ['an indicator', '/en/indicators/deception/'],
  ['the page of all indicators', '/en/indicators/'],
  ['a page of the hub', '/en/about/'],
])('no id stands twice on %s, whatever its headings are called', (_what, address) => {
  const ids = [...renderPage(address).html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!)
  expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([])
  expect(ids.filter(id => !anchors.includes(id) && !isOwnId(id))).toEqual([])
})
