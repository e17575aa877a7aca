import { expect, it } from 'vitest'
import { knownCountries } from '../../../lib/collections/dossier'
import { completeLocales } from '../../../lib/i18n/locales'
import { labelOf, termOf } from '../../../lib/taxonomy/labels'

it('names values in the reader’s language', () => {
  expect(labelOf('type', 'good-practices', 'en')).toBe('Good Practices')
  expect(labelOf('region', 'latin-america-caribbean', 'es')).toBe('América Latina y el Caribe')
  expect(labelOf('country', 'PE', 'en')).toBe('Peru')
  expect(labelOf('country', 'PE', 'es')).toBe('Perú')
})

it('calls countries as a reader would write them, and none by a code', () => {
  expect(labelOf('country', 'CD', 'en')).toBe('Democratic Republic of the Congo')
  expect(labelOf('country', 'HK', 'es')).toBe('Hong Kong (China)')
  for (const locale of completeLocales) {
    const names = knownCountries(locale).map(code => labelOf('country', code, locale))
    expect(names.filter(name => / - |&|SAR|RAE|^..$/.test(name))).toEqual([])
  }
})

it('says which file lacks a term', () => {
  expect(() => termOf('topic', 'no-such-topic')).toThrow('content/taxonomy/topics.yaml has no "no-such-topic"')
})
