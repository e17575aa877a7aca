import { expect, it } from 'vitest'
import { withNames, withShortNames } from '../../../lib/publish/short-names'

const css = String.raw`.md\:flex{a:b}.card .p-\[1px\]:hover,.card{a:b}.wrap.md\:flex{a:b}@media print{.\[\&_p\]\:m-1 p{a:b}}`

it('names of a condition or with a value in brackets are short, the same in styles and on pages; others stay', () => {
  const { css: short, names } = withShortNames(css, new Set())
  expect(short).toBe('._0{a:b}.card ._1:hover,.card{a:b}.wrap._0{a:b}@media print{._2 p{a:b}}')
  const page = '<p class="card md:flex" data-x="&quot;md:flex&quot;"></p><a class="[&amp;_p]:m-1">p-[1px]</a>'
  expect(withNames(page, names)).toBe('<p class="card _0" data-x="&quot;md:flex&quot;"></p><a class="_2">p-[1px]</a>')
})

it('what a script may use keeps its name', () => {
  const { css: short, names } = withShortNames(css, new Set(['.md:flex']))
  expect(short).toContain(String.raw`.md\:flex{a:b}.card ._0:hover`)
  expect(names.has('md:flex')).toBe(false)
})
