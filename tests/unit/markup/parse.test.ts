import { describe, expect, it } from 'vitest'
import { parseBody } from '../../../lib/markup/parse'

describe('a body', () => {
  it('has components on lines of their own as blocks', () => {
    const [box] = parseBody('<ProjectFacts>\n\n<Fact name="amount">1</Fact>\n\n</ProjectFacts>').children
    expect(box).toMatchObject({
      type: 'mdxJsxFlowElement',
      name: 'ProjectFacts',
      children: [{ type: 'mdxJsxFlowElement', name: 'Fact' }],
    })
  })

  it('has tables', () => {
    expect(parseBody('| a |\n|---|\n| 1 |').children[0]).toMatchObject({ type: 'table' })
  })

  it('with a tag left open throws, and says on which line', () => {
    expect(() => parseBody('Text.\n\n<InShort>\n\n- Point.')).toThrow(
      'Expected a closing tag for `<InShort>` (3:1-3:10)',
    )
  })
})
