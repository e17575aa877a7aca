import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openTypeface } from '../../../lib/cards/type'
import { lettersInUse, lettersOfPages, pageFonts } from '../../../lib/cli/page-fonts'

const fonts = ['app/fonts/source-serif-4.woff2', 'app/fonts/atkinson-hyperlegible-next.woff2']

describe('the fonts of pages', () => {
  it('are those that “npm run fonts” makes', async () => {
    const made = await pageFonts()
    expect([...made.keys()].toSorted()).toEqual(fonts.toSorted())
    for (const [file, font] of made) expect(readFileSync(file).equals(font)).toBe(true)
  })

  it.each(fonts)('%s has every letter of the library that is not left to the device on purpose', async font => {
    const face = await openTypeface([font], 400)
    const files = lettersInUse()
    const missing = lettersOfPages().filter(letter => !face.knows(letter))
    expect(missing.map(letter => `${letter} in ${files.get(letter)!.join(', ')}`)).toEqual([])
  })

  it('have to have letters of Latin-1, and of no alphabet that is left to the device', () => {
    const letters = lettersOfPages().join('')
    for (const letter of 'aZ0éñ¿“”—…') expect(letters).toContain(letter)
    expect(letters).not.toMatch(/[\p{sc=Arab}\p{sc=Deva}،؟।]/u)
  })
})
