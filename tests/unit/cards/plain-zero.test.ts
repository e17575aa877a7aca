import { expect, it } from 'vitest'
import { openTypeface } from '../../../lib/cards/type'

/** A stroke through a zero makes three outlines of it, and an 8 of it in a number to dial. */
it.each(['atkinson-hyperlegible-next', 'source-serif-4'])('zeros of %s are plain, at every weight', async name => {
  for (const weight of [400, 550, 700]) {
    const face = await openTypeface([`app/fonts/${name}.woff2`], weight)
    expect(face.outline('0', 16, 0, 0, 'ltr').match(/M/gi)).toHaveLength(2)
  }
})
