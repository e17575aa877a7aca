import { colours, linesOf, type Typefaces } from '../cards/draw'
import { directionOf, type Typeface } from '../cards/type'

/** Of every picture, in pixels. */
export const sheetWidth = 1200
export const margin = 48
export const measure = sheetWidth - 2 * margin

/** Words of a picture: where their base line is, and how they are set. */
export interface Words {
  size: number
  x: number
  y: number
  fill?: string
  anchor?: 'start' | 'middle' | 'end'
}

/** One of the typefaces of a picture: it measures words and writes them. */
export interface Pen {
  width: Typeface['width']
  write: (text: string, words: Words) => string
}
export type Pens = Record<keyof Typefaces, Pen>

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Words as outlines, which look the same wherever they are drawn. */
const outlining = (face: Typeface): Pen => ({
  width: text => face.width(text),
  write(text, { size, x, y, fill = colours.ink, anchor = 'start' }) {
    const shift = { start: 0, middle: 0.5, end: 1 }[anchor] * face.width(text) * size
    return `<path transform="scale(.1)" fill="${fill}" d="${face.outline(text, size, x - shift, y, directionOf(text))}"/>`
  },
})

/** Words as words, for who goes on working with the picture: a hundredth of the bytes. Measured by the hub's typeface. */
const naming = (face: Typeface, family: string): Pen => ({
  width: text => face.width(text),
  write: (text, { size, x, y, fill = colours.ink, anchor = 'start' }) =>
    `<text x="${Math.round(x)}" y="${Math.round(y)}" font-family="${family}" font-size="${size}" font-weight="600" fill="${fill}" text-anchor="${anchor}">${escaped(text)}</text>`,
})

export const outlines = ({ reading, interface: plain }: Typefaces): Pens => ({
  reading: outlining(reading),
  interface: outlining(plain),
})
export const texts = ({ reading, interface: plain }: Typefaces): Pens => ({
  reading: naming(reading, 'Source Serif 4, Georgia, serif'),
  interface: naming(plain, 'Atkinson Hyperlegible Next, system-ui, sans-serif'),
})

/** A text in lines of a width in pixels. */
export function wrapped(text: string, face: Pick<Pen, 'width'>, size: number, width: number): string[] {
  const words = text.split(/\s+/).map(word => ({ text: word, width: face.width(word) }))
  return linesOf(words, face.width(' '), width / size)
}

/** What a picture says of itself, apart from what is drawn. */
export interface Sheet {
  title: string
  says: string
  /** Who says so, and where the picture comes from: a line each. */
  foot: readonly string[]
}

/**
 * A picture with its title, what it shows, its source and where it is from: it will be seen without its page.
 *
 * @param body what is drawn, from a height down, and how high it is
 */
export function sheet(
  { title, says, foot }: Sheet,
  pens: Pens,
  body: (top: number) => { markup: string; height: number },
): string {
  const parts: string[] = []
  let y = margin
  const write = (text: string, pen: Pen, size: number, fill: string) => {
    for (const line of wrapped(text, pen, size, measure)) {
      y += size * 1.25
      parts.push(pen.write(line, { size, x: margin, y, fill }))
    }
  }
  write(title, pens.reading, 40, colours.ink)
  y += 8
  write(says, pens.interface, 24, colours.muted)
  const { markup, height } = body(y + 28)
  y += 28 + height + 12
  for (const line of foot) write(line, pens.interface, 20, colours.muted)
  const whole = Math.ceil(y + margin)
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${sheetWidth}" height="${whole}" viewBox="0 0 ${sheetWidth} ${whole}">
<title>${escaped(title)}</title><desc>${escaped([says, ...foot].join(' '))}</desc>
<rect width="100%" height="100%" fill="#fff"/>
${markup}
${parts.join('\n')}
</svg>`
}
