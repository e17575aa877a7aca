import { describe, expect, it } from 'vitest'
import { citationsOf, citedIds } from '../../../lib/markup/citations'
import { parseBody } from '../../../lib/markup/parse'

describe('citations', () => {
  it('are markers in running text, alone or several at once', () => {
    const tree = parseBody('One. [@ilo-2012] Two. [@dol; @chs]\n\n- In a list. [@ilo-2012]\n')
    expect(citationsOf(tree).map(citation => citation.ids)).toEqual([['ilo-2012'], ['dol', 'chs'], ['ilo-2012']])
  })

  it('know the line on which they stand', () => {
    const tree = parseBody('One.\nTwo. [@a]\n\nThree.\nFour.\nFive. [@b]\n')
    expect(citationsOf(tree).map(citation => citation.line)).toEqual([2, 6])
  })

  it('number sources by first mention', () => {
    expect(citedIds(parseBody('x [@b; @a] y [@c] z [@a]'))).toEqual(['b', 'a', 'c'])
  })

  it('are found inside components and not inside code', () => {
    expect(citedIds(parseBody('<Fact name="amount">USD 2 [@a]</Fact>\n\n`[@b]`'))).toEqual(['a'])
  })

  it('take the space before them, so that none stands between a sentence and its mark', () => {
    const [paragraph] = parseBody('End. [@a]').children
    expect(paragraph).toMatchObject({ children: [{ type: 'text', value: 'End.' }, { type: 'citation' }] })
  })
})
