import { parseAtomFeed } from 'feedsmith'
import { expect, it, vi } from 'vitest'
import { correctionsIn } from '../../../lib/content/corrections'
import { correctionsFeed } from '../../../lib/feeds/corrections'
import { toAtom } from '../../../lib/feeds/feed'
import { site } from '../../../lib/site'

vi.mock('../../../lib/content/documents', async () => {
  const { change, document } = await import('../../fixtures/library')
  return {
    articleDocuments: () => [
      document('one', {
        changes: [
          change({ date: '2026-02-01T00:00:00.000Z', note: 'It was 5 & not 6.', correction: true }),
          change({ date: '2026-04-01T00:00:00.000Z', note: 'Newer figures.' }),
          change({ date: '2026-02-01T00:00:00.000Z', note: 'The year was 2024.', correction: true }),
        ],
      }),
      document('two', {
        changes: [change({ date: '2026-03-01T00:00:00.000Z', note: 'Wrong law.', correction: true })],
        licence: 'CC-BY-NC-4.0',
      }),
      document('draft', {
        status: 'draft',
        changes: [change({ date: '2026-03-01T00:00:00.000Z', note: 'Hidden.', correction: true })],
      }),
    ],
    pageDocuments: () => [],
  }
})

it('corrections of public articles are listed, the latest first, without other changes', () => {
  expect(correctionsIn('en').map(({ article, date, note }) => [article.slug, date, note])).toEqual([
    ['two', '2026-03-01', 'Wrong law.'],
    ['one', '2026-02-01', 'It was 5 & not 6.'],
    ['one', '2026-02-01', 'The year was 2024.'],
  ])
})

it('their feed has each under a name of its own, which stays when another comes', () => {
  const feed = parseAtomFeed(toAtom(correctionsFeed('en')))
  expect(feed).toMatchObject({
    title: { value: 'Corrections · Waymark' },
    updated: '2026-03-01T00:00:00.000Z',
    links: [{ rel: 'self', href: 'http://localhost:3000/feeds/en/corrections.xml' }, { rel: 'alternate' }],
  })
  expect(feed.entries?.map(({ id, summary }) => [id, summary?.value])).toEqual([
    ['http://localhost:3000/en/articles/two/#2026-03-01', 'Wrong law.'],
    ['http://localhost:3000/en/articles/one/#2026-02-01-2', 'It was 5 & not 6.'],
    ['http://localhost:3000/en/articles/one/#2026-02-01', 'The year was 2024.'],
  ])
})

it('a feed without a correction is a feed all the same', () => {
  expect(parseAtomFeed(toAtom(correctionsFeed('es')))).toMatchObject({ updated: `${site.since}-01-01T00:00:00.000Z` })
})

it('their feed says under which licence each article is', () => {
  const { entries } = correctionsFeed('en')
  expect(entries.map(({ licence }) => licence.id)).toEqual(['CC-BY-NC-4.0', 'CC-BY-4.0', 'CC-BY-4.0'])
})
