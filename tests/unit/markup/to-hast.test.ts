import type { PhrasingContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseBody } from '../../../lib/markup/parse'
import { bodyToHast } from '../../../lib/markup/to-hast'

describe('a body as HTML elements', () => {
  it('has "In short" apart from the rest', () => {
    const { inShort, main } = bodyToHast(parseBody('<InShort>\n\n- One.\n\n</InShort>\n\nText.'))
    expect(inShort.children).toMatchObject([{ tagName: 'InShort' }])
    expect(main.children.filter(node => node.type === 'element')).toMatchObject([{ tagName: 'p' }])
  })

  it('says of each citation which sources it names first', () => {
    const { main } = bodyToHast(parseBody('One. [@a] Two. [@a; @b]'))
    expect(main.children[0]).toMatchObject({
      children: [
        { value: 'One.' },
        { tagName: 'citation', properties: { ids: 'a', first: 'a' } },
        { value: ' Two.' },
        { tagName: 'citation', properties: { ids: 'a b', first: 'b' } },
      ],
    })
  })

  it.each([
    ['a citation', '[the report [@a]](https://x.example/).', [{ value: 'the report' }]],
    ['a citation within', '[the **report [@a; @b]**, whole](https://x.example/).', [{}, { tagName: 'strong' }, {}]],
  ])('has no link in a link, but after it: %s', (_what, body, children) => {
    const { main } = bodyToHast(parseBody(body))
    expect(main.children[0]).toMatchObject({
      children: [{ tagName: 'a', children }, { tagName: 'citation', children: [] }, { value: '.' }],
    })
  })

  it('has no term and no other link in a link, but their words', () => {
    const within: PhrasingContent[] = [
      { type: 'term', id: 'a', children: [{ type: 'text', value: 'debt bondage' }] },
      { type: 'link', url: 'https://y.example/', children: [{ type: 'text', value: ' there' }] },
    ]
    const link: PhrasingContent = { type: 'link', url: 'https://x.example/', children: within }
    const { main } = bodyToHast({ type: 'root', children: [{ type: 'paragraph', children: [link] }] })
    expect(main.children[0]).toMatchObject({
      children: [{ tagName: 'a', children: [{ value: 'debt bondage' }, { value: ' there' }] }],
    })
  })

  it('makes components on a line of their own blocks, with their attributes', () => {
    const { main } = bodyToHast(parseBody('<Fact name="amount">USD 2</Fact>'))
    expect(main.children).toMatchObject([{ tagName: 'Fact', properties: { name: 'amount' } }])
  })

  it('gives headings the anchors that the table of contents leads to', () => {
    const { main } = bodyToHast(parseBody('## Same\n\n## Same'))
    const ids = main.children.flatMap(node => (node.type === 'element' ? [node.properties['id']] : []))
    expect(ids).toEqual(['same', 'same-1'])
  })
})
