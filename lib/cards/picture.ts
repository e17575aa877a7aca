import { createRequire } from 'node:module'
import sharp from 'sharp'
import { cachedFile, filesIn, hashOfFiles } from '../disk-cache'
import { memoize } from '../memo'
import { drawCard, type Card, type Typefaces } from './draw'
import { openTypeface } from './type'

/** Letters that the fonts of pages lack. Browsers take them from the device; pictures have to bring them. */
const { resolve } = createRequire(import.meta.url)
const fontOf = (file: string) => resolve(`@fontsource-variable/${file}-wght-normal.woff2`)
const otherLetters = [
  ...['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'].map(
    letters => `source-serif-4/files/source-serif-4-${letters}`,
  ),
  'noto-naskh-arabic/files/noto-naskh-arabic-arabic',
  'noto-serif-devanagari/files/noto-serif-devanagari-devanagari',
].map(fontOf)
const fonts = {
  reading: ['app/fonts/source-serif-4.woff2', ...otherLetters],
  interface: [
    'app/fonts/atkinson-hyperlegible-next.woff2',
    fontOf('atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext'),
    ...otherLetters,
  ],
}

/** Opened for the first picture that has to be drawn; most builds draw few or none. */
export const typefaces = memoize(async (): Promise<Typefaces> => ({
  reading: await openTypeface(fonts.reading, 650),
  interface: await openTypeface(fonts.interface, 600),
}))

/** A picture is only as new as what draws it. */
const version = hashOfFiles([...filesIn('lib/cards'), ...Object.values(fonts).flat(), 'lib/site.ts', 'lib/drawings.ts'])

/** The picture of a card as PNG: a few colours and their shades, so that it weighs about 25 kB. Drawn once, then kept. */
export async function pictureOf(card: Card): Promise<Buffer> {
  const file = cachedFile('cards', version + JSON.stringify(card), '.png')
  return file.read() ?? file.write(await draw(card))
}

async function draw(card: Card): Promise<Buffer> {
  const faces = await typefaces()
  if (!faces.reading.knows(card.title)) {
    console.warn(`The picture of “${card.title}” is without its title: no font here has all of its letters.`)
  }
  return sharp(Buffer.from(drawCard(card, faces)))
    .png({ palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 })
    .toBuffer()
}
