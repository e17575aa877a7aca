import { describe, expect, it } from 'vitest'
import { openNear } from '../../../lib/search/site/near'
import { openSuggestions, type Suggestion } from '../../../lib/search/site/suggest'

const entry = (kind: 'helpline' | 'definition' | 'article', label: string): Suggestion => ({
  kind,
  label,
  locale: 'en',
  address: `/en/${label}/`,
})

const entries = [
  entry('helpline', 'Help'),
  entry('helpline', 'Help: Peru'),
  entry('definition', 'Debt bondage'),
  entry('article', 'Indicators of forced labour in Peru'),
]
const files: Record<string, Suggestion[]> = { a: entries.slice(0, 3), i: entries }
let near = 0
const suggest = openSuggestions('en', {
  shards: { firsts: ['', 'i'], names: ['a', 'i'] },
  read: async name => files[name]!,
  filters: [
    { kind: 'filter', label: 'Asia and the Pacific', facet: 'region', value: 'asia-pacific' },
    { kind: 'filter', label: 'Nigeria', facet: 'country', value: 'NG' },
    { kind: 'filter', label: 'Perú', facet: 'country', value: 'PE' },
  ],
  isKnown: async word => word === 'passport',
  loadNear: async () => {
    near++
    return openNear
  },
})

const labelsFor = async (text: string, typing = false) => (await suggest(text, typing)).map(({ label }) => label)

describe('suggestions', () => {
  it('are labels with words that begin as typed, those that begin so themselves first, the shortest first', async () => {
    expect(await labelsFor('help')).toEqual(['Help', 'Help: Peru'])
    expect(await labelsFor('per')).toEqual(['Perú', 'Help: Peru', 'Indicators of forced labour in Peru'])
  })

  it('have every word that was typed', async () => {
    expect(await labelsFor('peru indic')).toEqual(['Indicators of forced labour in Peru'])
  })

  it('are not looked for near what is still being typed', async () => {
    expect(await labelsFor('indicatro', true)).toEqual([])
    expect(near).toBe(0)
  })

  it('are not looked for near words that the hub’s texts have', async () => {
    near = 0
    expect(await labelsFor('passport')).toEqual([])
    expect(near).toBe(0)
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
