import { expect, it, vi } from 'vitest'
import { documentOf, textOf } from '../../../lib/search/site/records'
import { findArticle, type Article } from '../../../lib/content/articles'

vi.mock('../../../lib/content/documents', () => import('../../fixtures/library'))

const article = (body: string): Article => ({ ...findArticle('en', 'peru')!, body, markdown: 'mdx' })

it.each([
  'Before.\n\n<Sensitive>\n\nThe zebrastripe passage.\n\n</Sensitive>\n\nAfter.',
  '- An item\n\n  <Sensitive>\n\n  The zebrastripe passage.\n\n  </Sensitive>\n\n- After.',
  'Before <Sensitive>the zebrastripe passage</Sensitive> After.',
])('what is folded away is found, and no excerpt shows it: %j', body => {
  expect(documentOf(article(body)).text).toContain('zebrastripe')
  const shown = JSON.stringify(textOf(article(body)))
  expect(shown).not.toContain('zebrastripe')
  expect(shown).toContain('After.')
})
