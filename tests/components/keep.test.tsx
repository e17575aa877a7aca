import { expect, it, vi } from 'vitest'
import { Keep } from '../../components/article-view/keep'
import { findArticle } from '../../lib/content/articles'
import { licences } from '../../lib/licences'
import { render } from './render'

vi.mock('../../lib/content/documents', () => import('../fixtures/library'))

it('tells the licence of the article itself, with what it allows', () => {
  const article = findArticle('en', 'peru')!
  const own = render(<Keep article={article} />)
  expect(own.html).toContain('<a rel="license" href="https://creativecommons.org/licenses/by/4.0/"')
  const lent = render(<Keep article={{ ...article, licence: licences['CC-BY-NC-4.0'] }} />)
  expect(lent.html).toContain('<a rel="license" href="https://creativecommons.org/licenses/by-nc/4.0/"')
  expect(lent.text).toContain('Words under CC BY-NC 4.0 . You can copy and adapt this text')
  expect(lent.text).not.toContain('CC BY 4.0')
})
