import { guess, quote } from './messages'
import type { Notice } from './problem'

// What the check says of lists of countries and goods.

export const listMessages = {
  again: (what: string, line: number): Notice => [
    `${what} stands here a second time, after line ${line}`,
    'Keep one of the two rows.',
  ],
  good: (id: string, near?: string): Notice => [
    `content/goods.yaml has no good ${quote(id)}${guess(near)}`,
    near ? `Write ${quote(near)}, or add the good to the file.` : 'Correct the id, or add the good to the file.',
  ],
  moment: (key: string, text: string): Notice => [
    `${quote(key)} is ${quote(text)}, which is no day, month or year`,
    'Write it in quotes as far as it is known, as in "2022-09-28", "2022-09" or "2022".',
  ],
  ahead: (key: string, text: string): Notice => [
    `${quote(key)} is ${quote(text)}, which has not come yet`,
    'Write when it was.',
  ],
  range: (key: string, value: number, least: number, most: number): Notice => [
    `${quote(key)} is ${value}`,
    `It is a number from ${least} to ${most}; correct it, or leave the key out if it is not known.`,
  ],
  nothing: (what: string): Notice => [
    `${what} says for nothing of it is listed`,
    'Write "child: true", "forced: true" or "forcedChild: true".',
  ],
  since: (since: string, edition: string): Notice => [
    `"since" is ${quote(since)}, after the edition of ${edition}`,
    'Write the year of the first edition that has the row.',
  ],
  order: (until: string, gone: string): Notice => [
    `the row is gone in ${gone}, but was there until ${until}`,
    'Write the last edition that has it as "until", and the first without it as "gone".',
  ],
  sameName: (name: string, other: string): Notice => [
    `${quote(name)} is what ${quote(other)} is called, too`,
    'Give one of the two another name, so that readers can tell them apart.',
  ],
  fileName: (name: string, near?: string): Notice => [
    `${quote(name)} is no country’s code${guess(near)}`,
    'Name the file by its ISO 3166-1 alpha-2 code in lower case, as in "pe.yaml".',
  ],
  emptyCountry: ['the file says nothing of the country', 'Write what is known of it, or take the file out.'] as Notice,
  emptyFile: ['the file does not hold keys and values', 'Write "reviewBy:" and the other keys of a country.'] as Notice,
  extension: (name: string): Notice => [
    `${quote(name)} is no file of a country`,
    'Name it <code>.yaml, or move it out of this folder.',
  ],
}

export const csvMessages = {
  syntax: (fault: string): Notice => [
    `the file cannot be read as CSV: ${fault}`,
    'Put a cell that holds a comma or a line break between double quotes, and write a quote in it twice.',
  ],
  tooMany: (count: number, most: number): Notice => [
    `the file has ${count} rows; ${most} are the most`,
    'Look whether it is the right file.',
  ],
  noColumn: (head: string, near: string | undefined, names: readonly string[]): Notice => [
    `there is no column ${quote(head)}${guess(near)}`,
    `The columns are ${names.join(', ')}.`,
  ],
  sameColumn: (head: string): Notice => [`two columns are called ${quote(head)}`, 'Keep one of them.'],
  cells: (found: number, wanted: number): Notice => [
    `the row has ${found} cells, and the first line ${wanted}`,
    'Write one cell for each column, an empty one where nothing is known.',
  ],
  formula: (head: string, cell: string): Notice => [
    `${quote(head)} begins like a formula: ${quote(cell.slice(0, 40))}`,
    'Take out the sign before it: a spreadsheet would run it.',
  ],
  missing: (csv: string): Notice => [
    `${quote(csv)} is missing beside the file`,
    'Add it: the rows of the list, with their heads.',
  ],
}
