/** Non-negative whole numbers, seven bits a byte, lowest first (LEB128). */
export function encodeNumbers(numbers: Iterable<number>): Uint8Array<ArrayBuffer> {
  const bytes: number[] = []
  for (let number of numbers) {
    while (number > 127) {
      bytes.push((number & 127) | 128)
      number >>>= 7
    }
    bytes.push(number)
  }
  return Uint8Array.from(bytes)
}

/** The numbers that `encodeNumbers` made bytes of. */
export function decodeNumbers(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length)
  let count = 0
  let number = 0
  let shift = 0
  for (const byte of bytes) {
    number |= (byte & 127) << shift
    if (byte > 127) shift += 7
    else {
      numbers[count++] = number
      number = shift = 0
    }
  }
  return numbers.subarray(0, count)
}

/** Words in sorted order, each without what it shares with the word before it; that length is a character first. */
export function encodeWords(words: string[]): Uint8Array<ArrayBuffer> {
  const lines = words.map((word, index) => {
    const shared = sharedLength(words[index - 1] ?? '', word)
    return String.fromCharCode(firstLength + shared) + word.slice(shared)
  })
  return new TextEncoder().encode(lines.join('\n'))
}

/** The words that `encodeWords` made bytes of. */
export function decodeWords(bytes: Uint8Array): string[] {
  if (bytes.length === 0) return []
  let previous = ''
  return new TextDecoder()
    .decode(bytes)
    .split('\n')
    .map(line => (previous = previous.slice(0, line.charCodeAt(0) - firstLength) + line.slice(1)))
}

const firstLength = 48

/** How long a beginning two words share; it does not end within a character of two code units. */
export function sharedLength(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return /[\ud800-\udbff]$/.test(one.slice(0, length)) ? length - 1 : length
}

/** Columns of a file, each behind its length. */
export function joinColumns(columns: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const lengths = encodeNumbers(columns.map(column => column.length))
  const parts = [encodeNumbers([lengths.length]), lengths, ...columns]
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let end = 0
  for (const part of parts) {
    joined.set(part, end)
    end += part.length
  }
  return joined
}

/** The columns that `joinColumns` joined. */
export function splitColumns(bytes: Uint8Array): Uint8Array[] {
  let start = 1 + (bytes[0] ?? 0)
  return [...decodeNumbers(bytes.subarray(1, start))].map(length => bytes.subarray(start, (start += length)))
}

/**
 * Unpacks a file in the zlib format (RFC 1950), whose checksum tells a damaged file from a sound one.
 * Node and browsers have the same decompressor.
 */
export async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
