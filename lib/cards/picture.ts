import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import sharp from 'sharp'
import { kept } from '../kept'
import { drawCard, type Card, type Typefaces } from './draw'
import { openTypeface } from './type'

/** Letters that the fonts of pages lack. Browsers take them from the device; pictures have to bring them. */
const { resolve } = createRequire(import.meta.url)
const otherLetters = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'].map(letters =>
  resolve(`@fontsource-variable/source-serif-4/files/source-serif-4-${letters}-wght-normal.woff2`),
)
const fonts = {
  reading: ['app/fonts/source-serif-4.woff2', ...otherLetters],
  interface: ['app/fonts/atkinson-hyperlegible-next.woff2', ...otherLetters],
}

let opened: Promise<Typefaces> | undefined

/** Opened for the first picture that has to be drawn; most builds draw few or none. */
export const typefaces = () =>
  (opened ??= (async () => ({
    reading: await openTypeface(fonts.reading, 650),
    interface: await openTypeface(fonts.interface, 600),
  }))())

/** A picture is only as new as what draws it. */
const makers = createHash('sha256')
for (const file of [
  ...readdirSync('lib/cards').map(name => join('lib/cards', name)),
  ...Object.values(fonts).flat(),
  'lib/site.ts',
])
  makers.update(readFileSync(file))
const version = makers.digest('hex')

/** The picture of a card as PNG: a few colours and their shades, so that it weighs about 25 kB. Drawn once, then kept. */
export const pictureOf = (card: Card): Promise<Buffer> =>
  kept('cards', version + JSON.stringify(card), '.png', async () => {
    const faces = await typefaces()
    if (!faces.reading.knows(card.title)) {
      console.warn(`The picture of “${card.title}” is without its title: no font here has all of its letters.`)
    }
    return sharp(Buffer.from(drawCard(card, faces)))
      .png({ palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 })
      .toBuffer()
  })
