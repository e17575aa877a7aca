/**
 * The ids that pages with a body of ours give to parts of their own. Headings get none of these, so that an id never
 * stands twice on a page. `tests/components/ids.test.tsx` and the test of the built site see that none is missing.
 */
const ownIds = new Set([
  'content',
  'search-header',
  'in-short',
  'contents',
  'sources',
  'history',
  'keep',
  'related',
  'articles',
  'next',
  'narrow',
  'each',
  'counts',
  'who-answers',
])

/** Beginnings of ids, before the id of a source or of a term of the glossary. */
const ownPrefixes = ['source-', 'cited-', 'term-']

/** Whether an id belongs to a part of the page. */
export const isOwnId = (id: string): boolean => ownIds.has(id) || ownPrefixes.some(prefix => id.startsWith(prefix))

/** Whether an id is that of a part which readers see as such, so that a heading of the same name would confuse them. */
export const isOwnPart = (id: string): boolean => ownIds.has(id)
