import { guess, quote } from './messages'
import type { Notice } from './problem'

// What the check says of the telephone numbers that readers may have to rely on.

export const helplineMessages = {
  subfolder: ['no folder belongs here', 'Put its files directly into helplines/, and take the folder out.'] as Notice,
  extension: (name: string): Notice => [
    `${quote(name)} is no .yaml file`,
    'Give it the ending .yaml, or move it out of this folder.',
  ],
  fileName: (name: string, near?: string): Notice => [
    `${quote(name)} is no country code in small letters${guess(near)}`,
    'Name the file after the two letters of ISO 3166-1, such as "pe.yaml" for Peru.',
  ],
  noKeys: ['the file holds no keys', 'Write "lines:" and below it one "- name: …" for each number.'] as Notice,
  nothing: [
    'the file names no number and says nothing',
    'Add a line, or a "note" that tells readers that none is known, or take the file out.',
  ] as Notice,
  tel: (tel: string): Notice => [
    `${quote(tel)} is nothing that a phone can dial`,
    'Write "+", the country code and the number, or the digits as they are dialled within the country; no spaces.',
  ],
  otherNumber: (tel: string, number: string): Notice => [
    `the phone would dial ${quote(tel)}, but readers see ${quote(number)}`,
    'Compare both with the page on which the number was seen.',
  ],
  sameTel: (tel: string): Notice => [`${quote(tel)} stands here a second time`, 'Keep one of the two lines.'],
  link: (link: string): Notice => [
    `${quote(link)} is no way to call or write to somebody`,
    'Write "tel:" or "sms:" and the number without spaces, or "mailto:" and the address.',
  ],
  officialWithoutUrl: [
    'the number is called official, but the page names no address',
    'Add the "url" of the page, or choose another "confidence".',
  ] as Notice,
  aging: (seen: string, until: string): Notice => [
    `the number was last seen on ${seen}, more than six months ago`,
    `Look at its page again and set "seen"; from ${until} on, the build stops here.`,
  ],
  old: (seen: string): Notice => [
    `the number was last seen on ${seen}, twelve months ago or more`,
    'Look at its page again and set "seen", or take the line out.',
  ],
}
