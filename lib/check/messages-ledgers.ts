import { anyOf, guess, quote } from './messages'
import type { Notice } from './problem'

// What the check says of the glossary, and of the figures that several texts use.

export const ledgerMessages = {
  noParts: (parts: readonly string[]): Notice => [
    'the file does not hold its lists',
    `Write ${anyOf(parts)} as keys, each with a list below it.`,
  ],
  unknownPart: (key: string, near: string | undefined, parts: readonly string[]): Notice => [
    `unknown key ${quote(key)}${guess(near)}`,
    `The file has ${anyOf(parts)}.`,
  ],
  missingPart: (key: string): Notice => [`${quote(key)} is missing`, `Write "${key}:" and its list below it.`],
  noItem: (part: string): Notice => [`this is no entry of ${quote(part)}`, 'Write "- id: …" and its other keys.'],
  idForm: (id: string): Notice => [
    `the id ${quote(id)} is not in kebab-case`,
    'Use lower-case letters, digits and single hyphens, as in "debt-bondage".',
  ],
  sameId: (part: string, id: string): Notice => [
    `two entries of ${quote(part)} have the id ${quote(id)}`,
    'Give each an id of its own.',
  ],
  unknownId: (key: string, id: string, near?: string): Notice => [
    `${quote(key)} names ${quote(id)}, which the file does not have${guess(near)}`,
    near ? `Write ${quote(near)}, or add an entry with that id.` : 'Correct it, or add an entry with that id.',
  ],
  unusedSource: (id: string): Notice => [
    `nothing rests on the source ${quote(id)}`,
    'Name it as the "source" of an entry, or take it out.',
  ],
}

export const glossaryMessages = {
  length: (locale: string, length: number): Notice => [
    `the definition in ${quote(locale)} has ${length} characters; 200 is the most`,
    'Keep what readers need within an article, and put the rest into "note".',
  ],
  end: (locale: string): Notice => [
    `the definition in ${quote(locale)} does not end as a sentence`,
    'End it with a full stop.',
  ],
  sameForm: (form: string): Notice => [`${quote(form)} stands here a second time`, 'Keep it once.'],
  nearTerm: (one: string, other: string, word: string, like: string): Notice => [
    `${quote(other)} can be taken for ${quote(one)}: ${quote(like)} is nearly ${quote(word)}`,
    'Join the two terms, or take the word out of one of them.',
  ],
}

export const figureMessages = {
  year: (text: string): Notice => [
    `${quote(text)} is no year`,
    'Write one as in "2021", or the first and the last with a dash as in "2020–2023".',
  ],
  negative: (value: number): Notice => [`${value} is no amount`, 'Write the number itself.'],
  reviewDue: (day: string): Notice => [
    `the figure was to be checked by ${day}`,
    'Look for a newer one: add it and name it here as "supersededBy", or set a new "reviewBy".',
  ],
  supersedesItself: (id: string): Notice => [
    `the figures that supersede ${quote(id)} lead back to it`,
    'Let the newest figure have no "supersededBy".',
  ],
  keyOfBefore: (id: string, by: string): Notice => [
    `the home page shows ${quote(id)}, which has been superseded by ${quote(by)}`,
    `Take "key" out here, and give it to ${quote(by)}.`,
  ],
  tooManyKeys: (most: number): Notice => [
    `the home page has room for ${most} figures, and this is one more`,
    'Take "key" out of one of them.',
  ],
  mixedUnits: (units: string[]): Notice => [
    `the chart sets ${units.join(' and ')} side by side`,
    'Keep to figures of one unit.',
  ],
  tooFew: ['the chart has fewer than two figures', 'Name at least two, or take the chart out.'] as Notice,
  unknown: (id: string, near?: string): Notice => [
    `content/figures.yaml has no figure ${quote(id)}${guess(near)}`,
    near ? `Write ${quote(near)}, or add the figure to the file.` : 'Correct the id, or add the figure to the file.',
  ],
  superseded: (id: string, by: string): Notice => [
    `the figure ${quote(id)} has been superseded by ${quote(by)}`,
    `Write ${quote(by)} if the sentence speaks of today; if it speaks of the past, say so and write the number itself.`,
  ],
  onPage: ['<Figure> belongs to articles only', 'Write the figure itself, and link to its source.'] as Notice,
  form: ['<Figure> is not written on its own', 'Write it as <Figure id="…" />, with nothing else in it.'] as Notice,
}
