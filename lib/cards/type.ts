import { readFileSync } from 'node:fs'
import { Blob, Buffer as Run, Face, Font, shape, Variation } from 'harfbuzzjs'
import { decompress } from 'woff2-encoder'

/** A font of the hub at one weight: it measures words and draws them as outlines. */
export interface Typeface {
  /** Width of a text, in units of its size. */
  width(text: string): number
  /** A text as the data of an SVG path in tenths of pixels, from a point on its base line in pixels. */
  outline(text: string, size: number, x: number, y: number): string
}

/**
 * Opens one of the fonts that pages are set in. What draws pictures would take another font for it: it cannot read
 * WOFF2, nor give a variable font its weight.
 *
 * @param file of `app/fonts/`
 * @param weight in the range of the font
 */
export async function openTypeface(file: string, weight: number): Promise<Typeface> {
  const face = new Face(new Blob(await decompress(readFileSync(file))))
  const font = new Font(face)
  font.setVariations([new Variation('wght', weight)])
  const glyphs = new Map<number, Stroke[]>()
  const strokesOf = (glyph: number) => {
    const known = glyphs.get(glyph) ?? font.glyphToJson(glyph)
    glyphs.set(glyph, known)
    return known
  }
  const shaped = (text: string) => {
    const run = new Run()
    run.addText(text)
    run.guessSegmentProperties()
    shape(font, run)
    return run.getGlyphInfosAndPositions()
  }
  return {
    width: text => shaped(text).reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0) / face.upem,
    outline(text, size, x, y) {
      const scale = size / face.upem
      let pen = 0
      return shaped(text)
        .flatMap(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
          const [left, base] = [x + (pen + xOffset) * scale, y - yOffset * scale]
          pen += xAdvance
          return strokesOf(codepoint).map(({ type, values }) => type + placed(values, left, base, scale))
        })
        .join('')
    },
  }
}

interface Stroke {
  type: string
  values: number[]
}

/**
 * Points of a glyph, whose y points up, as points of the picture, whose y points down. A tenth of a pixel will do, and
 * whole tenths are written several times as fast as fractions of pixels: half the time of a picture went into that.
 */
function placed(values: number[], left: number, base: number, scale: number): string {
  let text = ''
  for (const [index, value] of values.entries()) {
    const point = index % 2 === 0 ? left + value * scale : base - value * scale
    text += `${index > 0 ? ' ' : ''}${Math.round(point * 10)}`
  }
  return text
}
