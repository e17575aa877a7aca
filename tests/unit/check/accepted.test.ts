import fc from 'fast-check'
import Parser from 'rss-parser'
import { expect, it, vi } from 'vitest'
import { findArticle } from '../../../lib/content/articles'
import { paginate } from '../../../lib/content/lists'
import { toAtom } from '../../../lib/feeds/feed'
import { listFeed } from '../../../lib/feeds/list-feed'
import { article, articleFile, check } from './hub'

vi.mock('../../../lib/content/documents', () => import('../../fixtures/library'))

const tricky = fc.constantFrom(
  ...['\u0000', '\u0007', '\u000B', '\u001B', '\u0085', '\u00A0', '\u00AD', '\u200B', '\u200D', '\u2028', '\u202B'],
  ...['\u202C', '\u202E', '\u2066', '\u2069', '\uD800', '\uFDD0', '\uFFFD', '\uFFFE', '\u{1F3F4}', '\u{E0067}', '中'],
  ...['<', '>', '&', '&amp;', '<b>', '"', "'", '#', ' #', ': ', '\\', '[', ']]>', '{', '**', 'é', 'ß', 'word', ' '],
)
const titles = fc.array(tricky, { minLength: 1, maxLength: 8 }).map(parts => `Care ${parts.join('')} work`)

const peru = findArticle('en', 'peru')!

it('a title that the check accepts is in a feed that programs can read, letter by letter', async () => {
  let accepted = 0
  await fc.assert(
    fc.asyncProperty(titles, async title => {
      const files = { [articleFile]: article.replace('Care work in the north', () => JSON.stringify(title)) }
      if ((await check(files)).some(({ severity }) => severity === 'error')) return
      accepted += 1
      const feed = toAtom(listFeed(paginate('en', {}, [{ ...peru, title }])[0]!))
      const read = await new Parser().parseString(feed)
      expect(read.items.map(item => item.title)).toEqual([title])
    }),
    { numRuns: 150 },
  )
  expect(accepted).toBeGreaterThan(5)
})
