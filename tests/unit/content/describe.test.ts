import { expect, it, vi } from 'vitest'
import { describeList } from '../../../lib/content/describe'

vi.mock('../../../lib/content/documents', () => import('../../fixtures/library'))

it.each([
  [{}, 'All articles', 'Every article of the hub.'],
  [{ type: 'guidance' }, 'Guidance', 'What you have to do, step by step.'],
  [{ country: 'PE' }, 'Peru', 'Articles that bear on Peru.'],
  [{ type: 'guidance', region: 'europe' }, 'Guidance: Europe', 'What you have to do, step by step.'],
])('calls the list of %o "%s"', (filter, title, summary) => {
  expect(describeList('en', filter)).toEqual({ title, summary })
})
