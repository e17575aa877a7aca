import { readFileSync } from 'node:fs'
import { parse } from 'postcss'
import { describe, expect, it } from 'vitest'
import { stylesOfAlphabet } from '../../../lib/publish/alphabets'

describe('styles of an alphabet', () => {
  it.each([
    ['ar', 'Noto Naskh Arabic'],
    ['fa', 'Noto Naskh Arabic'],
    ['ne', 'Noto Serif Devanagari'],
    ['hi', 'Noto Serif Devanagari'],
  ])('%s is set in a face of the device behind the hub’s own', (locale, face) => {
    expect(stylesOfAlphabet(locale)).toContain(`font-family:var(--font-reading),"${face}",`)
  })

  it.each(['en', 'es', 'fr', 'pt', 'id'])('%s, in Latin letters, has none', locale => {
    expect(stylesOfAlphabet(locale)).toBe('')
  })

  it.each(['ar', 'ne'])('those of %s outweigh the rules of all pages, and are small', locale => {
    const css = stylesOfAlphabet(locale)
    const selectors: string[] = []
    parse(css).walkRules(rule => void selectors.push(...rule.selectors))
    expect(selectors.filter(selector => !selector.startsWith(':root'))).toEqual([])
    expect(css.length).toBeLessThan(600)
  })

  it.each(['ar', 'ne'])('those of %s name sizes and utilities that there are', locale => {
    const globals = readFileSync('app/globals.css', 'utf8')
    const names = [...stylesOfAlphabet(locale).matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!)
    expect(names.length).toBeGreaterThan(3)
    const known = (name: string) => new RegExp(`@utility ${name}\\b|--${name}:`).test(globals)
    expect(names.filter(name => !known(name))).toEqual([])
  })
})
