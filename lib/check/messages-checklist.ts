import { quote } from './messages'
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
  places: (key: string, wanted: string[]): Notice =>
    wanted.length === 0
      ? [`nothing is filled into ${quote(key)}`, 'Take the braces out.']
      : [
          `${quote(key)} must hold ${wanted.map(name => `{${name}}`).join(' and ')}, and nothing else in braces`,
          'Put each of them where the number or name is to stand.',
        ],
}
