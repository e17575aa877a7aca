import { guess, quote } from './messages'
import type { Notice } from './problem'

// What the import of a list of goods says of its file and of what it was told.

export const importMessages = {
  missing: (heads: readonly string[]): Notice => [
    `the file has no column for ${heads.map(quote).join(' and ')}`,
    'Look whether it is the right file, and whether its first line has the heads.',
  ],
  head: (head: string, near: string | undefined, known: readonly string[]): Notice => [
    `column ${quote(head)} is not known${guess(near)}`,
    `The columns are ${known.join(', ')}; rename it, or take it out.`,
  ],
  good: (column: string, text: string, near?: string): Notice => [
    `${quote(column)} is ${quote(text)}, which is no good of content/goods.yaml${guess(near)}`,
    near
      ? `Write ${quote(near)}, or add the good to content/goods.yaml with its name in every language.`
      : 'Correct it, or add the good to content/goods.yaml with its name in every language.',
  ],
  country: (column: string, text: string, near?: string): Notice => [
    `${quote(column)} is ${quote(text)}, which is no code of a country${guess(near)}`,
    `Write its ISO 3166-1 alpha-2 code in capitals${near ? `: ${near}` : ''}.`,
  ],
  mark: (column: string, text: string): Notice => [
    `${quote(column)} is ${quote(text)}`,
    'Write 1 or true where it is so, and 0, false or nothing where it is not.',
  ],
  year: (column: string, text: string, most: string): Notice => [
    `${quote(column)} is ${quote(text)}`,
    `Write the year of an edition from 2009 to ${most}, or leave it empty.`,
  ],
  inputMissing: (column: string): Notice => [
    'the row is marked as made with a listed input, and does not say from where',
    `Write the code of that country in ${quote(column)}.`,
  ],
  note: (column: string): Notice => [
    `${quote(column)} holds a note in one language, for a pair that has none yet`,
    'Write it in a column for each language ("note.en", "note.es"), or take it out.',
  ],
  again: (what: string, line: number): Notice => [
    `${what} stands here a second time, after line ${line}`,
    'Keep one of the two rows.',
  ],
  empty: ['the file has no rows', 'Look whether it is the right file.'] as Notice,
}
