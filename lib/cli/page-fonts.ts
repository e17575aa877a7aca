import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subset from 'subset-font'
import { compress, decompress } from 'woff2-encoder'
import { withGlyphs } from './glyphs'

const { resolve } = createRequire(import.meta.url)
const sourceOf = (family: string) =>
  readFileSync(resolve(`@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`))

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('')

/** All of Latin-1, so that a text may have a letter that none had before, and the signs of typography. */
const always = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ıŒœ–—‘’“”„•…′″‹›€−`

/**
 * What is left to the fonts of the device on purpose: whole alphabets; Latin letters of names that only some languages
 * have, which the sources lack; arrows, which are signs of the interface; what nobody sees.
 */
const ofDevice =
  /[\p{scx=Arab}\p{scx=Deva}\u0100-\u024F\u02BB\u1E00-\u1EFF\u2190-\u21FF\p{Default_Ignorable_Code_Point}\p{Cc}]/u

/** The letters of texts that readers get, by the files that have them. */
export function lettersInUse(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const folder of ['content', 'components']) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
      if (!/\.(csv|mdx|tsx|yaml)$/.test(name)) continue
      const file = join(folder, name)
      for (const letter of new Set(readFileSync(file, 'utf8').normalize('NFC')))
        found.set(letter, [...(found.get(letter) ?? []), file])
    }
  }
  return found
}

/** Those of them that the fonts of pages have to have. */
export const lettersOfPages = () => [...lettersInUse().keys()].filter(letter => !ofDevice.test(letter))

/** The two fonts of pages, by their files: from their sources the letters that are needed, at the weights of pages. A zero of the
 * interface's has a stroke through it, and is read as an 8 in a number to dial: it is taken from a plain one, drawn once. */
export async function pageFonts(): Promise<Map<string, Uint8Array>> {
  const letters = [...new Set([...always, ...lettersOfPages()])].toSorted().join('')
  const made = (font: Buffer) =>
    subset(font, letters, { targetFormat: 'sfnt', variationAxes: { wght: { min: 400, max: 700 } } })
  const serif = await made(sourceOf('source-serif-4'))
  const sans = await made(sourceOf('atkinson-hyperlegible-next'))
  const zeros = await decompress(readFileSync('app/fonts/plain-zero.woff2'))
  return new Map([
    ['app/fonts/source-serif-4.woff2', await compress(serif)],
    ['app/fonts/atkinson-hyperlegible-next.woff2', await compress(withGlyphs(sans, zeros, '0'))],
  ])
}
