import type { Notice } from './problem'

// What the check says of characters that nobody sees, and of texts that show what they should not.

export const characterMessages = {
  forbidden: (code: string): Notice => [
    `the character ${code} cannot stand in a text: ${meaningOf(code)}`,
    'Delete it: take out the letters on both sides of it as well, and type them anew.',
  ],
  invisible: (code: string): Notice => [
    `a character that nobody sees, ${code}, stands here`,
    'Delete it: take out the letters on both sides of it as well, and type them anew.',
  ],
  loneReturn: [
    'lines end with a carriage return alone, as on computers of the last century',
    'Save the file again with line ends of Unix (LF) or Windows (CRLF).',
  ] as Notice,
}

function meaningOf(code: string): string {
  if (/^U\+(202[A-E]|206[6-9])$/.test(code)) return 'it turns the letters after it around'
  if (code === 'U+FFFD') return 'it stands where a letter was lost'
  if (/^U\+202[89]$/.test(code)) return 'it ends a line where nobody sees it'
  return 'no feed and no book can be read that holds it'
}

export const plainTextMessages = {
  tag: (tag: string): Notice => [
    `a text of this kind holds no HTML: ${tag}`,
    'Take the tag out; readers would see it as it is written.',
  ],
  entity: (entity: string): Notice => [
    `${entity} is shown as it is written`,
    'Write the character itself instead; in a text of this kind nothing stands for another.',
  ],
  mark: (mark: string): Notice => [
    `"${mark}" is shown as it is written: this text knows no Markdown`,
    'Take the sign out, and write plain words.',
  ],
  cut: (kept: string, lost: string): Notice => [
    `the text ends before " #": readers see "${kept}", and "${lost}" is lost`,
    'Put the whole text into quotation marks, or a comment on a line of its own.',
  ],
  alias: [
    'YAML’s * and & cannot be used',
    'Write the value itself; put a text that begins with * or & in quotes.',
  ] as Notice,
  hardSpace: (code: string): Notice => [
    `YAML needs a plain space here; this is another one (${code})`,
    'Delete the space and type it anew.',
  ],
  tooDeep: ['values within values within values: too deep to be read', 'Take out what is nested too deep.'] as Notice,
  tooLong: (lines: number, most: number): Notice => [
    `${lines} lines of YAML; ${most} are the most`,
    'Look what was pasted here by mistake; it was not looked into.',
  ],
}
