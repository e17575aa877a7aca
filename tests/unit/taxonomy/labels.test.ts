import { expect, it } from 'vitest'
import { labelOf, termOf } from '../../../lib/taxonomy/labels'

it('names values in the reader’s language', () => {
  expect(labelOf('type', 'good-practices', 'en')).toBe('Good Practices')
  expect(labelOf('region', 'latin-america-caribbean', 'es')).toBe('América Latina y el Caribe')
  expect(labelOf('country', 'PE', 'en')).toBe('Peru')
  expect(labelOf('country', 'PE', 'es')).toBe('Perú')
})

it('says which file lacks a term', () => {
  expect(() => termOf('topic', 'no-such-topic')).toThrow('content/taxonomy/topics.yaml has no "no-such-topic"')
})
