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
    'Compare both with the page from which the number was noted.',
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
  otherContact: (link: string, shown: string): Notice => [
    `${quote(link)} would be used, but readers see ${quote(shown)}`,
    'Compare both with the page from which they were noted.',
  ],
  published: (text: string): Notice => [
    `"published" is no day, month or year: ${quote(text)}`,
    'Write it as far as the page names it, in quotes: "2025-11-10", "2025-11" or "2025"; or leave it out.',
  ],
  beforeTheWeb: (text: string): Notice => [
    `"published" is ${quote(text)}, when there were no pages`,
    'Look at the date of the page again.',
  ],
  oldPage: (published: string): Notice => [
    `the number is known from a page of ${published}, more than five years ago`,
    'Look for a newer page or take the line out.',
  ],
  oldPages: [
    'every page with a date is more than five years old',
    'Look for a newer page of the state, of its police, or of another state’s travel advice.',
  ] as Notice,
  aging: (day: string, until: string): Notice => [
    `the number was last noted or verified on ${day}, more than six months ago`,
    `Look at its page again and set "recorded", or call it and set "verified"; from ${until} on, the build stops here.`,
  ],
  old: (day: string): Notice => [
    `the number was last noted or verified on ${day}, twelve months ago or more`,
    'Look at its page again and set "recorded", call it and set "verified", or take the line out.',
  ],
  emergencyForm: (number: string): Notice => [
    `${quote(number)} is no emergency number`,
    'Write the digits that are dialled, and nothing else.',
  ],
  noService: ['the number is for nobody', 'Name "police", "ambulance" or "fire" in "services".'] as Notice,
  noPage: [
    'no page says so',
    'Name a page of the state, of its police, or of another state’s travel advice, or take the number out.',
  ] as Notice,
  samePage: (url: string): Notice => [
    `the page ${quote(url)} stands here a second time`,
    'A page vouches for a number once: keep one of the two.',
  ],
  oneSource: (number: string, country: string): Notice => [
    `${quote(number)} has one source only: the numbering plan knows it as no emergency number of ${country}`,
    'Compare it with its page; a number that only one source knows cannot be shown: take it out.',
  ],
}
