import type { Notice } from './problem'

// What the check says of files that are not read at all, and of bodies that are not parsed.

const kindOf: Record<string, string> = {
  folder: 'is a folder',
  fifo: 'is a pipe of the system',
  socket: 'is a socket of the system',
  device: 'is a device of the system',
  dangling: 'is a link that leads nowhere',
  loop: 'is a link that leads back to itself',
  forbidden: 'cannot be read by this user',
  unreadable: 'cannot be read',
}

export const limitMessages = {
  unreadable: (what: string, reason = ''): Notice => [
    `this ${kindOf[what] ?? kindOf.unreadable}${reason && ` (${reason})`}`,
    what === 'forbidden'
      ? 'Give yourself the right to read it, or take it out of the library.'
      : 'Put a file with its text in its place, or take it out of the library.',
  ],
  noFolder: ['there should be a folder here', 'Put the folder back, or take out what stands in its place.'] as Notice,
  name: [
    'the name holds characters that cannot be read',
    'Give it a name of letters a–z, digits and hyphens.',
  ] as Notice,
  taken: (slug: string): Notice => [
    `the name "${slug}" means something else to the site, to hosts or to disks`,
    'Give the file a name that says what it is about.',
  ],
  longName: (length: number, most: number): Notice => [
    `the name has ${length} characters; ${most} are the most`,
    'Give the file a shorter name.',
  ],
  nested: [
    'too deep: lists, quotations or brackets stand within one another more often than anybody can follow',
    'Take out the marks that open them, or look what was pasted here by mistake.',
  ] as Notice,
  long: (most: number): Notice => [
    `a paragraph of more than ${most} characters`,
    'Set an empty line between paragraphs, or look what was pasted here by mistake.',
  ],
  marks: [
    'there are thousands of signs such as *, [, < and & in this text',
    'Look what was pasted here by mistake; the text was not looked into.',
  ] as Notice,
}

export const roomMessages = {
  misnamed: (near: string): Notice => [
    `nothing reads what has this name; did you mean "${near}"?`,
    `Call it "${near}", or take it out of the library.`,
  ],
  neededPage: [
    'a page is missing to which every other leads, or which keeps a promise of the hub',
    'Put the file back; what it says can change.',
  ] as Notice,
}
