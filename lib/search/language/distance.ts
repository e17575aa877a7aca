/**
 * How many letters put in, left out, changed or swapped with their neighbour lead from one word to another:
 * the optimal string alignment distance of Damerau (1964), by the dynamic programme of Wagner and Fischer (1974).
 *
 * @returns the distance; `most + 1` as soon as it is known to be more than `most`
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  const width = other.length + 1
  let before = new Uint8Array(width)
  let last = Uint8Array.from({ length: width }, (_, column) => column)
  let row = new Uint8Array(width)
  for (let i = 1; i <= one.length; i++) {
    row[0] = i
    let least = i
    for (let j = 1; j < width; j++) {
      const same = one[i - 1] === other[j - 1]
      let edits = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        edits = Math.min(edits, before[j - 2]! + 1)
      }
      row[j] = edits
      if (edits < least) least = edits
    }
    if (least > most) return most + 1
    ;[before, last, row] = [last, row, before]
  }
  return Math.min(last[width - 1]!, most + 1)
}
