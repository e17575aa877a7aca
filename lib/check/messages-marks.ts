import type { Notice } from './problem'

// What the check says of Markdown that did not become what it was to be.

export const rawMarkMessages = {
  heading: [
    'this is no heading: # signs need a plain space behind them',
    'Write "## " with a plain space, and the heading’s words.',
  ] as Notice,
  listItem: [
    'this is no point of a list: a list needs "- " with a plain space',
    'Write "- " at the beginning of each point, with an empty line before the first.',
  ] as Notice,
  brokenLink: [
    'this is no link: its address holds a space or a bracket, or is not closed',
    'Write [text](https://…) without a space within the address; write %20 where it needs one.',
  ] as Notice,
  spacedLink: ['this is no link: a space stands between [text] and (address)', 'Take the space out.'] as Notice,
  noDefinition: [
    'this is no link: nothing says where [text][name] leads',
    'Write [text](https://…), or "[name]: https://…" on a line of its own.',
  ] as Notice,
  footnote: ['footnotes cannot be used', 'Say it in the text, or cite a source with [@id].'] as Notice,
  definition: [
    'the address of a reference stands within a paragraph, so that it is none',
    'Set an empty line before it.',
  ] as Notice,
  bold: [
    '** is on the page as it stands: it opens or closes nothing',
    'Close what is opened, with the ** right at the words, and quotation marks and commas outside.',
  ] as Notice,
  underlines: ['__ is on the page as it stands', 'Write **bold** with asterisks, closed at the end.'] as Notice,
  struck: ['~~ is on the page as it stands', 'Take it out: what does not hold is deleted.'] as Notice,
  italic: [
    '* or _ is on the page as it stands: nothing closes it',
    'Close it behind the last word, or write \\* or \\_.',
  ] as Notice,
  tick: ['` is on the page as it stands', 'Write ’ for an apostrophe, and take it out else.'] as Notice,
  table: [
    'this is no table: the line of dashes below its head is missing, or has another number of cells',
    'Write "| --- | --- |" below the head, one --- for each cell.',
  ] as Notice,
  entity: ['the name of a character is on the page as it stands', 'Write the character itself.'] as Notice,
}

export const markdownMessages = {
  code: ['code cannot be used', 'Write the words without ` signs, and without spaces before the line.'] as Notice,
  inLink: (what: string): Notice => [
    `${what} stands within a link: no browser and no book can tell the two apart`,
    'Put it behind the link.',
  ],
  inline: (component: string): Notice => [
    `<${component}> stands within a line`,
    'Put it and its closing tag on lines of their own, with empty lines around them.',
  ],
  task: ['boxes to tick cannot be used', 'Take [ ] out.'] as Notice,
  lostHtml: [
    'HTML is left out of plain Markdown, and with it these words',
    'Write them in Markdown: **bold**, [text](address), - list, | table |.',
  ] as Notice,
  entityCharacter: (code: string): Notice => [
    `the character ${code} cannot stand in a text, whatever it is written as`,
    'Take it out.',
  ],
}
