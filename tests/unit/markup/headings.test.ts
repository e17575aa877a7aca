import { expect, it } from 'vitest'
import { headingsOf } from '../../../lib/markup/headings'
import { parseBody } from '../../../lib/markup/parse'

it('gives each heading an anchor that is unique on the page', () => {
  const headings = headingsOf(parseBody('## What happened?\n\nText\n\n### A *fine* point\n\n## What happened?\n'))
  expect(headings).toEqual([
    { depth: 2, text: 'What happened?', id: 'what-happened', line: 1 },
    { depth: 3, text: 'A fine point', id: 'a-fine-point', line: 5 },
    { depth: 2, text: 'What happened?', id: 'what-happened-1', line: 7 },
  ])
})

it('writes anchors without accents', () => {
  expect(headingsOf(parseBody('## ¿Qué se sabe?'))[0]?.id).toBe('que-se-sabe')
})
