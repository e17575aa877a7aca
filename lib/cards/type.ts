import { readFileSync } from 'node:fs'
import createBidi from 'bidi-js'
import { Blob, Buffer as Run, Direction as RunDirection, Face, Font, shape, Variation } from 'harfbuzzjs'
import { decompress } from 'woff2-encoder'

/** Where a line begins: at its left, or at its right. */
export type Direction = 'ltr' | 'rtl'

/** A font of the hub at one weight: it measures words and draws them as outlines. */
export interface Typeface {
  /** Width of a text, in units of its size. */
  width(text: string): number
  /**
   * A text as the data of an SVG path in tenths of pixels, from the left end of its base line in pixels.
   *
   * @param direction of the line; what in it is written the other way is so drawn
   */
  outline(text: string, size: number, x: number, y: number, direction: Direction): string
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
  /**
   * A text in runs of letters that one font has and that are read one way, from left to right. What no font has is left
   * to the first, which shows a gap.
   */
  const runs = (text: string, direction: Direction = 'ltr'): TextRun[] => {
    const composed = text.normalize('NFC')
    const embedding = bidi.getEmbeddingLevels(composed, direction)
    const made: (TextRun & { level: number; index: number })[] = []
    for (const { segment, index } of letters.segment(composed)) {
      const font = fonts.find(candidate => candidate.has(segment)) ?? fonts[0]!
      const level = embedding.levels[index]!
      const last = made.at(-1)
      if (last?.font === font && last.level === level) last.text += segment
      else made.push({ font, text: segment, level, index, direction: level % 2 === 1 ? 'rtl' : 'ltr' })
    }
    if (made.every(({ level }) => level === 0)) return made
    const place = new Map(bidi.getReorderedIndices(composed, embedding).map((index, at) => [index, at]))
    const leftOf = ({ index, text: { length }, direction: way }: (typeof made)[number]) =>
      place.get(way === 'rtl' ? index + length - 1 : index)!
    return made.toSorted((one, other) => leftOf(one) - leftOf(other))
  }
  return {
    // The widths of runs do not depend on their order.
    width: text => runs(text).reduce((sum, run) => sum + run.font.width(run), 0),
    outline(text, size, x, y, direction) {
      let left = x
      return runs(text, direction)
        .map(run => {
          const path = run.font.outline(run, size, left, y)
          left += run.font.width(run) * size
          return path
        })
        .join('')
    },
    knows: text =>
      [...letters.segment(text.normalize('NFC'))].every(({ segment }) => fonts.some(font => font.has(segment))),
  }
}

const bidi = createBidi()

/** The direction of a text by its first letter that has one. */
export const directionOf = (text: string): Direction =>
  (bidi.getEmbeddingLevels(text).paragraphs[0]?.level ?? 0) % 2 === 1 ? 'rtl' : 'ltr'

/** Letters of a line that stand side by side, in one font. */
interface TextRun {
  font: OpenFont
  text: string
  direction: Direction
}

/** Letters with all their accents: one font draws both. */
export const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** One file of a typeface. */
interface OpenFont {
  /** Whether it has all of a letter. */
  has(letter: string): boolean
  width(run: TextRun): number
  outline(run: TextRun, size: number, x: number, y: number): string
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
  const shaped = ({ text, direction }: TextRun) => {
    const run = new Run()
    run.addText(text)
    run.guessSegmentProperties()
    run.setDirection(direction === 'rtl' ? RunDirection.RTL : RunDirection.LTR)
    shape(font, run)
    return run.getGlyphInfosAndPositions()
  }
  return {
    has: letter =>
      [...letter].every(sign => known.has(sign.codePointAt(0)!) || /\p{Default_Ignorable_Code_Point}/u.test(sign)),
    width: run => shaped(run).reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0) / face.upem,
    outline(run, size, x, y) {
      const scale = size / face.upem
      let pen = 0
      return shaped(run)
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
