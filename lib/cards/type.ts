import { readFileSync } from 'node:fs'
import { Blob, Buffer as Run, Face, Font, shape, Variation } from 'harfbuzzjs'
import { decompress } from 'woff2-encoder'

/** A font of the hub at one weight: it measures words and draws them as outlines. */
export interface Typeface {
  /** Width of a text, in units of its size. */
  width(text: string): number
  /** A text as the data of an SVG path in tenths of pixels, from a point on its base line in pixels. */
  outline(text: string, size: number, x: number, y: number): string
  /** Whether it has every letter of a text. */
  knows(text: string): boolean
}

/**
 * Opens one of the fonts that pages are set in. What draws pictures would take another font for it: it cannot read
 * WOFF2, nor give a variable font its weight.
 *
 * @param files WOFF2; a letter is taken from the first that has it
 * @param weight in the range of the fonts
 */
export async function openTypeface(files: readonly string[], weight: number): Promise<Typeface> {
  const fonts = await Promise.all(files.map(file => openFont(file, weight)))
  /** A text in runs of letters that one font has. What none has is left to the first, which shows a gap. */
  const runs = (text: string): [font: OpenFont, letters: string][] => {
    const made: [OpenFont, string][] = []
    for (const { segment } of letters.segment(text.normalize('NFC'))) {
      const font = fonts.find(candidate => candidate.has(segment)) ?? fonts[0]!
      const last = made.at(-1)
      if (last?.[0] === font) last[1] += segment
      else made.push([font, segment])
    }
    return made
  }
  return {
    width: text => runs(text).reduce((sum, [font, run]) => sum + font.width(run), 0),
    outline(text, size, x, y) {
      let left = x
      return runs(text)
        .map(([font, run]) => {
          const path = font.outline(run, size, left, y)
          left += font.width(run) * size
          return path
        })
        .join('')
    },
    knows: text =>
      [...letters.segment(text.normalize('NFC'))].every(({ segment }) => fonts.some(font => font.has(segment))),
  }
}

/** Letters with all their accents: one font draws both. */
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** One file of a typeface. */
interface OpenFont extends Omit<Typeface, 'knows'> {
  /** Whether it has all of a letter. */
  has(letter: string): boolean
}

async function openFont(file: string, weight: number): Promise<OpenFont> {
  const face = new Face(new Blob(await decompress(readFileSync(file))))
  const font = new Font(face)
  font.setVariations([new Variation('wght', weight)])
  const known = new Set(face.collectUnicodes())
  const glyphs = new Map<number, Stroke[]>()
  const strokesOf = (glyph: number) => {
    const strokes = glyphs.get(glyph) ?? font.glyphToJson(glyph)
    glyphs.set(glyph, strokes)
    return strokes
  }
  const shaped = (text: string) => {
    const run = new Run()
    run.addText(text)
    run.guessSegmentProperties()
    shape(font, run)
    return run.getGlyphInfosAndPositions()
  }
  return {
    has: letter =>
      [...letter].every(sign => known.has(sign.codePointAt(0)!) || /\p{Default_Ignorable_Code_Point}/u.test(sign)),
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
