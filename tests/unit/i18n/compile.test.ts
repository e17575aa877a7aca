import { describe, expect, it } from 'vitest'
import { compileMessage, namesIn } from '../../../lib/i18n/compile'
import { fill } from '../../../lib/i18n/fill'

const said = (text: string, values: Record<string, string | number>, locale = 'en') =>
  fill(compileMessage(text, locale), values)

describe('a message', () => {
  it('without places is the text itself', () => {
    expect(compileMessage('Search', 'en')).toBe('Search')
  })

  it('is filled by name, wherever a name stands and however often', () => {
    expect(said('{b} of {a}, {a}', { a: 1, b: 'two' })).toBe('two of 1, 1')
  })

  it('keeps a name for which nothing is given', () => {
    expect(fill(compileMessage('{a} of {b}', 'en') as string, { a: 1 })).toBe('1 of {b}')
  })

  it('may hold braces and apostrophes as letters', () => {
    expect(said("the worker's '{'{n}'}'", { n: 3 })).toBe("the worker's {3}")
  })

  it.each([
    ['en', [0, 1, 2], ['0 pages', '1 page', '2 pages'], '{n, plural, one {# page} other {# pages}}'],
    [
      'ar',
      [0, 1, 2, 3, 11, 100],
      ['zero', 'one', 'two', 'few 3', 'many 11', 'other 100'],
      '{n, plural, zero {zero} one {one} two {two} few {few #} many {many #} other {other #}}',
    ],
    ['fr', [0, 1, 2], ['0 page', '1 page', '2 pages'], '{n, plural, one {# page} other {# pages}}'],
    ['id', [1, 5], ['1 halaman', '5 halaman'], '{n, plural, other {# halaman}}'],
  ])('has the plurals of %s', (locale, counts, expected, text) => {
    expect(counts.map(n => said(text, { n }, locale))).toEqual(expected)
  })

  it('prefers an exact number to its category', () => {
    const text = '{n, plural, =0 {none} =1 {a single one} one {# page} other {# pages}}'
    expect([0, 1, 2].map(n => said(text, { n }))).toEqual(['none', 'a single one', '2 pages'])
  })

  it('counts in ordinals, chooses by words, and does either within the other', () => {
    expect(said('{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}', { n: 22 })).toBe('22nd')
    const text = '{who, select, you {{n, plural, one {your page} other {your # pages}}} other {pages}}'
    expect(said(text, { who: 'you', n: 2 })).toBe('your 2 pages')
    expect(said(text, { who: 'they', n: 2 })).toBe('pages')
  })

  it('names every value that it takes, once', () => {
    expect(namesIn(compileMessage('{a} {n, plural, one {{a} #} other {{b} #}}', 'en')).toSorted()).toEqual([
      'a',
      'b',
      'n',
    ])
  })

  it.each(['{n', '{n, number}', '{n, date, short}', '{n, plural, offset:1 one {#} other {#}}', '{n, plural, one {#}}'])(
    'is refused as %s',
    text => {
      expect(() => compileMessage(text, 'en')).toThrow(Error)
    },
  )
})
