import { guess, quote } from './messages'
import type { Notice } from './problem'

// What the check says of documents side by side, and of the vocabularies.

export const betweenMessages = {
  sameTitle: (file: string): Notice => [
    `the title is that of ${file}, or nearly`,
    'Give each a title that tells it apart.',
  ],
  ownAlias: (alias: string): Notice => [
    `the former slug ${quote(alias)} is the present one`,
    'Take it out of "aliases".',
  ],
  takenAlias: (alias: string, file: string): Notice => [
    `the former slug ${quote(alias)} belongs to ${file} as well`,
    'Keep it with the article that readers look for there.',
  ],
  noOriginal: [
    '"translatedFrom" says that this is a translation, but no original is without it',
    'Take "translatedFrom" out of the original, or name this file as the original is named.',
  ] as Notice,
  secondOriginal: (file: string): Notice => [
    `this and ${file} both claim to be the original`,
    'Add "translatedFrom" to the translation: the day of the version it was made from.',
  ],
  noProvenance: (key: string): Notice => [
    `a translation without ${quote(key)}`,
    key === 'translatedBy'
      ? 'Say how it came about: "machine", "machine-reviewed" (by a person who knows both languages) or "person".'
      : 'Say on which day it was made, or last brought up to date.',
  ],
  differs: (key: string, file: string): Notice => [
    `${quote(key)} is not the same as in the original, ${file}`,
    'Copy the value from the original.',
  ],
  oldTranslation: (from: string, changed: string): Notice => [
    `translation older than the original: made from the version of ${from}, which changed on ${changed}`,
    'Bring the translation up to date, then set "translatedFrom" to that day.',
  ],
}

export const translationMessages = {
  unwritten: ['this is what a new article says before anybody has written it', 'Write it, or take it out.'] as Notice,
  untranslated: (key: string): Notice => [
    `${quote(key)} is still in the words of the original`,
    'Translate it, or set "status" to "draft" until it is.',
  ],
  untranslatedText: [
    'this passage is still in the words of the original',
    'Translate it, or set "status" to "draft" until it is.',
  ] as Notice,
}

export const taxonomyMessages = {
  unreadable: ['the vocabulary is missing or cannot be read', 'Put the file back.'] as Notice,
  noList: ['the vocabulary is no list of terms', 'Write one "- slug: …" for each term.'] as Notice,
  noTerm: ['this is no term', 'Write "- slug: …" with a "label" for each language.'] as Notice,
  slug: (slug: string): Notice => [
    `the slug ${quote(slug)} is not in kebab-case`,
    'Use lower-case letters, digits and single hyphens, as in "labour-inspection".',
  ],
  duplicate: (slug: string): Notice => [`two terms have the slug ${quote(slug)}`, 'Keep one of them.'],
  nearDuplicate: (one: string, other: string, word: string, like: string): Notice => [
    `${quote(other)} can be taken for ${quote(one)}: ${quote(like)} is nearly ${quote(word)}`,
    'Join the two terms, or take the word out of one of them.',
  ],
}

export const thesaurusMessages = {
  noList: [
    'the thesaurus is no list',
    'Write one "- en: […]" for each thing that can be said in several ways.',
  ] as Notice,
  noEntry: ['this is no entry', 'Write "- en: [one way, another way]", with other languages below.'] as Notice,
  country: (code: string, near?: string): Notice => [
    `${quote(code)} is no country code${guess(near)}`,
    'Use the code of ISO 3166-1 in capitals, as in "PE".',
  ],
  tooFew: [
    'this has nothing to stand for each other',
    'Give at least two ways of saying it, in any languages.',
  ] as Notice,
}

export const bestBetMessages = {
  noList: ['the file is no list', 'Write one "- leads: /help/" with "en: [words]" below it for each page.'] as Notice,
  noEntry: ['this is no entry', 'Write "- leads: /help/" with "en: [words]" below it.'] as Notice,
  noPage: (address: string, near?: string): Notice => [
    `there is no page ${quote(address)}${guess(near)}`,
    'Write the address of a page of this site without its language, with a slash at its end, or take the language out that lacks it.',
  ],
  twice: (words: string, leads: string): Notice => [
    `${quote(words)} leads to ${quote(leads)} already`,
    'Keep it with the page that answers better.',
  ],
}

export const readerMessages = {
  noList: [
    'the file is no list',
    'Write one "- id: workers" with its keys below it for each kind of reader.',
  ] as Notice,
  noReader: ['this is no reader', 'Write "- id: workers" with its keys below it.'] as Notice,
  missing: (id: string): Notice => [
    `the reader ${quote(id)} is not there`,
    'Add the entry: each kind of reader has a page, and a door on the home page.',
  ],
  twice: (id: string): Notice => [`the reader ${quote(id)} stands here a second time`, 'Keep one of the two.'],
  nameless: (leads: string): Notice => [
    `${quote(leads)} is no article, and has no "label"`,
    'Only an article goes by its title: write what this is called.',
  ],
  noPage: (address: string, near?: string): Notice => [
    `there is no page ${quote(address)}${guess(near)}`,
    'Write the address of a page of this site without its language, with a slash at its end.',
  ],
}

export const redirectMessages = {
  noList: [
    'the file is no list',
    'Write one "- from: /old/" with "to: /new/" below it for each old address.',
  ] as Notice,
  noPair: ['this is no pair of addresses', 'Write "- from: /old/" with "to: /new/" below it.'] as Notice,
  form: (path: string): Notice => [
    `${quote(path)} is no address that every host understands`,
    'Write the path only, from "/" on: letters, digits, ".", "-", "_", "~" and "/"; no host, no "?" and no "#".',
  ],
  twice: (path: string): Notice => [`${quote(path)} stands here a second time`, 'Keep one of the two.'],
  taken: (path: string): Notice => [
    `${quote(path)} is an address in use`,
    'Take the redirect out, or take away what stands there.',
  ],
  alias: (path: string, file: string): Notice => [
    `${quote(path)} is a former slug in ${file} already`,
    'Keep the one in "aliases", and take this one out.',
  ],
  circle: (path: string): Notice => [`${quote(path)} leads back to itself`, 'Write the address where it is now.'],
  chain: (path: string, next: string): Notice => [
    `${quote(path)} is an old address itself`,
    `Lead straight to the end: the next one is ${quote(next)}.`,
  ],
  hidden: (path: string): Notice => [
    `${quote(path)} is not published`,
    'Publish that article first (status, day of publication), or lead somewhere else.',
  ],
  noPage: (path: string, near?: string): Notice => [
    `there is no page ${quote(path)}${guess(near)}`,
    near ? `Write ${quote(near)}.` : 'Write the address of a page of this site, with a slash at its end.',
  ],
}
