import { describe, expect, it } from 'vitest'
import { fill } from '../../../lib/i18n/fill'
import { languageNameIn } from '../../../lib/i18n/language-name'
import { defaultLocale, isLocale, languageName, localeOf, locales, type Locale } from '../../../lib/i18n/locales'
import { messagesOf } from '../../../lib/i18n/messages'

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
    expect(fill(articleCount, { count: 1 })).toBe(one)
    expect(fill(articleCount, { count: 2 })).toBe(two)
    expect(fill(search.resultsFor, { count: 1, text: 'fee' })).toBe(found)
    expect(fill(search.results, { count: 0 })).toBe(nothing)
  })
})

describe('no word of the interface is left in another language', () => {
  const english = new Set(wordsOf(defaultLocale))
  // The reading direction is no word; these words are the same in both languages.
  const same = ['ltr', 'California', 'Zotero', 'API', 'No', 'no', 'Sector']

  it('reads messages that are given numbers, words or lists of words, too', () => {
    expect([...english]).toEqual(
      expect.arrayContaining(['articles', 'article', 'Nothing found', 'Source', 'Also for:']),
    )
  })

  it.each(locales.filter(locale => locale !== defaultLocale))('in %s', locale => {
    const words = wordsOf(locale)
    expect(words.length).toBeGreaterThan(500)
    expect(words.filter(word => english.has(word) && !same.includes(word))).toEqual([])
  })
})

/** What a language's messages say, cut at numbers, since what a message is given is one. */
const wordsOf = (locale: Locale) =>
  textsOf(messagesOf(locale))
    .flatMap(text => text.split(/\d+/))
    .map(words => words.trim())
    .filter(words => /\p{L}{2}/u.test(words))

/** All texts among messages; those that are made from something are made from 0, 1 and 2. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [0, 1, 2].flatMap(count => textsOf(call(value as Message, count)))
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : []
}

type Message = (...given: unknown[]) => unknown

/** What a message says of a count: as a number, as a word, or as the only word of a list, whichever it can be given. */
function call(message: Message, count: number): unknown {
  for (const given of [count, String(count), [String(count)]]) {
    try {
      return message(...Array.from({ length: message.length }, () => given))
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
  }
  throw new Error(`can be given nothing: ${String(message)}`)
}
