import { describe, expect, it } from 'vitest'
import { fold } from '../../../lib/language/fold'
import { stem } from '../../../lib/language/stem'
import { foldedWords, wordsOf } from '../../../lib/language/words'
import { parseQuery } from '../../../lib/search/query/parse'

it('folds accents and capitals', () => {
  expect(fold('Perú, ÑANDÚ')).toBe('peru, nandu')
  expect(fold('Łódź, Ørsted, Straße, Ɛwɛ')).toBe('lodz, orsted, strasse, ewe')
  expect(fold('ﬁshing in １９９９, Ελλάδα')).toBe('fishing in 1999, ελλαδα')
  expect(fold('Œuvre, Ἀθῆναι, Ёлка')).toBe('oeuvre, αθηναι, елка')
  expect(foldedWords('Trata, trata y TRATA', 'es')).toEqual(['trata', 'trata', 'y', 'trata'])
})

describe('words as people write them', () => {
  it.each([
    ['en', 'U.K. modern slavery act', 'uk modern slavery act'],
    ['en', 'the E.U., I.L.O. and O.E.C.D.', 'the eu ilo and oecd'],
    ['es', 'O.I.T., O.N.U., U.E. y EE.UU.', 'oit onu ue y eeuu'],
    ['en', 'C29 C029 C 29 C.29 P029 s54 s.54', 'c 29 c 29 c 29 c 29 p 29 s 54 s 54'],
    [
      'en',
      'they dont pay, I can’t go, he WONT and didnt; an ant, Kent',
      'they don t pay i can t go he won t and didn t an ant kent',
    ],
    ['en', 'call 0800 555 in 2021', 'call 0800 555 in 2021'],
    ['es', 'ley n.º 30924, ley Nº 30924, art. 1.º', 'ley 30924 ley 30924 art 1'],
    ['en', 'oﬃce ﬂeet traf\u00ADfick\u00ADing zero\u200Bwidth ＩＬＯ', 'office fleet trafficking zerowidth ilo'],
    ['en', 'Ørsted Łódź Hauptstraße Đặng Ægir', 'orsted lodz hauptstrasse dang aegir'],
  ] as const)('%s: %s', (locale, text, words) => {
    expect(foldedWords(text, locale).join(' ')).toBe(words)
  })

  it.each([
    ['en', 'The U.S. List and the US list', ['the', 'u.s', 'list', 'and', 'the', 'u.s', 'list']],
    ['en', 'WHO asks who pays', ['w.h.o', 'asks', 'who', 'pays']],
    ['en', 'WHO PAYS US', ['who', 'pays', 'us']],
    ['es', 'La ONU (UN en inglés)', ['la', 'onu', 'u.n', 'en', 'ingles']],
  ] as const)('%s: “%s” keeps names apart from words that every text has', (locale, text, words) => {
    expect(foldedWords(text, locale)).toEqual(words)
  })

  it('have their place in the text', () => {
    const text = 'In the U.K., n.º 3 of traf\u00ADfick\u00ADing'
    for (const word of wordsOf(text, 'en')) expect(text.slice(word.index).startsWith(word.text)).toBe(true)
    expect(wordsOf(text, 'en').map(word => word.text)).toEqual([
      'In',
      'the',
      'U.K',
      '3',
      'of',
      'traf\u00ADfick\u00ADing',
    ])
  })
})

it('cuts endless words', () => {
  expect(foldedWords('x'.repeat(90), 'en').map(({ length }) => length)).toEqual([40, 40, 10])
})

describe('stems', () => {
  it.each([
    ['en', 'labour', 'labor'],
    ['en', 'organisation', 'organizations'],
    ['en', 'inspectors', 'inspector'],
    ['es', 'inspeccion', 'inspecciones'],
    ['es', 'trabajadora', 'trabajadores'],
    ['es', 'juez', 'jueces'],
    ['es', 'capaz', 'capaces'],
    ['es', 'vez', 'veces'],
    ['en', 'woman', 'women'],
    ['en', 'fisherman', 'fishermen'],
    ['en', 'child', 'children'],
    ['en', 'crisis', 'crises'],
    ['en', 'index', 'indices'],
    ['en', 'wife', 'wives'],
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
    expect(parseQuery('“U.K. law” -U.S. -live-in', 'en')).toMatchObject({
      phrases: [['uk', 'law']],
      excluded: ['u.s', 'live', 'in'],
      words: [{ text: 'uk' }, { text: 'law' }],
    })
  })
})
