import { anyOf, quote } from './messages'
import type { Notice } from './problem'

/** What the check says of languages, of the words of the interface, and of translations of data. */
export const languageMessages = {
  noList: ['the file holds no list of languages', 'List each as "- code: fr" with its keys.'] as Notice,
  twice: (code: string): Notice => [`the language ${quote(code)} is listed twice`, 'Take one of the two out.'],
  firstIsWhole: [
    'the first language, of which all others are translations, has to be complete',
    'Set its "state" to "complete", or list another one first.',
  ] as Notice,
  needsHelp: [
    'a language without the help pages is offered, though every page leads to them',
    'Add "helplines" to "offers".',
  ] as Notice,
  noFolder: (folder: string): Notice => [
    `${quote(folder)} is no language of the hub`,
    'List it in languages.yaml, or rename the folder.',
  ],
}

export const wordsMessages = {
  noRoom: (name: string, known: readonly string[]): Notice => [
    `the words of the first language have no file ${quote(name)}`,
    `Name it as one of theirs: ${anyOf(known)}.`,
  ],
  noGroups: [
    'the file holds no texts by their names',
    'Copy keys of the first language and translate its texts.',
  ] as Notice,
  unknown: (key: string, near?: string): Notice => [
    `nothing of the interface asks for ${quote(key)}`,
    near ? `Did you mean ${quote(near)}?` : 'Take it out, or name it as the first language does.',
  ],
  missing: (key: string): Notice => [
    `${quote(key)} is missing in a language that is to be complete`,
    'Translate it, or set the state of the language to "partial".',
  ],
  kind: (key: string, wanted: 'a text' | 'a list' | 'a group'): Notice => [
    `${quote(key)} has to be ${wanted}, as in the first language`,
    'Copy its shape from there.',
  ],
  length: (key: string, wanted: number): Notice => [
    `${quote(key)} has to have ${wanted} entries, as in the first language`,
    'Translate each of them.',
  ],
  syntax: (key: string, fault: string): Notice => [
    `${quote(key)} is no message that can be read: ${fault}`,
    'See https://unicode-org.github.io/icu/userguide/format_parse/messages/.',
  ],
  names: (key: string, wanted: readonly string[]): Notice => [
    wanted.length === 0
      ? `nothing is filled into ${quote(key)}`
      : `${quote(key)} has to hold ${wanted.map(name => `{${name}}`).join(' and ')}, and no other value`,
    wanted.length === 0 ? 'Take the braces out.' : 'Put each where the value is to stand.',
  ],
  categories: (key: string, wrong: readonly string[], missing: readonly string[]): Notice => [
    `the plural of ${quote(key)} ${[
      ...(wrong.length > 0 ? [`has forms that this language does not have: ${wrong.join(', ')}`] : []),
      ...(missing.length > 0 ? [`lacks forms of this language: ${missing.join(', ')}`] : []),
    ].join(', and ')}`,
    'Give one form for each category that Unicode CLDR has for the language, and for exact numbers such as "=0".',
  ],
}

export const translationMessages = {
  noList: [
    'the file holds no list of translations',
    'Write each as "- en: …" with the translation below it.',
  ] as Notice,
  outdated: (text: string, near?: string): Notice => [
    `the original of this translation is in no data any more: ${quote(text.slice(0, 60))}`,
    near ? `It may have become ${quote(near.slice(0, 80))}: translate that, and put it in its place.` : 'Take it out.',
  ],
  missing: (locale: string): Notice => [`the translation in ${quote(locale)} is missing`, 'Add it below the original.'],
  twice: (text: string): Notice => [`${quote(text.slice(0, 60))} is translated twice`, 'Take one of the two out.'],
}
