import { describe, expect, it } from 'vitest'
import { stem } from '../../../lib/search/language/stem'
import { fold, foldedWords } from '../../../lib/search/language/words'
import { parseQuery } from '../../../lib/search/query/parse'

it('folds accents and capitals', () => {
  expect(fold('Perú, ÑANDÚ')).toBe('peru, nandu')
  expect(foldedWords('Trata, trata y TRATA')).toEqual(['trata', 'trata', 'y', 'trata'])
})

it('cuts endless words', () => {
  expect(foldedWords('x'.repeat(90)).map(({ length }) => length)).toEqual([40, 40, 10])
})

describe('stems', () => {
  it.each([
    ['en', 'labour', 'labor'],
    ['en', 'organisation', 'organizations'],
    ['en', 'inspectors', 'inspector'],
    ['es', 'inspeccion', 'inspecciones'],
    ['es', 'trabajadora', 'trabajadores'],
  ] as const)('of a language are one: %s %s, %s', (locale, one, other) => {
    expect(stem(one, locale)).toBe(stem(other, locale))
  })
})

const words = (text: string, locale: 'en' | 'es' = 'en') => parseQuery(text, locale).words.map(word => word.text)
const open = (text: string) => parseQuery(text, 'en').words.map(word => word.open)

describe('a query', () => {
  it('drops words that say nothing, unless there are no others', () => {
    expect(words('what is the law')).toEqual(['law'])
    expect(words('trabajo en el mar', 'es')).toEqual(['trabajo', 'mar'])
    expect(words('the of ')).toEqual(['the', 'of'])
  })

  it('knows whether its last word may go on', () => {
    expect(open('debt bond')).toEqual([false, true])
    expect(open('debt bond ')).toEqual([false, false])
    expect(open('debt bond?')).toEqual([false, false])
    expect(open('"debt bond"')).toEqual([false, false])
  })

  it('holds passages and excluded words', () => {
    expect(parseQuery('“withheld the passports” fees -peru -', 'en')).toMatchObject({
      phrases: [['withheld', undefined, 'passports']],
      excluded: ['peru'],
      words: [{ text: 'withheld', quoted: true }, { text: 'passports' }, { text: 'fees', quoted: false }],
    })
    expect(words('live-in care')).toEqual(['live', 'care'])
  })
})
