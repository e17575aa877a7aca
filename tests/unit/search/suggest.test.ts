import { describe, expect, it } from 'vitest'
import { openNear } from '../../../lib/search/site/near'
import { openSuggestions, type Suggestion } from '../../../lib/search/site/suggest'

const entry = (kind: 'helpline' | 'definition' | 'article', label: string): Suggestion => ({
  kind,
  label,
  locale: 'en',
  address: `/en/${label}/`,
})

const suggestions = openSuggestions('en', async () => openNear)
suggestions.set([
  entry('helpline', 'Help'),
  entry('helpline', 'Help: Peru'),
  entry('definition', 'Debt bondage'),
  entry('article', 'Indicators of forced labour in Peru'),
  { kind: 'filter', label: 'Asia and the Pacific', facet: 'region', value: 'asia-pacific' },
  { kind: 'filter', label: 'Nigeria', facet: 'country', value: 'NG' },
  { kind: 'filter', label: 'Perú', facet: 'country', value: 'PE' },
])

const labelsFor = async (text: string) => (await suggestions.for(text)).map(({ label }) => label)

describe('suggestions', () => {
  it('are labels with words that begin as typed, those that begin so themselves first, the shortest first', async () => {
    expect(await labelsFor('help')).toEqual(['Help', 'Help: Peru'])
    expect(await labelsFor('per')).toEqual(['Perú', 'Help: Peru', 'Indicators of forced labour in Peru'])
  })

  it('have every word that was typed', async () => {
    expect(await labelsFor('peru indic')).toEqual(['Indicators of forced labour in Peru'])
  })

  it('are found with a slip, where what was typed is long enough', async () => {
    expect(await labelsFor('indicatros')).toEqual(['Indicators of forced labour in Peru'])
    expect(await labelsFor('nigria')).toEqual(['Nigeria'])
  })

  it.each(['help', 'mineria', 'corrections'])('are none that only look a little like “%s”', async text => {
    expect(await labelsFor(text)).not.toEqual(expect.arrayContaining(['Asia and the Pacific']))
    expect(await labelsFor(text)).not.toEqual(expect.arrayContaining(['Nigeria']))
  })

  it.each(['', 'h', '  ', '!'])('are none for “%s”', async text => {
    expect(await labelsFor(text)).toEqual([])
  })
})
