import { expect, it } from 'vitest'
import { pageWithNames, shortNamesIn, stylesWithNames } from '../../../lib/publish/short-names'

const css = String.raw`.md\:flex{a:b}.card .p-\[1px\]:hover,.card{a:b}.wrap.md\:flex{a:b}@media print{.\[\&_p\]\:m-1 p{a:b}}`

it('names of a condition or with a value in brackets are short, the same in styles and on pages; others stay', () => {
  const names = shortNamesIn(css, new Set())
  expect([...names]).toEqual([
    ['[&_p]:m-1', '_0'],
    ['md:flex', '_1'],
    ['p-[1px]', '_2'],
  ])
  expect(stylesWithNames(css, names)).toBe('._1{a:b}.card ._2:hover,.card{a:b}.wrap._1{a:b}@media print{._0 p{a:b}}')
  const page = '<p class="card md:flex" data-x="&quot;md:flex&quot;">md:flex</p><a class="[&amp;_p]:m-1">p-[1px]</a>'
  expect(pageWithNames(page, names)).toBe(
    '<p class="card _1" data-x="&quot;md:flex&quot;">md:flex</p><a class="_0">p-[1px]</a>',
  )
})

it('what a script may use keeps its name', () => {
  const names = shortNamesIn(css, new Set(['.md:flex']))
  expect(names.has('md:flex')).toBe(false)
  expect(stylesWithNames(css, names)).toContain(String.raw`.md\:flex{a:b}.card ._1:hover`)
})
