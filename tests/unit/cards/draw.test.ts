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
  expect(bold!.outline('ñ', 100, 0, 100, 'ltr')).toMatch(/^M[\d. -]+[MLQCZ\d. -]+$/)
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

/** How far to the right each stroke of a path begins, in tenths of pixels. */
const places = (path: string) => [...path.matchAll(/M(-?\d+) /g)].map(match => Number(match[1]))

/** The lowest point of a path. */
const bottomOf = (path: string) => Math.max(...[...path.matchAll(/-?\d+ (-?\d+)/g)].map(match => Number(match[1])))

describe('scripts that join their letters, or are read from the right', () => {
  const faces = typefaces()
  const widthOf = async (text: string) => (await faces).reading.width(text)

  it('letters take the shape that their neighbours ask for', async () => {
    expect(await widthOf('لا')).toBeLessThan((await widthOf('ل')) + (await widthOf('ا')))
    expect(await widthOf('عمل')).toBeLessThan((await widthOf('ع')) + (await widthOf('م')) + (await widthOf('ل')))
    expect(await widthOf('क्ष')).toBeLessThan((await widthOf('क')) + (await widthOf('ष')))
    // The sign of a short i stands before its consonant, though it is written behind it.
    const { reading } = await faces
    expect(reading.outline('कि', 100, 0, 100, 'ltr')).not.toContain(reading.outline('क', 100, 0, 100, 'ltr'))
  })

  it('the first letter stands at the right, and numbers and Latin words among them are read from the left', async () => {
    const { reading } = await faces
    const [ofLine, ofWord] = ['عمل 29', '29'].map(text => places(reading.outline(text, 100, 0, 100, 'rtl')))
    expect(ofLine!.slice(0, ofWord!.length)).toEqual(ofWord)
    const mixed = places(reading.outline('ILO عمل', 100, 0, 100, 'rtl'))
    const ofName = places(reading.outline('ILO', 100, 100 * (await widthOf('عمل ')), 100, 'ltr'))
    expect(mixed.slice(-ofName.length)).toEqual(ofName)
  })

  it('the whole picture is the other way around where its title is', async () => {
    const card = { kind: 'دليل', about: 'قطر', drawing: 'guidance' } as const
    const svg = drawCard({ ...card, title: 'العمل القسري (ILO)' }, await faces)
    expect(svg).toContain(`translate(80 40)`)
    const right = Math.max(...places(/<path fill="#0b5c53" d="([^"]+)"/.exec(svg)![1]!))
    expect(right).toBeGreaterThan(11_000)
    expect(right).toBeLessThan(11_200)
    expect(drawCard({ ...card, title: 'Forced labour (العمل القسري)' }, await faces)).toContain('translate(972 40)')
  })

  it('lines of tall scripts keep clear of each other and of the line below them', async () => {
    for (const title of [
      'मालिकले राहदानी राखेमा के गर्ने? '.repeat(3),
      'ماذا تفعل إذا احتجز صاحب العمل جواز سفرك؟ '.repeat(3),
    ]) {
      const { reading } = await faces
      const { size, lines } = fit(title.trim(), reading)
      expect(lines.length).toBeGreaterThan(2)
      const height = bottomOf(reading.outline(lines[0]!, size, 0, 0, 'rtl')) / 10
      expect(212 + size * (0.92 + 1.4 * (lines.length - 1)) + height).toBeLessThan(563)
    }
  })
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
    'العمل القسري',
    'बन्धुवा',
  ])('%s is drawn with every letter', async text => {
    const { reading } = await typefaces()
    const page = await openTypeface(['app/fonts/source-serif-4.woff2'], 650)
    expect(reading.knows(text)).toBe(true)
    const letters = [...new Intl.Segmenter('en').segment(text.normalize('NFC').replace(/ /g, ''))].map(
      ({ segment }) => segment,
    )
    const drawn = letters.filter(letter => reading.outline(letter, 100, 0, 100, 'ltr').length > 20)
    expect(drawn).toEqual(letters)
    // What both have looks as on the page.
    expect(reading.outline('Peru', 100, 0, 100, 'ltr')).toBe(page.outline('Peru', 100, 0, 100, 'ltr'))
  })

  it('says of letters that it lacks that it does', async () => {
    const { reading } = await typefaces()
    expect(['中国', 'ไทย', 'አማርኛ'].filter(text => reading.knows(text))).toEqual([])
  })
})

it('a picture is a PNG of the size that it says, and small', async () => {
  const png = await pictureOf({ kind: 'Guidance', title: '“Ñandú” & <b> 10 %'.repeat(9), about: 'Peru' })
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
  expect(png.length).toBeLessThan(40_000)
})
