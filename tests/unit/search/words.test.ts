import { describe, expect, it } from 'vitest'
import { fold, foldedWords, nearestWord, queryWords } from '../../../lib/search/words'

it('folds accents and capitals', () => {
  expect(fold('Perú, ÑANDÚ')).toBe('peru, nandu')
  expect(foldedWords('Trata, trata y TRATA')).toEqual(['trata', 'y'])
})

it('drops words that say nothing, unless there are no others', () => {
  expect(queryWords('what is the law')).toEqual(['law'])
  expect(queryWords('trabajo en el mar')).toEqual(['trabajo', 'mar'])
  expect(queryWords('the of')).toEqual(['the', 'of'])
})

describe('a mistyped word', () => {
  const vocabulary = ['trafficking', 'passport', 'fee', 'labour', 'recruitment']
  it.each([
    ['trafiking', 'trafficking'],
    ['pasport', 'passport'],
    ['labor', 'labour'],
    ['recruitm', 'recruitm'],
    ['fey', undefined],
    ['banana', undefined],
  ])('%s is taken for %s', (typed, meant) => {
    expect(nearestWord(typed, vocabulary)).toBe(meant)
  })
})
