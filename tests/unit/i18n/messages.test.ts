import { describe, expect, it } from 'vitest'
import { fill } from '../../../lib/i18n/fill'
import { languageNameIn } from '../../../lib/i18n/language-name'
import { defaultLocale, isLocale, languageName, localeOf, locales } from '../../../lib/i18n/locales'
import { messagesOf, wordsOf, type Words } from '../../../lib/i18n/messages'

describe('languages', () => {
  it('are called by their own names, and within a sentence by that language’s word', () => {
    expect(['en', 'es', 'ar'].map(languageName)).toEqual(['English', 'Español', 'العربية'])
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
    expect(fill(articleCount, { count: 1 })).toBe(one)
    expect(fill(articleCount, { count: 2 })).toBe(two)
    expect(fill(search.resultsFor, { count: 1, text: 'fee' })).toBe(found)
    expect(fill(search.results, { count: 0 })).toBe(nothing)
  })
})

describe('no word of the interface is left in another language', () => {
  const english = new Set(textsOf(wordsOf(defaultLocale)))

  it('reads texts of groups and of lists', () => {
    expect([...english]).toEqual(expect.arrayContaining(['Search the hub', 'Source', 'Also for:']))
  })

  it.each(locales.filter(locale => locale !== defaultLocale))('in %s', locale => {
    const texts = textsOf(wordsOf(locale))
    expect(texts.length).toBeGreaterThan(50)
    // Languages share words, but hardly three in a row.
    expect(texts.filter(text => english.has(text) && (text.match(/\p{L}{2,}/gu) ?? []).length > 2)).toEqual([])
  })
})

/** All texts among words, without what they leave to be filled in. */
function textsOf(words: Words): string[] {
  if (typeof words === 'string') return [words.replaceAll(/\{\w+\}/g, '').trim()]
  return Object.values(words).flatMap(textsOf)
}
