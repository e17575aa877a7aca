import { describe, expect, it } from 'vitest'
import { queryFromFragment, perFacet, queryToFragment, withFilter } from '../../../lib/search/state'
import { hostileTexts } from './hostile'

const empty = { text: '', filters: perFacet(() => []), sort: 'relevance' as const, verbatim: false }

describe('the fragment', () => {
  it('holds words, filters and order, and gives them back', () => {
    const query = {
      text: 'forced labour & "más"',
      filters: {
        kind: [],
        type: ['guidance'],
        region: ['europe', 'africa'],
        country: ['PE'],
        topic: [],
        indicator: ['debt-bondage'],
        language: ['es'],
      },
      sort: 'newest' as const,
      verbatim: true,
    }
    const fragment = queryToFragment(query)
    expect(fragment).toContain('#q=forced+labour+%26')
    expect(fragment).toContain('region=europe&region=africa')
    expect(queryFromFragment(fragment)).toEqual(query)
  })

  it('is empty where nothing is set', () => {
    expect(queryToFragment(empty)).toBe('')
    expect(queryFromFragment('')).toEqual(empty)
  })

  it.each([
    '#',
    '#%',
    '#%E0%A4%A',
    '#=&=&',
    '#browse',
    '#type=<script>',
    '#region=../../etc',
    '#sort=oldest&x=1',
    '#type=__proto__',
  ])('leaves out what it does not understand: %s', fragment => {
    expect(queryFromFragment(fragment)).toEqual(empty)
  })

  it('survives any text, and holds what it made of it unchanged', () => {
    for (const text of hostileTexts(300)) {
      const query = queryFromFragment(`#q=${text}&type=${text}&${text}`)
      expect(queryFromFragment(queryToFragment(query))).toEqual(query)
    }
  })

  it('takes each value once and no endless text', () => {
    expect(queryFromFragment('#type=guidance&type=guidance').filters.type).toEqual(['guidance'])
    expect(queryFromFragment(`#q=${'x'.repeat(5000)}`).text).toHaveLength(1000)
  })
})

it('a filter that is set already is not set twice', () => {
  const once = withFilter(queryFromFragment('').filters, 'region', 'europe')
  expect(once.region).toEqual(['europe'])
  expect(withFilter(once, 'region', 'europe').region).toEqual(['europe'])
})
