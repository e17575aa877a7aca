/** Rows of the matrix, made once: the distance is asked for thousands of times a query. */
const rows = [0, 1, 2].map(() => new Uint8Array(64))

/**
 * How many letters put in, left out, changed or swapped with their neighbour lead from one word to another:
 * the optimal string alignment distance of Damerau (1964), by the dynamic programme of Wagner and Fischer (1974).
 *
 * @returns the distance; `most + 1` as soon as it is known to be more than `most`
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  // What two words have in common at their ends changes nothing, but for a swap with the letter next to it.
  let start = 0
  while (start < one.length && one.charCodeAt(start) === other.charCodeAt(start)) start++
  let end = 0
  const rest = Math.min(one.length, other.length) - start
  while (end < rest && one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end)) end++
  const height = one.length - start - end
  const width = other.length - start - end
  if (height === 0 || width === 0) return Math.min(height + width, most + 1)
  if (width >= 64) return most + 1

  let [before, last, row] = rows as [Uint8Array, Uint8Array, Uint8Array]
  for (let column = 0; column <= width; column++) last[column] = column
  for (let i = 1; i <= height; i++) {
    const letter = one.charCodeAt(start + i - 1)
    const previous = one.charCodeAt(start + i - 2)
    row[0] = i
    let least = i
    for (let j = 1; j <= width; j++) {
      const opposite = other.charCodeAt(start + j - 1)
      let edits = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (letter === opposite ? 0 : 1))
      if (i > 1 && j > 1 && letter === other.charCodeAt(start + j - 2) && previous === opposite) {
        edits = Math.min(edits, before[j - 2]! + 1)
      }
      row[j] = edits
      if (edits < least) least = edits
    }
    if (least > most) return most + 1
    ;[before, last, row] = [last, row, before]
  }
  return Math.min(last[width]!, most + 1)
}
