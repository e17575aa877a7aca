import { describe, expect, it } from 'vitest'
import { foldedWords } from '../../../lib/language/words'
import { findMentions, openLexicon, type Entry } from '../../../lib/search/lexicon/match'
import type { Locale } from '../../../lib/i18n/locales'

const country = (code: string, words: Entry['words']): Entry => ({ words, filter: ['country', code], synonyms: true })

const entries: Entry[] = [
  country('CA', { en: ['Canada'], es: ['Canadá'], fr: ['Can'] }),
  country('US', { en: ['US', 'United States'], es: ['EE. UU.', 'Estados Unidos'] }),
  { words: { en: ['UN', 'United Nations'], es: ['ONU'] }, synonyms: true },
  { words: { en: ['debt bondage', 'bonded labour'], es: ['servidumbre por deudas'] }, synonyms: true },
]

const mentionsIn = (text: string, locale: Locale) =>
  findMentions(foldedWords(text, locale), openLexicon(entries, locale), locale).map(mention => mention.text)

describe('the field’s words', () => {
  it.each([
    ['en', 'bonded labourers', ['bonded labour']],
    ['en', 'servidumbre por deudas', ['servidumbre por deudas']],
    ['es', 'debt bondage', ['debt bondage']],
    ['en', 'US import ban', ['US']],
    ['en', 'us import ban', ['US']],
    ['en', 'U.S. import ban', ['US']],
  ] as const)('of %s find “%s”', (locale, text, found) => {
    expect(mentionsIn(text, locale)).toEqual(found)
  })

  it.each([
    ['en', 'can I leave'],
    ['en', 'they do not pay us'],
    ['es', 'un patrón'],
    ['es', 'debts bondage'],
  ] as const)('of %s do not take “%s” for a name', (locale, text) => {
    expect(mentionsIn(text, locale)).toEqual([])
  })
})
