import { editDistance } from '../language/distance'
import { fold } from '../language/fold'

/** A valid value, and other words that people use for it. */
export interface Candidate {
  value: string
  names?: string[]
}

/** Folded text without punctuation, words set apart by one space: "Niño’s Work" becomes "nino s work". */
export const foldWords = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** As `foldWords`, also without what tells spellings of one term apart: labor and labour, singular and plural. */
export const foldTerm = (text: string): string =>
  foldWords(text)
    .split(' ')
    .map(word => word.replace(/^labor/, 'labour').replace(/(?<=\w{3})s$/, ''))
    .join(' ')

/**
 * The valid value that somebody most likely meant. One that begins with what was written comes first: "asia" is
 * "asia-pacific", not "africa". Then the one with the least edit distance between the folded words, its own or one of
 * its names; none if more than a third of the letters would have to change, or more than two of a short word.
 */
export function nearest(wrong: string, candidates: Iterable<string | Candidate>): string | undefined {
  const sought = foldTerm(wrong)
  if (!sought) return undefined
  let best: { value: string; edits: number } | undefined
  for (const candidate of candidates) {
    const { value, names = [] }: Candidate = typeof candidate === 'string' ? { value: candidate } : candidate
    for (const name of [value, ...names].map(foldTerm)) {
      const most = mostEdits(Math.max(sought.length, name.length))
      const edits = Math.min(editDistance(sought, name, most), editsOfBeginning(sought, name))
      if (edits > most) continue
      if (!best || edits < best.edits) best = { value, edits }
    }
  }
  return best?.value
}

/**
 * What it counts to have written the beginning of a name only: less than one edit if that is whole words, a little more
 * than two if the last word is cut off; and the less the shorter the name is.
 */
function editsOfBeginning(sought: string, name: string): number {
  const { length } = sought.slice(sought.lastIndexOf(' ') + 1)
  if (length < 3 || !name.startsWith(sought)) return Infinity
  const rest = 1 - 1 / (1 + name.length)
  if (name[sought.length] === ' ') return rest
  return length > 3 ? 2 + rest : Infinity
}

/** Whether two folded terms are one, or so long and so much alike that one of them is likely a slip. */
export const areNear = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) > 5 && editDistance(a, b, 1) <= 1)

const mostEdits = (letters: number) => (letters < 4 ? 1 : Math.max(2, letters / 3))
