import { Blob, Buffer as Run, Face, Feature, Font, shape } from 'harfbuzzjs'

// A variable font's outlines lie in two tables, each a list with one entry a glyph: `glyf`, and what becomes of them at
// other weights, `gvar` (https://learn.microsoft.com/en-us/typography/opentype/spec/gvar).

/**
 * A font with glyphs of another one of the same family: those that both have for a letter, also where its digits are
 * all of one width. Nothing but their outlines is changed.
 *
 * @param font as SFNT, and likewise the other
 */
export function withGlyphs(font: Uint8Array, other: Uint8Array, letter: string): Uint8Array {
  const [tables, given] = [tablesOf(font), tablesOf(other)]
  const [outlines, others] = [outlinesOf(tables), outlinesOf(given)]
  const [variations, otherVariations] = [variationsOf(tables), variationsOf(given)]
  if (!variations.shared.equals(otherVariations.shared)) throw new Error('The fonts do not vary in the same way')
  for (const features of [[], ['tnum']]) {
    const [to, from] = [glyphOf(font, letter, features), glyphOf(other, letter, features)]
    outlines[to] = others[from]!
    variations.entries[to] = otherVariations.entries[from]!
  }
  const { bytes: glyf, offsets } = joined(outlines)
  tables.set('glyf', glyf).set('loca', halves(offsets))
  // Offsets of two bytes: in `head` for `loca`, in its own flags for `gvar`.
  tables.get('head')!.writeInt16BE(0, 50)
  tables.set('gvar', gvarOf(tables.get('gvar')!, variations))
  return sfntOf(tables)
}

/** The number of the glyph that a font has for a letter. */
function glyphOf(bytes: Uint8Array, letter: string, features: string[]): number {
  const run = new Run()
  run.addText(letter)
  run.guessSegmentProperties()
  shape(
    new Font(new Face(new Blob(bytes))),
    run,
    features.map(tag => new Feature(tag, 1)),
  )
  return run.getGlyphInfos()[0]!.codepoint
}

type Tables = Map<string, Buffer>

function tablesOf(bytes: Uint8Array): Tables {
  const font = Buffer.from(bytes)
  const count = font.readUInt16BE(4)
  return new Map(
    Array.from({ length: count }, (_, number) => {
      const at = 12 + 16 * number
      const [offset, length] = [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)]
      return [font.toString('latin1', at, at + 4), Buffer.from(font.subarray(offset, offset + length))]
    }),
  )
}

/** What lies between each offset of a list and the next. */
const between = (bytes: Buffer, offsets: number[]) =>
  offsets.slice(1).map((end, number) => bytes.subarray(offsets[number], end))

/** The offsets of a list, of two bytes, which count in twos, or of four. */
const readOffsets = (bytes: Buffer, at: number, count: number, isLong: boolean) =>
  Array.from({ length: count }, (_, number) =>
    isLong ? bytes.readUInt32BE(at + 4 * number) : 2 * bytes.readUInt16BE(at + 2 * number),
  )

function outlinesOf(tables: Tables): Buffer[] {
  const isLong = tables.get('head')!.readInt16BE(50) === 1
  const count = tables.get('maxp')!.readUInt16BE(4) + 1
  return between(tables.get('glyf')!, readOffsets(tables.get('loca')!, 0, count, isLong))
}

interface Variations {
  /** What entries refer to. */
  shared: Buffer
  entries: Buffer[]
}

function variationsOf(tables: Tables): Variations {
  const gvar = tables.get('gvar')!
  const [axes, shared, at] = [gvar.readUInt16BE(4), gvar.readUInt16BE(6), gvar.readUInt32BE(8)]
  const offsets = readOffsets(gvar, 20, gvar.readUInt16BE(12) + 1, (gvar.readUInt16BE(14) & 1) === 1)
  return {
    shared: gvar.subarray(at, at + 2 * axes * shared),
    entries: between(gvar.subarray(gvar.readUInt32BE(16)), offsets),
  }
}

function gvarOf(before: Buffer, { shared, entries }: Variations): Buffer {
  const { bytes, offsets } = joined(entries)
  const head = Buffer.from(before.subarray(0, 20))
  const start = head.length + 2 * offsets.length
  head.writeUInt32BE(start, 8)
  head.writeUInt16BE(0, 14)
  head.writeUInt32BE(start + shared.length, 16)
  return Buffer.concat([head, halves(offsets), shared, bytes])
}

const padded = (bytes: Buffer, to: number) => Buffer.concat([bytes, Buffer.alloc(-bytes.length & (to - 1))])

/** A list with each entry at an even offset. */
function joined(entries: Buffer[]): { bytes: Buffer; offsets: number[] } {
  const even = entries.map(entry => padded(entry, 2))
  const offsets = [0]
  for (const entry of even) offsets.push(offsets.at(-1)! + entry.length)
  return { bytes: Buffer.concat(even), offsets }
}

/** Offsets in two bytes each, as they are told of lists of less than 128 kB. */
function halves(offsets: number[]): Buffer {
  const bytes = Buffer.alloc(2 * offsets.length)
  for (const [number, offset] of offsets.entries()) bytes.writeUInt16BE(offset / 2, 2 * number)
  return bytes
}

/** Tables as a font; sums of checks are made when it is compressed. */
function sfntOf(tables: Tables): Uint8Array {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const power = 2 ** Math.floor(Math.log2(sorted.length))
  const head = Buffer.alloc(12 + 16 * sorted.length)
  head.writeUInt32BE(0x00010000, 0)
  for (const [place, value] of [sorted.length, 16 * power, Math.log2(power), 16 * (sorted.length - power)].entries())
    head.writeUInt16BE(value, 4 + 2 * place)
  let offset = head.length
  for (const [number, [tag, bytes]] of sorted.entries()) {
    const at = 12 + 16 * number
    head.write(tag, at, 'latin1')
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(bytes.length, at + 12)
    offset += padded(bytes, 4).length
  }
  return Buffer.concat([head, ...sorted.map(([, bytes]) => padded(bytes, 4))])
}
