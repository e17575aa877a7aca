import { guess, quote } from './messages'
import type { Notice } from './problem'

/** What the check says of the words of the checklist. */
export const checklistMessages = {
  noFile: [
    'the words of the checklist are missing in this language',
    'Copy the file of another language and translate its texts.',
  ] as Notice,
  noGroups: [
    'the file holds no groups of texts',
    'Copy the keys of another language and translate its texts.',
  ] as Notice,
  unknownKey: (key: string, near?: string): Notice => [
    `the tool has no text ${quote(key)}${guess(near)}`,
    near ? `Write ${quote(near)}, or take the key out.` : 'Take the key out.',
  ],
  missingText: (key: string): Notice => [
    `the text ${quote(key)} is missing`,
    'Add it; the tool asks and says the same in every language.',
  ],
  missingSteps: (voice: string): Notice => [
    `${quote(voice)} has no list of steps`,
    'Write at least one step, each on a line that begins with a hyphen.',
  ],
  places: (key: string, wanted: string[]): Notice => [
    `${quote(key)} must hold ${wanted.map(name => `{${name}}`).join(' and ')}, and nothing else in braces`,
    'Put each of them where the number or name is to stand.',
  ],
}
