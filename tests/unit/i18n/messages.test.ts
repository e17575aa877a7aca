import { describe, expect, it } from 'vitest'
import { isLocale, languageNameIn, localeOf, locales } from '../../../lib/i18n/locales'
import { languageName, messagesOf } from '../../../lib/i18n/messages'

describe('languages', () => {
  it('are called by their own names, and within a sentence by that language’s word', () => {
    expect(locales.map(languageName)).toEqual(['English', 'Español'])
    expect(languageNameIn('es', 'en')).toBe('inglés')
    expect(languageNameIn('en', 'es')).toBe('Spanish')
  })

  it('are known by their tags alone', () => {
    expect(isLocale('es')).toBe(true)
    expect(isLocale('ES')).toBe(false)
    expect(() => localeOf({ locale: 'xx' })).toThrow('"xx" is no language of the hub')
  })
})

describe('counts', () => {
  it.each([
    ['en', '1 article', '2 articles', '1 result for “fee”', 'Nothing found'],
    ['es', '1 artículo', '2 artículos', '1 resultado para «fee»', 'Ningún resultado'],
  ] as const)('agree with their nouns in %s', (locale, one, two, found, nothing) => {
    const { articleCount, search } = messagesOf(locale)
    expect(articleCount(1)).toBe(one)
    expect(articleCount(2)).toBe(two)
    expect(search.resultsFor(1, 'fee')).toBe(found)
    expect(search.results(0)).toBe(nothing)
  })
})

it('leaves no word of the interface in English on the Spanish pages', () => {
  const textsOf = (value: unknown): string[] => {
    if (typeof value === 'string') return [value]
    return value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : []
  }
  const english = new Set(textsOf(messagesOf('en')))
  // The reading direction is no word; these words are the same in both languages.
  const same = ['ltr', 'California', 'Zotero', 'No', 'no']
  expect(textsOf(messagesOf('es')).filter(text => english.has(text) && !same.includes(text))).toEqual([])
})
