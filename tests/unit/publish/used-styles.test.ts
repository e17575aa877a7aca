import { expect, it } from 'vitest'
import { usedStyles } from '../../../lib/publish/used-styles'

const names = new Set(['a', 'p', 'h2', '.card', '.sm:flex', '.dark', '#top', '[lang]'])
const used = (css: string) => usedStyles(css, names)

it.each([
  'p{a:b}',
  '.card>a:hover::before{a:b}',
  String.raw`.sm\:flex{a:b}`,
  '#top{a:b}',
  ':focus-visible{a:b}',
  '::selection{a:b}',
  '*,::after{a:b}',
  '[lang]{a:b}',
  '[open]{a:b}',
  'a:not(.absent){a:b}',
  '.card :is(h2,h3)+*{a:b}',
  '@media (width>1px){@layer x{p{a:b}}}',
  '@font-face{font-family:x}',
  '@keyframes x{from{a:b}to{a:c}}',
  '@view-transition{navigation:auto}',
])('keeps %s', css => expect(used(css)).toBe(css))

it.each([
  '.absent{a:b}',
  'h3{a:b}',
  'p .absent{a:b}',
  '#absent{a:b}',
  '[data-x]{a:b}',
  '.card :where(h3,.absent){a:b}',
])('drops %s', css => expect(used(css)).toBe(''))

it('drops what a list of selectors cannot match, and groups that are left empty', () => {
  expect(used('p,.absent,a{a:b}')).toBe('p,a{a:b}')
  expect(used('@media print{.absent{a:b}}')).toBe('')
  expect(used('@media print{p{--a:1}}')).toBe('')
})

it('drops custom properties that nothing asks for, also those that only these asked for', () => {
  expect(used('p{--a:1;--b:var(--c);--c:2;color:var(--a)}')).toBe('p{--a:1;color:var(--a)}')
})

const registered = '@property --s{syntax:"*";initial-value:solid}@property --l{syntax:"*"}'
const forOthers = '@layer properties{@supports (x:y){*{--s:solid;--l:initial}}}'

it('puts in what a registered property always is, and leaves one that a rule sets', () => {
  const rules = 'p{border-style:var(--s);line-height:var(--l, var(--h));--h:2}'
  expect(used(`${registered}${forOthers}${rules}`)).toBe('p{border-style:solid;line-height:var(--h);--h:2}')
  const set = used(`${registered}${forOthers}${rules}a{--s:dashed}`)
  expect(set).toContain('border-style:var(--s)')
  expect(set).toContain('@property --s')
  expect(set).toContain('*{--s:solid}')
})
