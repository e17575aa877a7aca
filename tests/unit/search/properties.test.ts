import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeLocales } from '../../../lib/i18n/locales'
import { search } from '../../../lib/search/engine'
import { decodeNumbers, decodeWords, encodeNumbers, encodeWords } from '../../../lib/search/index/bytes'
import { decodePositions, decodeTerms, encodePositions, encodeTerms } from '../../../lib/search/index/shards'
import { editDistance } from '../../../lib/language/distance'
import { stem } from '../../../lib/language/stem'
import { stopWordsOf } from '../../../lib/language/stop-words'
import { foldedWords } from '../../../lib/language/words'
import { parseQuery } from '../../../lib/search/query/parse'
import { highest } from '../../../lib/search/query/rank'
import { indexOf, libraries, someWords } from './random-library'
import { havingPassage, scoreEveryDocument } from './reference'

const languages = fc.constantFrom(...completeLocales)
const queries = fc.array(fc.constantFrom(...someWords), { minLength: 1, maxLength: 5 })
const numbers = fc.array(fc.nat(0x7fffffff))

describe('the index', () => {
  it('scores every document as a reading of every document does', async () => {
    await fc.assert(
      fc.asyncProperty(libraries, queries, languages, async (documents, words, locale) => {
        const known = new Set(
          documents.flatMap(document => Object.values(document).flatMap(field => foldedWords(field, locale))),
        )
        const stems = new Set([...known].map(word => stem(word, locale)))
        const sought = foldedWords(words.join(' '), locale).filter(
          word => !stopWordsOf(locale).has(word) && stems.has(stem(word, locale)),
        )
        fc.pre(sought.length > 0)
        // A sign at its end closes the last word, which is then no beginning of others.
        const { scores } = await search(`${sought.join(' ')}.`, indexOf(documents, locale))
        const expected = scoreEveryDocument(documents, sought, locale)
        expect([...scores]).toEqual(expected.map(score => expect.closeTo(score, 9)))
      }),
      { numRuns: 150 },
    )
  })

  it('finds quoted passages where they are, and leaves out what has an excluded word', async () => {
    await fc.assert(
      fc.asyncProperty(
        libraries,
        queries,
        fc.constantFrom(...someWords),
        languages,
        async (documents, words, out, locale) => {
          const { phrases } = parseQuery(`"${words.join(' ')}"`, locale)
          const { scores, unquoted } = await search(`"${words.join(' ')}" -${out}`, indexOf(documents, locale))
          const [passage] = phrases
          const having = havingPassage(documents, passage ?? [], locale)
          scores.forEach((score, document) => {
            expect(passage !== undefined && !unquoted && score > 0 && !having[document]).toBe(false)
          })
          const stems = documents.map(document =>
            Object.values(document).flatMap(field => foldedWords(field, locale).map(word => stem(word, locale))),
          )
          const [banned = ''] = foldedWords(out, locale)
          if (stopWordsOf(locale).has(banned)) return
          scores.forEach((score, document) => {
            expect(score > 0 && stems[document]!.includes(stem(banned, locale))).toBe(false)
          })
        },
      ),
      { numRuns: 150 },
    )
  })

  it('survives every query', async () => {
    const index = indexOf([{ title: 'Labour in Peru', tags: '', headings: '', text: 'debt bondage' }], 'en')
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async text => {
        const { scores } = await search(text, index)
        expect(scores).toHaveLength(1)
      }),
    )
  })
})

describe('files give back what was put into them:', () => {
  it('numbers', () => {
    fc.assert(
      fc.property(numbers, list => {
        expect([...decodeNumbers(encodeNumbers(list))]).toEqual(list)
      }),
    )
  })

  it('sorted words', () => {
    const words = fc
      .uniqueArray(fc.stringMatching(/^[\p{L}\p{N}]{1,40}$/u), { minLength: 1 })
      .map(list => list.toSorted())
    fc.assert(
      fc.property(words, list => {
        expect(decodeWords(encodeWords(list))).toEqual(list)
      }),
    )
  })

  it('posting lists', () => {
    const posting = fc.record({ document: fc.nat(9999), level: fc.integer({ min: 1, max: 63 }), share: fc.nat(255) })
    const postings = fc.uniqueArray(posting, { selector: ({ document }) => document, minLength: 1 })
    fc.assert(
      fc.property(fc.array(postings, { minLength: 1, maxLength: 9 }), lists => {
        const terms = lists.map((list, index) => {
          const sorted = list.toSorted((a, b) => a.document - b.document)
          return {
            term: `term${index}`,
            documents: sorted.map(({ document }) => document),
            levels: sorted.map(({ level }) => level),
            shares: sorted.map(({ share }) => share),
          }
        })
        const decoded = decodeTerms(encodeTerms(terms)).map(list => ({
          term: list.term,
          documents: Array.from(list.documents),
          levels: Array.from(list.levels),
          shares: Array.from(list.shares),
        }))
        expect(decoded).toEqual(terms)
      }),
    )
  })

  it('places', () => {
    const places = fc.uniqueArray(fc.nat(5000), { minLength: 1 }).map(list => list.toSorted((a, b) => a - b))
    fc.assert(
      fc.property(fc.array(fc.array(places, { minLength: 1 })), terms => {
        expect(decodePositions(encodePositions(terms))).toEqual(terms.flat())
      }),
    )
  })
})

describe('the distance between two words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })

  it('is that of the plain recursion', () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (one, other, most) => {
        expect(editDistance(one, other, most)).toBe(Math.min(plainDistance(one, other), most + 1))
      }),
    )
  })
})

/** Optimal string alignment as its definition says it. */
function plainDistance(one: string, other: string): number {
  if (!one || !other) return one.length + other.length
  const swapped = one.length > 1 && other.length > 1 && one[0] === other[1] && one[1] === other[0]
  return Math.min(
    plainDistance(one.slice(1), other.slice(1)) + (one[0] === other[0] ? 0 : 1),
    plainDistance(one.slice(1), other) + 1,
    plainDistance(one, other.slice(1)) + 1,
    swapped ? plainDistance(one.slice(2), other.slice(2)) + 1 : Infinity,
  )
}

it('the highest scores come first, equals in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { maxLength: 40 }), fc.integer({ min: 1, max: 10 }), (list, count) => {
      const expected = list.map((score, document) => ({ score, document })).filter(({ score }) => score > 0)
      expected.sort((a, b) => b.score - a.score || a.document - b.document)
      expect(highest(Float64Array.from(list), count)).toEqual(expected.slice(0, count).map(({ document }) => document))
    }),
  )
})
