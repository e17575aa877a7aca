import { drawings, drawingSize, type DrawingName } from '../drawings'
import { cardSize } from '../sharing'
import { site } from '../site'
import { directionOf, letters, type Typeface } from './type'

/** What stands on the picture of a page. */
export interface Card {
  /** What kind of page it is: an article's types. */
  kind: string
  title: string
  /** What it is about, or how much it holds. */
  about: string
  /** What stands in its corner. */
  drawing?: DrawingName
}

/** The typefaces of pages: one to read, one for the interface. */
export interface Typefaces {
  reading: Typeface
  interface: Typeface
}

/** The colours of `app/globals.css`, as they are by day. */
export const colours = { paper: '#f8faf9', ink: '#14201e', muted: '#4a5a57', accent: '#0b5c53', blaze: '#f2b233' }

const margin = 80
/** How wide and high a drawing is. */
const corner = 148
const measure = cardSize.width - 2 * margin
const logoSize = 60

/** The sizes that a title may have, largest first; the first in which it fits is taken. */
const sizes = [76, 68, 60, 54, 48, 43]
/** Between the line above the title and the one below it. */
const room = { top: 212, bottom: 520 }

/**
 * How far the base line of the first line is from the top, and each from the one before it, in sizes of the title: more
 * for scripts whose signs stand high above letters and deep below them.
 */
const leadingOf = (title: string) =>
  /[\p{sc=Arab}\p{sc=Deva}]/u.test(title) ? { first: 0.92, next: 1.4 } : { first: 0.8, next: 1.14 }

/**
 * Draws a card as SVG, its words as outlines, so that it looks the same wherever it is made. A text with letters that
 * the typefaces lack is left out whole: a title with gaps says something else.
 */
export function drawCard({ kind, title, about, drawing }: Card, faces: Typefaces): string {
  const direction = directionOf(title)
  const isMirrored = direction === 'rtl'
  const set = (text: string, size: number, y: number, face: Typeface) => {
    const left = isMirrored ? cardSize.width - margin - face.width(text) * size : margin
    return face.outline(text, size, left, y, direction)
  }
  const { size, lines } = fit(faces.reading.knows(title) ? title : '', faces.reading)
  const { first, next } = leadingOf(title)
  const titleLines = lines.map((line, index) =>
    set(line, size, room.top + size * (first + index * next), faces.reading),
  )
  const small = (text: string, y: number) =>
    faces.interface.knows(text) ? set(cut(text, 30, faces.interface), 30, y, faces.interface) : ''
  const logo = isMirrored ? cardSize.width - margin - logoSize + 3 : margin - 3
  const name = isMirrored ? logo - 9 - faces.interface.width(site.name) * 36 : margin + 72
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">
<rect width="100%" height="100%" fill="${colours.paper}"/>
<rect y="${cardSize.height - 24}" width="100%" height="24" fill="${colours.blaze}"/>
<g transform="translate(${logo} 52) scale(2.5)"><path fill="${colours.blaze}" d="M12 .8 23.2 12 12 23.2.8 12z"/><path fill="none" stroke="${colours.ink}" stroke-width="2.6" d="M9 17.2v-4.6h6V7.4M12.2 9.6 15 6.8l2.8 2.8"/></g>
<g transform="scale(.1)">
<path fill="${colours.ink}" d="${faces.interface.outline(site.name, 36, name, 95, 'ltr')}${titleLines.join('')}"/>
<path fill="${colours.accent}" d="${small(kind, 176)}"/>
<path fill="${colours.muted}" d="${small(about, 563)}"/>
</g>
${drawing ? cornered(drawing, isMirrored) : ''}</svg>`
}

/** A drawing in the upper corner where no line begins, above the title. */
function cornered(name: DrawingName, isMirrored: boolean): string {
  const { blaze, line } = drawings[name]
  const scale = corner / drawingSize.side
  const left = isMirrored ? margin : cardSize.width - margin - corner
  return `<g transform="translate(${left} 40) scale(${scale})"><path fill="${colours.blaze}" d="${blaze}"/><path fill="none" stroke="${colours.ink}" stroke-width="${drawingSize.line}" stroke-linecap="round" stroke-linejoin="round" d="${line}"/></g>`
}

/** A title in lines, at the largest size in which all of it fits; at the smallest, its end gives way. */
export function fit(title: string, face: Typeface): { size: number; lines: string[] } {
  const words = title.split(/\s+/).map(text => ({ text, width: face.width(text) }))
  const space = face.width(' ')
  const { next } = leadingOf(title)
  const mostLines = (size: number) => Math.floor((room.bottom - room.top - size) / (size * next)) + 1
  for (const size of sizes) {
    const lines = linesOf(words, space, measure / size)
    if (lines.length <= mostLines(size) && words.every(({ width }) => width * size <= measure)) return { size, lines }
  }
  const size = sizes.at(-1)!
  const [most, lines] = [mostLines(size), linesOf(words, space, measure / size)]
  const shown = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')] : lines
  return { size, lines: shown.map(line => cut(line, size, face)) }
}

/** Words in lines, each as many as there is room for. */
export function linesOf(words: { text: string; width: number }[], space: number, most: number): string[] {
  const lines: { text: string; width: number }[] = []
  for (const { text, width } of words) {
    const line = lines.at(-1)
    if (line && line.width + space + width <= most) {
      line.text += ` ${text}`
      line.width += space + width
    } else lines.push({ text, width })
  }
  return lines.map(({ text }) => text)
}

/** A text that fits on one line: itself, or as much of it as there is room for, and an ellipsis. */
function cut(text: string, size: number, face: Typeface): string {
  if (face.width(text) * size <= measure) return text
  const shown = [...letters.segment(text)].map(({ segment }) => segment)
  while (shown.length > 0 && face.width(`${shown.join('').trimEnd()}…`) * size > measure) shown.pop()
  return `${shown.join('').trimEnd()}…`
}
