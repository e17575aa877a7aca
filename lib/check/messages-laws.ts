import { anyOf, guess, quote } from './messages'
import type { Notice } from './problem'

/** What the check says of laws that bind companies. */
export const lawMessages = {
  subfolder: ['no folder belongs here', 'Put its files directly into laws/, and take the folder out.'] as Notice,
  extension: (name: string): Notice => [
    `${quote(name)} is no .yaml file`,
    'Give it the ending .yaml, or move it out of this folder.',
  ],
  noKeys: ['the file holds no keys', 'Copy the file of another law and change its values.'] as Notice,
  moment: (key: string, text: string): Notice => [
    `${quote(key)} is no day, month or year of the calendar: ${quote(text)}`,
    'Write it in quotes, as far as it is known: "2027-12-14", "2027-07" or "1930".',
  ],
  passed: (text: string): Notice => [
    `${quote(text)} has passed and still stands as announced`,
    'Find whether it came: write "certain" if it did, or "unverified" if you cannot find it.',
  ],
  notYet: (text: string): Notice => [
    `${quote(text)} is still to come, so that nobody can have verified it`,
    'Write "announced" or "certain".',
  ],
  yearly: (text: string): Notice => [
    `${quote(text)} cannot come again each year`,
    'Write the whole day on which it came first, or take "yearly" out.',
  ],
  knownAhead: (text: string): Notice => [
    `"known" lies in the future: ${quote(text)}`,
    'Write up to when the sources speak; they cannot speak of later.',
  ],
  reviewDue: (day: string): Notice => [
    `the review was due on ${day}`,
    'Read it against its sources again, set up to when they speak and a new "reviewBy", and add what is new.',
  ],
  unknownSource: (id: string, near?: string): Notice => [
    `no source has the id ${quote(id)}${guess(near)}`,
    near ? `Write ${quote(near)}, or add the source.` : 'Correct it, or add the source.',
  ],
  unusedSource: (id: string): Notice => [
    `nothing rests on the source ${quote(id)}`,
    'Name it where something rests on it, or take it out.',
  ],
  unknownArticle: (slug: string, near?: string): Notice => [
    `there is no article ${quote(slug)}${guess(near)}`,
    near ? `Write ${quote(near)}, or take the key out.` : 'Correct it, or take the key out.',
  ],
  noRule: [
    'the key "rule" is missing',
    'Add it: the conditions under which the law binds, as another law has them.',
  ] as Notice,
  ruleForm: (kinds: readonly string[]): Notice => [
    'this is no condition',
    `Write keys and values, of which one is ${anyOf(kinds)}.`,
  ],
  ruleKind: (key: string | undefined, near: string | undefined, kinds: readonly string[]): Notice => [
    key === undefined ? 'the condition says nothing' : `unknown condition ${quote(key)}${guess(near)}`,
    near ? `Write ${quote(near)}.` : `Use one of ${anyOf(kinds)}.`,
  ],
  rulePart: (kind: string, key: string, near?: string): Notice => [
    `${quote(kind)} has no ${quote(key)}${guess(near)}`,
    near ? `Write ${quote(near)}, or take the key out.` : 'Take the key out.',
  ],
  joined: (kind: string, fewest: number): Notice => [
    `${quote(kind)} needs a list of at least ${fewest} conditions`,
    'Write each on a line that begins with a hyphen.',
  ],
  howMany: (most: number): Notice => [
    '"count" is no number of the conditions below "of"',
    `Write a whole number from 1 to ${most}.`,
  ],
  oneOf: (key: string, text: string, near: string | undefined, valid: readonly string[]): Notice => [
    `unknown ${key} ${quote(text)}${guess(near)}`,
    `Use one of ${anyOf(valid)}.`,
  ],
  currency: (text: string, near?: string): Notice => [
    `${quote(text)} is no currency${guess(near)}`,
    'Use the three capital letters of ISO 4217, such as "EUR".',
  ],
  missing: (kind: string, key: string): Notice => [
    `${quote(kind)} needs ${quote(key)}`,
    `Add "${key}:" and its value.`,
  ],
  line: (kind: string): Notice => [
    `${quote(kind)} needs one line, as a whole number`,
    'Write "atLeast:" where the number itself is bound, "over:" where it is not, "line:" where the sources do not say.',
  ],
  questionId: (id: string): Notice => [
    `the question's name ${quote(id)} is not in kebab-case`,
    'Use lower-case letters, digits and single hyphens: it stands in shared addresses.',
  ],
  isTrue: (key: string): Notice => [`${quote(key)} can only be true`, `Write "${key}: true".`],
}
