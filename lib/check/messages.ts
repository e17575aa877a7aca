import { locales } from '../i18n/locales'
import type { Notice } from './problem'
import { addressFaults } from './messages-addresses'
import type { AddressFault } from './web-address'

// What the check says of files and frontmatter, in words that an editor needs no code to understand;
// `messages-body.ts` and `messages-between.ts` hold the rest.

/** A text in quotes. */
export const quote = (text: string) => `"${text}"`

/** The question that ends a message where a valid value is near. */
export const guess = (near?: string) => (near === undefined ? '' : `; did you mean ${quote(near)}?`)

/** Texts in quotes, in a row. */
export const anyOf = (values: readonly string[]) => values.map(quote).join(', ')

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`

/** What belongs into a file, by a part of its path. */
const toWrite: [path: string, mend: string][] = [
  ['/articles/', 'Write the article'],
  ['/pages/', 'Write the page'],
  ['/indicators/', 'Write what the indicator means'],
  ['/helplines/', 'Write "lines:" and the numbers below it, or a "note" where no number is known'],
  ['/laws/', 'Write the keys of a law, as another file of this folder has them'],
  ['/countries/', 'Write the keys of a country, as another file of this folder has them'],
  ['/checklist/', 'Write the texts, as the file of another language has them'],
  ['/taxonomy/', 'Write one "- slug: …" with a "label" for each term'],
  ['/glossary.yaml', 'Write "sources:" and "terms:", each with a list below it'],
  ['/figures.yaml', 'Write "sources:", "groups:" and "figures:", each with a list below it'],
  ['/goods.yaml', 'Write "families:" and "goods:", each with a list below it'],
  ['/goods-listings.yaml', 'Write "sources:", "editions:" and "listings:", each with a list below it'],
  ['/import-orders.yaml', 'Write "sources:", "orders:" and "counts:", each with a list below it'],
  ['/child-labour.yaml', 'Write "sources:", "editions:" and "assessments:", each with a list below it'],
  ['/trafficking-tiers.yaml', 'Write "sources:", "editions:" and "placings:", each with a list below it'],
  ['/treaties.yaml', 'Write "sources:", "treaties:" and "memberships:", each with a list below it'],
  ['/thesaurus.yaml', 'Write one "- en: […]" for each thing that can be said in several ways'],
  ['/best-bets.yaml', 'Write one "- leads: /help/" with "en: [words]" below it for each page'],
  ['/readers.yaml', 'Write one "- id: workers" with its keys below it for each kind of reader'],
  ['/redirects.yaml', 'Write one "- from: /old/" with "to: /new/" below it for each old address'],
]

export const fileMessages = {
  misplaced: (kind: string): Notice => [
    `no file belongs directly in ${kind}/`,
    `Move it to ${kind}/<language>/<slug>.mdx.`,
  ],
  unknownLocale: (name: string, near?: string): Notice => [
    `${quote(name)} is no language of the hub${guess(near)}`,
    `Use one of the folders ${anyOf(locales)}.`,
  ],
  subfolder: (kind: string, locale: string): Notice => [
    'no folder belongs here',
    `Put its files directly into ${kind}/${locale}/, and take the folder out.`,
  ],
  extension: (name: string): Notice => [
    `${quote(name)} is no .mdx or .md file`,
    'Give it the ending .mdx (.md for plain Markdown), or move it out of this folder.',
  ],
  slug: (slug: string): Notice => [
    `the file name ${quote(slug)} cannot be an address`,
    'Use lower-case letters a–z, digits and single hyphens between words, as in "care-work-report".',
  ],
  sameButForCase: (other: string): Notice => [
    `the name differs from ${quote(other)} only in upper and lower case`,
    'Give one of the two files another name: some computers take them for one file.',
  ],
  tooLarge: (bytes: number): Notice => [
    `the file has ${megabytes(bytes)}; 1 MB is the most`,
    'Take out what is no text, such as pasted pictures; the file was not looked into.',
  ],
  notUtf8: (byte: number): Notice => [
    `the file is not in UTF-8: byte ${byte} cannot be read`,
    'Save the file again with the encoding UTF-8, and look at the accents on this line.',
  ],
  empty: (file: string): Notice => [
    'the file is empty',
    `${toWrite.find(([path]) => file.includes(path))?.[1] ?? 'Write what belongs there'}, or take the file out.`,
  ],
}

export const yamlMessages = {
  syntax: (reason: string): Notice => [
    `YAML syntax: ${reason}`,
    'Look at the quotes, colons and indents of this line and the one before; quote a text that holds ": ".',
  ],
  duplicateKey: (key: string): Notice => [`the key ${quote(key)} stands here a second time`, 'Keep one of the two.'],
}

export const frontmatterMessages = {
  missing: [
    'the frontmatter is missing',
    'Begin the file with a line of three dashes (---), the keys, and three dashes again.',
  ] as Notice,
  notClosed: [
    'the frontmatter is not closed',
    'Put a line of nothing but three dashes (---) after the last key.',
  ] as Notice,
  noKeys: ['the frontmatter holds no keys', 'Write one "key: value" a line between the two lines of dashes.'] as Notice,
  unknownKey: (key: string, near?: string, others?: string): Notice => [
    `unknown key ${quote(key)}${guess(near)}`,
    near
      ? `Write ${quote(near)}, or take the key out.`
      : `${others === undefined ? 'Take' : `Write a key for this: ${others}; or take`} the key out.`,
  ],
  missingKey: (key: string, description = ''): Notice => [
    `the key ${quote(key)} is missing`,
    `Add it: ${description || key}.`,
  ],
  wrongKind: (key: string, wanted: string, found: string): Notice => [
    `${quote(key)} must be ${wanted}, not ${found}`,
    wanted === 'text'
      ? 'Put the value in quotes, or leave the key out if it may be.'
      : `Write ${wanted}, or leave the key out if it may be.`,
  ],
  emptyList: (key: string): Notice => [`${quote(key)} names nothing`, 'Write at least one entry.'],
  emptyText: (key: string): Notice => [`${quote(key)} is empty`, 'Write its text, or leave the key out if it may be.'],
  unknownValue: (key: string, text: string, near: string | undefined, valid: readonly string[]): Notice => [
    `unknown ${key} ${quote(text)}${guess(near)}`,
    `Use one of ${anyOf(valid)}.`,
  ],
  unknownTerm: (vocabulary: string, text: string, near?: string): Notice => [
    `unknown ${vocabulary.replace(/s$/, '')} ${quote(text)}${guess(near)}`,
    `Use one of the slugs in content/taxonomy/${vocabulary}.yaml.`,
  ],
}

export const valueMessages = {
  why: {
    reviewBy: 'Day by which somebody reads it against its sources again',
    status: 'Only published articles are built',
  },
  titleLength: (length: number): Notice => [`the title has ${length} characters; 160 is the most`, 'Shorten it.'],
  summaryLength: (length: number, shortest: number): Notice => [
    `the summary has ${length} characters; it needs ${shortest} to 240`,
    length < shortest ? 'Say more of what the reader will find.' : 'Shorten it to what matters most.',
  ],
  summaryEnd: ['the summary does not end as a sentence', 'End it with a full stop, a question mark, ! or ….'] as Notice,
  typesCount: (count: number): Notice => [
    `${count} types; an article has 1 to 4`,
    'Name the one to four types that fit best.',
  ],
  noRegion: ['no region; an article has at least one', 'Name its region; what holds everywhere is "global".'] as Notice,
  repeated: (key: string, text: string): Notice => [
    `${quote(text)} stands twice in ${quote(key)}`,
    'Take one of the two out.',
  ],
  country: (text: string, near?: string): Notice => [
    `unknown country code ${quote(text)}${guess(near)}`,
    'Use the two capital letters of ISO 3166-1, such as "PE" for Peru.',
  ],
  aliasForm: (text: string): Notice => [
    `the former slug ${quote(text)} cannot have been an address`,
    'Write the slug only: lower-case letters, digits and single hyphens.',
  ],
  year: (year: number, thisYear: number): Notice => [
    `${year} is no year of publication`,
    `Use a whole year from 1800 to ${thisYear}, or leave the key out of a source if the year is not known.`,
  ],
  url: (url: string, fault: AddressFault): Notice => [
    `${quote(url)} ${addressFaults[fault][0]}`,
    addressFaults[fault][1],
  ],
  noDay: (key: string, text: string): Notice => [
    `${quote(key)} is no day of the calendar: ${quote(text)}`,
    'Write a day that exists as YYYY-MM-DD, such as 2026-03-09.',
  ],
  future: (key: string, day: string): Notice => [
    `${quote(key)} lies in the future: ${day}`,
    'Use the day on which it was done.',
  ],
  waits: (day: string): Notice => [
    `the article waits: it is published by the first build on or after ${day}`,
    'Nothing to mend; see that the site is built on that day.',
  ],
  tooEarly: (key: string, day: string): Notice => [
    `${quote(key)} is ${day}, before there was a web to publish on`,
    'Write the day on which it was done here; the year of a publication stands in "original" or "sources".',
  ],
  withdrawnWithoutReason: [
    'the article is withdrawn, but nothing says why',
    'Add "withdrawnBecause": a sentence or two for those who come to its address.',
  ] as Notice,
  reasonWithoutWithdrawal: [
    '"withdrawnBecause" says why the article was withdrawn, but it is not',
    'Write "status: withdrawn", or take the reason out.',
  ] as Notice,
  updatedBeforePublished: (day: string, published: string): Notice => [
    `updated on ${day}, before it was published on ${published}`,
    'Correct one of the two days.',
  ],
  reviewBeforePublished: (day: string, published: string): Notice => [
    `"reviewBy" is ${day}, which is not after the day of publication, ${published}`,
    'Set a day after publication, at most two years ahead.',
  ],
  reviewDue: (day: string): Notice => [
    `the review was due on ${day}`,
    'Read the article against its sources again, then set "updated" and a new "reviewBy".',
  ],
}

export const changeMessages = {
  beforePublished: (day: string, published: string): Notice => [
    `a change of ${day}, before the article was published on ${published}`,
    'Correct one of the two days; what changed before publication is nobody else’s business.',
  ],
  noteLength: (length: number): Notice => [
    `the note on a change has ${length} characters; 240 is the most`,
    'Say in one sentence what changed.',
  ],
  noteEnd: ['the note on a change does not end as a sentence', 'End it with a full stop.'] as Notice,
  untold: [
    '"updated" is set, but no "changes" say what changed',
    'Add "changes:" with a line "- { date: …, note: … }", and "correction: true" if something was wrong before.',
  ] as Notice,
  notUpdated: (day: string): Notice => [`"changes" tell of ${day}, but "updated" is missing`, `Add "updated: ${day}".`],
  otherDay: (updated: string, last: string): Notice => [
    `"updated" is ${updated}, but the latest of "changes" is of ${last}`,
    'Give both the same day, or add the change that is missing.',
  ],
}

export const sourceMessages = {
  idForm: (id: string): Notice => [
    `the source id ${quote(id)} is not in kebab-case`,
    'Use lower-case letters, digits and single hyphens, as in "ilo-2025".',
  ],
  sameId: (id: string): Notice => [`two sources have the id ${quote(id)}`, 'Give each source an id of its own.'],
  notListed: (id: string, near?: string): Notice => [
    `the text cites ${quote(id)}, which "sources" does not list${guess(near)}`,
    'Correct the marker, or add the source to the frontmatter.',
  ],
  citedOnPage: (id: string): Notice => [
    `a page lists no sources, but this one cites ${quote(id)}`,
    'Take the marker out and link to the source in the text.',
  ],
  notCited: (id: string): Notice => [
    `the source ${quote(id)} is listed but never cited`,
    `Put [@${id}] where the text rests on it, or take the source out.`,
  ],
  malformed: (marker: string): Notice => [
    `${quote(marker)} is no citation marker`,
    'Write [@id] for one source and [@one; @two] for several.',
  ],
}
