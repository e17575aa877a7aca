import { expect, it, vi } from 'vitest'
import { entryOf } from '../../../lib/collections/articles'
import { findArticle, type Article } from '../../../lib/content/articles'

vi.mock('../../../lib/content/documents', () => import('../../fixtures/library'))

const article = (body: string): Article => ({ ...findArticle('en', 'peru')!, body, markdown: 'mdx' })

it.each([
  'Before.\n\n<Sensitive>\n\nThe zebrastripe passage.\n\n</Sensitive>\n\nAfter.',
  '- An item\n\n  <Sensitive>\n\n  The zebrastripe passage.\n\n  </Sensitive>\n\n- After.',
  'Before <Sensitive>the zebrastripe passage</Sensitive> After.',
])('what is folded away is found, and no excerpt shows it: %j', body => {
  const { text, passages } = entryOf(article(body))
  expect(text).toContain('zebrastripe')
  const shown = JSON.stringify(passages)
  expect(shown).not.toContain('zebrastripe')
  expect(shown).toContain('After.')
})
