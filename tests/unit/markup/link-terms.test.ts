import { describe, expect, it } from 'vitest'
import { createTermLinker } from '../../../lib/markup/link-terms'
import { parseBody } from '../../../lib/markup/parse'
import { visit } from 'unist-util-visit'

const english = [
  { id: 'forced-labour', forms: ['forced labour', 'forced labor'] },
  { id: 'labour', forms: ['labour'] },
  { id: 'debt-bondage', forms: ['debt bondage'] },
  { id: 'wro', forms: ['Withhold Release Order', 'WRO'] },
  { id: 'fees', forms: ['recruitment fee'] },
  { id: 'palermo', forms: ['Palermo Protocol'] },
]
const spanish = [
  { id: 'forced-labour', forms: ['trabajo forzoso'] },
  { id: 'trafficking', forms: ['trata de personas'] },
  { id: 'fees', forms: ['comisión de contratación', 'comisiones de contratación'] },
]

/** The terms marked in a text, as "id: words". */
function markedIn(body: string, terms = english, most = 10): string[] {
  const found: string[] = []
  visit(createTermLinker(terms)(parseBody(body), most), 'term', ({ id, children }) => {
    found.push(`${id}: ${children.map(({ value }) => value).join('')}`)
  })
  return found
}

describe('terms in a text', () => {
  it.each([
    ['a word in a sentence', 'It is forced labour.', ['forced-labour: forced labour']],
    ['the first use only', 'It is debt bondage, and debt bondage again.', ['debt-bondage: debt bondage']],
    ['one term by either form, once', 'Forced labour, or forced labor.', ['forced-labour: Forced labour']],
    ['the longest form', 'All forced labour is labour.', ['forced-labour: forced labour', 'labour: labour']],
    ['no part of a word', 'Labourers, unlabour and labour-free goods.', []],
    ['a plural', 'They paid recruitment fees.', ['fees: recruitment fees']],
    ['the plural of an abbreviation', 'There were 55 WROs.', ['wro: WROs']],
    ['an abbreviation as it is written', 'A wro is nothing.', []],
    ['a name as it is written', 'the palermo protocol, the Palermo Protocol', ['palermo: Palermo Protocol']],
    ['a capital at the start of a sentence', 'No. Debt bondage binds.', ['debt-bondage: Debt bondage']],
    ['a capital after a citation', 'No. [@ilo] Debt bondage binds.', ['debt-bondage: Debt bondage']],
    ['a capital at the start of a point', '- **Debt bondage** binds.', ['debt-bondage: Debt bondage']],
    ['no name of something else', 'the Forced Labour Convention and the Labour Code', []],
    ['no capital within a sentence', 'the Labour minister', []],
    ['no heading', '## What is debt bondage?\n\nDebt.', []],
    ['no link', '[debt bondage](/en/articles/) and [**debt bondage**](/en/)', []],
    ['no quotation', '> debt bondage\n\nHe said “debt bondage is bad” and "debt bondage".', []],
    ['what follows a quotation', 'He said “it is bad”, of debt bondage.', ['debt-bondage: debt bondage']],
    ['no title in italics', 'See *debt bondage in Peru*.', []],
    ['no table', '| a |\n|---|\n| debt bondage |', []],
    ['no code', '`debt bondage`', []],
    ['no facts box', '<ProjectFacts>\n\n<Fact name="amount">debt bondage</Fact>\n\n</ProjectFacts>', []],
    ['the points that open a text', '<InShort>\n\n- Of debt bondage.\n\n</InShort>', ['debt-bondage: debt bondage']],
    ['words across a line', 'It is debt\nbondage.', ['debt-bondage: debt\nbondage']],
  ])('take %s', (_what, body, expected) => {
    expect(markedIn(body)).toEqual(expected)
  })

  it.each([
    ['a word with accents', 'Pagó una comisión de contratación.', ['fees: comisión de contratación']],
    ['a plural of every word', 'Hay trabajos forzosos.', ['forced-labour: trabajos forzosos']],
    ['an irregular plural', 'Las comisiones de contratación.', ['fees: comisiones de contratación']],
    ['a capital after an inverted mark', '¿Trata de personas?', ['trafficking: Trata de personas']],
    ['no other phrase', 'Se trata de otra cosa; la trata.', []],
    ['nothing in angle quotes', 'Dijo «trata de personas».', []],
  ])('take %s in Spanish', (_what, body, expected) => {
    expect(markedIn(body, spanish)).toEqual(expected)
  })

  it('are so many at most, the first ones', () => {
    const body = 'Labour.\n\n- Debt bondage by recruitment fees.\n- A WRO.'
    expect(markedIn(body, english, 2)).toEqual(['labour: Labour', 'debt-bondage: Debt bondage'])
    expect(markedIn(body, english, 0)).toEqual([])
  })

  it('leave the words of the text, and the tree given, as they were', () => {
    const tree = parseBody('Labour by debt bondage, [@ilo] at last.')
    const before = JSON.stringify(tree)
    const words: string[] = []
    visit(createTermLinker(english)(tree, 10), 'text', ({ value }) => void words.push(value))
    expect(words.join('')).toBe('Labour by debt bondage, at last.')
    expect(JSON.stringify(tree)).toBe(before)
  })

  it('may be none', () => {
    expect(markedIn('Labour.', [])).toEqual([])
  })
})
