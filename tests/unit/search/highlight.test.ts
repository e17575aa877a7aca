import { describe, expect, it } from 'vitest'
import { chooseExcerpt, mark, passage } from '../../../lib/search/highlight'

const seeking = (...terms: string[]) => ({ locale: 'en' as const, terms: new Set(terms) })

it('marks words of the terms sought, and loses no letter', () => {
  expect(mark('Forced labour, forcé', seeking('forc'))).toEqual([
    { text: 'Forced', marked: true },
    { text: ' labour, ', marked: false },
    { text: 'forcé', marked: true },
  ])
  expect(mark('Reinforced', seeking('forc'))).toEqual([{ text: 'Reinforced', marked: false }])
})

it('takes the section with most of what is sought, if it has more than the summary', () => {
  const sections = [{ text: 'gold' }, { id: 'b', heading: 'Gold and fees', text: 'nothing' }]
  expect(chooseExcerpt({ summary: 'gold', sections }, seeking('gold', 'fee')).section?.id).toBe('b')
  expect(chooseExcerpt({ summary: 'gold fees', sections }, seeking('gold', 'fee')).section).toBeUndefined()
})

describe('a passage', () => {
  const text = `${'before '.repeat(60)}the gold fee stands here ${'after '.repeat(60)}`.trim()

  it('is cut between words, around the words sought', () => {
    const cut = passage(text, seeking('gold', 'fee'))
    expect(cut).toMatch(/^… before .*the gold fee stands here after.* …$/)
    expect(cut.length).toBeLessThan(240)
  })

  it('of a short text is the text', () => {
    expect(passage('A gold fee.', seeking('gold'))).toBe('A gold fee.')
  })
})
