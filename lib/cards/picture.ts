import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { kept } from '../kept'
import { drawCard, type Card, type Typefaces } from './draw'
import { openTypeface } from './type'

const fonts = { reading: 'app/fonts/source-serif-4.woff2', interface: 'app/fonts/atkinson-hyperlegible-next.woff2' }

let faces: Promise<Typefaces> | undefined

/** Opened for the first picture that has to be drawn; most builds draw few or none. */
const typefaces = () =>
  (faces ??= (async () => ({
    reading: await openTypeface(fonts.reading, 650),
    interface: await openTypeface(fonts.interface, 600),
  }))())

/** A picture is only as new as what draws it. */
const makers = createHash('sha256')
for (const file of [
  ...readdirSync('lib/cards').map(name => join('lib/cards', name)),
  ...Object.values(fonts),
  'lib/site.ts',
])
  makers.update(readFileSync(file))
const version = makers.digest('hex')

/** The picture of a card as PNG: a few colours and their shades, so that it weighs about 25 kB. Drawn once, then kept. */
export const pictureOf = (card: Card): Promise<Buffer> =>
  kept('cards', version + JSON.stringify(card), '.png', async () =>
    sharp(Buffer.from(drawCard(card, await typefaces())))
      .png({ palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 })
      .toBuffer(),
  )
