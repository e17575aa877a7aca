import { expect, it } from 'vitest'
import { parseBody } from '../../../lib/markup/parse'
import { sectionsOf } from '../../../lib/markup/sections'

it('cuts a body at its headings into plain text without markers or markup', () => {
  const body = [
    '<InShort>\n\n- First *point*. [@a]\n- Second point.\n\n</InShort>',
    '## Law',
    'A [link](/en/) and\nmore. [@b]',
    '| a | b |\n|---|---|\n| 1 | 2 |',
  ].join('\n\n')
  expect(sectionsOf(parseBody(body)).map(({ heading, text }) => [heading?.id, text])).toEqual([
    [undefined, 'First point. Second point.'],
    ['law', 'A link and more. a b 1 2'],
  ])
})

const read = (body: string, markdown: 'mdx' | 'plain') => sectionsOf(parseBody(body, markdown))[0]?.text

it('keeps the words of two lines apart', () => {
  expect(read('Alphastreet 12\\\nBravotown', 'mdx')).toBe('Alphastreet 12 Bravotown')
  expect(read('Alphastreet 12  \nBravotown', 'mdx')).toBe('Alphastreet 12 Bravotown')
  expect(read('Alphastreet 12<br>Bravotown', 'plain')).toBe('Alphastreet 12 Bravotown')
})
