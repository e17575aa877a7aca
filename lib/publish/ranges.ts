/** A part of a file: its first and its last byte. */
export interface Range {
  start: number
  end: number
}

/**
 * The part that a request asks for, by RFC 9110, section 14: one range of bytes, cut at the end of the file.
 *
 * @param header the value of `Range`
 * @param size of what is sent, in bytes
 * @returns undefined where the whole is to be sent: nothing, something else, something malformed or several parts
 *   are asked for; `unsatisfiable` where there is nothing of what is asked for
 */
export function rangeOf(header: string | undefined, size: number): Range | 'unsatisfiable' | undefined {
  const [, first = '', last = ''] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '') ?? []
  if (!first && !last) return undefined
  if (!first) {
    const length = Math.min(Number(last), size)
    if (Number(last) === 0) return 'unsatisfiable'
    return length === 0 ? undefined : { start: size - length, end: size - 1 }
  }
  if (last && isLess(last, first)) return undefined
  if (Number(first) >= size) return 'unsatisfiable'
  return { start: Number(first), end: last ? Math.min(Number(last), size - 1) : size - 1 }
}

/** Numbers of any length. */
const isLess = (a: string, b: string) => BigInt(a) < BigInt(b)
