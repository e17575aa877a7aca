import { describe, expect, it } from 'vitest'
import sharp from 'sharp'
import { drawings, drawingSize } from '../../../lib/drawings'
import { drawCard, fit } from '../../../lib/cards/draw'
import { pictureOf, typefaces } from '../../../lib/cards/picture'
import { openTypeface, type Typeface } from '../../../lib/cards/type'

/** Letters that are all half as wide as they are high. */
const plain: Typeface = {
  width: text => text.length / 2,
  outline: (text, size, x, y) => `M${x} ${y} ${size} ${text}`,
  knows: text => !text.includes('中'),
}

describe('the title of a card', () => {
  it('is as large as it can be, and whole', () => {
    expect(fit('Peru', plain)).toEqual({ size: 76, lines: ['Peru'] })
    const long = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ')
    const { size, lines } = fit(long, plain)
    expect(size).toBeLessThan(76)
    expect(lines.join(' ')).toBe(long)
    for (const line of lines) expect(plain.width(line) * size).toBeLessThanOrEqual(1040)
  })

  it('gives way at its end where nothing helps, also within a word', () => {
    for (const title of ['word '.repeat(200).trim(), 'a'.repeat(400)]) {
      const { lines } = fit(title, plain)
      expect(lines.at(-1)).toMatch(/…$/)
      for (const line of lines) expect(plain.width(line) * 43).toBeLessThanOrEqual(1040)
    }
  })

  it('stands between the lines above and below it, whatever its size', () => {
    for (const length of [1, 6, 12, 20, 30, 60]) {
      const svg = drawCard(
        { kind: '', title: 'words '.repeat(length).trim(), about: '' },
        { reading: plain, interface: plain },
      )
      const bases = [...svg.matchAll(/M80 ([\d.]+) (43|48|54|60|68|76) /g)].map(match => Number(match[1]))
      expect(Math.max(...bases)).toBeLessThan(535)
    }
  })
})

it('words are set in the hub’s own font, at the weight asked for', async () => {
  const [regular, bold] = await Promise.all(
    [400, 650].map(weight => openTypeface(['app/fonts/source-serif-4.woff2'], weight)),
  )
  expect(bold!.width('Forced labour')).toBeGreaterThan(regular!.width('Forced labour'))
  expect(bold!.outline('ñ', 100, 0, 100)).toMatch(/^M[\d. -]+[MLQCZ\d. -]+$/)
})

it('what stands for a page is drawn in its corner, above the title', () => {
  const faces = { reading: plain, interface: plain }
  const svg = drawCard({ kind: 'Guidance', title: 'T', about: '', drawing: 'guidance' }, faces)
  expect(svg).toContain(`d="${drawings.guidance.line}"`)
  const [, x = '', y = '', scale = ''] =
    /translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)"><path fill="#f2b233" d="M6/.exec(svg)!
  expect(Number(x) + Number(scale) * drawingSize.side).toBe(1120)
  expect(Number(y) + Number(scale) * drawingSize.side).toBeLessThan(212)
  expect(drawCard({ kind: 'Guidance', title: 'T', about: '' }, faces)).not.toContain(drawings.guidance.line)
})

const svgOf = (title: string) => drawCard({ kind: 'k', title, about: 'a' }, { reading: plain, interface: plain })

describe('letters that the fonts of pages lack', () => {
  it('a title that no font has all letters of is left out whole', () => {
    expect(svgOf('Peru')).toContain('Peru')
    expect(svgOf('中国 Peru')).not.toContain('Peru')
  })

  it.each([
    'Việt Nam',
    'Việt Nam'.normalize('NFD'),
    'Łódź',
    'İstanbul',
    '₹500',
    'Ελλάδα',
    'Принудительный труд',
    'Ørsted',
  ])('%s is drawn with every letter', async text => {
    const { reading } = await typefaces()
    const page = await openTypeface(['app/fonts/source-serif-4.woff2'], 650)
    expect(reading.knows(text)).toBe(true)
    const letters = [...text.normalize('NFC').replace(/ /g, '')]
    const drawn = letters.filter(letter => reading.outline(letter, 100, 0, 100).length > 20)
    expect(drawn).toEqual(letters)
    // What both have looks as on the page.
    expect(reading.outline('Peru', 100, 0, 100)).toBe(page.outline('Peru', 100, 0, 100))
  })

  it('says of letters that it lacks that it does', async () => {
    const { reading } = await typefaces()
    expect(['中国', 'العمل', 'बंधुआ'].filter(text => reading.knows(text))).toEqual([])
  })
})

it('a picture is a PNG of the size that it says, and small', async () => {
  const png = await pictureOf({ kind: 'Guidance', title: '“Ñandú” & <b> 10 %'.repeat(9), about: 'Peru' })
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
  expect(png.length).toBeLessThan(40_000)
})
