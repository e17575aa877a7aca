import { describe, expect, it } from 'vitest'
import { forOlderBrowsers } from '../../../lib/publish/older-browsers'

describe('styles for older browsers', () => {
  it('stand in the order of their layers, before what is in none', () => {
    const css = '@layer theme,base;a{b:1}@layer base{a{b:2}}@media print{a{b:3}}@layer theme{a{b:4}}@layer late{a{b:5}}'
    expect(forOlderBrowsers(css)).toBe('a{b:4}a{b:2}a{b:5}a{b:1}@media print{a{b:3}}')
  })

  it('are refused where a layer lies in another rule', () => {
    expect(() => forOlderBrowsers('@media print{@layer a{b{c:d}}}')).toThrow('"a"')
  })

  it('have short forms of logical and placing properties spelt out', () => {
    expect(forOlderBrowsers('a{inset:calc(1px + (2px - 1px)) auto 0}')).toBe(
      'a{top:calc(1px + (2px - 1px));right:auto;bottom:0;left:auto}',
    )
    expect(forOlderBrowsers('a{margin-inline:auto;padding-block:1px 2px!important}')).toBe(
      'a{margin-inline-start:auto;margin-inline-end:auto;padding-block-start:1px!important;padding-block-end:2px!important}',
    )
    expect(forOlderBrowsers('a{margin:0 1px;inset-inline-start:0}')).toBe('a{margin:0 1px;inset-inline-start:0}')
  })
})
