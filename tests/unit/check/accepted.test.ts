import * as fc from 'fast-check'
import Parser from 'rss-parser'
import { expect, it, vi } from 'vitest'
import { checkCharacters, placesIn } from '../../../lib/check/characters'
import { readYaml } from '../../../lib/check/yaml'
import { findArticle } from '../../../lib/content/articles'
import { paginate } from '../../../lib/content/lists'
import { toAtom } from '../../../lib/feeds/feed'
import { listFeed } from '../../../lib/feeds/list-feed'

vi.mock('../../../lib/content/documents', () => import('../../fixtures/library'))

const odd =
  '\u0000\u0007\u000B\u001B\u0085\u00A0\u00AD\u200B\u200D\u2028\u202B\u202C\u202E\u2066\u2069\uD800\uFDD0\uFFFD\uFFFE'
const words = ['&amp;', '<b>', ' #', ': ', ']]>', '**', 'word', '\u{1F3F4}', '\u{E0067}', ' ']
const tricky = fc.constantFrom(...odd.split(''), ...'<>&"\'#\\[{éß中'.split(''), ...words)
const titles = fc.array(tricky, { minLength: 1, maxLength: 5 }).map(parts => `Care ${parts.join('')} work`)

/** Whether the check finds no error in a title, as it stands and as YAML writes what no keyboard has. */
function isAccepted(title: string): boolean {
  const yaml = `title: ${JSON.stringify(title)}`
  const problems = [...checkCharacters('x', yaml, placesIn(yaml)), ...readYaml('x', yaml).problems]
  return problems.every(({ severity }) => severity !== 'error')
}

const peru = findArticle('en', 'peru')!

it('a title that the check accepts is in a feed that programs can read, letter by letter', async () => {
  let accepted = 0
  await fc.assert(
    fc.asyncProperty(titles, async title => {
      if (!isAccepted(title)) return
      accepted += 1
      const read = await new Parser().parseString(toAtom(listFeed(paginate('en', {}, [{ ...peru, title }])[0]!)))
      expect(read.items.map(item => item.title)).toEqual([title])
    }),
    { numRuns: 150 },
  )
  expect(accepted).toBeGreaterThan(5)
})
