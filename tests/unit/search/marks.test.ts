import { describe, expect, it } from 'vitest'
import { bestSection, excerpt, mark, soughtIn } from '../../../lib/search/marks'

it('marks whole words that begin with what is sought, and loses no letter', () => {
  expect(mark('Forced labour, forcé', ['force'])).toEqual([
    { text: 'Forced', marked: true },
    { text: ' labour, ', marked: false },
    { text: 'forcé', marked: true },
  ])
  expect(mark('Reinforced', ['force'])).toEqual([{ text: 'Reinforced', marked: false }])
})

it('says which words a text has', () => {
  expect(soughtIn('Fees in Perú', ['fee', 'peru', 'gold'])).toEqual(['fee', 'peru'])
})

it('chooses the section with most of the words, if it has one that is not in sight already', () => {
  const sections = [{ text: 'gold' }, { id: 'b', heading: 'Gold and fees', text: 'nothing' }, { text: 'fees, gold' }]
  expect(bestSection(sections, ['gold', 'fees'], ['fees'])).toBe(sections[1])
  expect(bestSection(sections, ['silver'], ['silver'])).toBeUndefined()
  expect(bestSection(sections, ['gold', 'silver'], ['silver'])).toBeUndefined()
})

describe('an excerpt', () => {
  const text = `${'before '.repeat(60)}the gold fee stands here ${'after '.repeat(60)}`.trim()

  it('is cut between words, around the words sought', () => {
    const cut = excerpt(text, ['gold', 'fee'])
    expect(cut).toMatch(/^… before .*the gold fee stands here after.* …$/)
    expect(cut.length).toBeLessThan(200)
  })

  it('of a short text is the text', () => {
    expect(excerpt('A gold fee.', ['gold'])).toBe('A gold fee.')
  })
})
