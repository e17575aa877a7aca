import type { IndicatorSlug, Reading, RuleName, Answer } from '../../../content/schema/values'

/** A case as somebody might note it, what the tool must make of it, and on what that rests. */
export interface WorkedCase {
  name: string
  answers: Partial<Record<IndicatorSlug, Answer>>
  reading: Reading
  rules: RuleName[]
  source: string
  /** The article whose text names these indicators. */
  article?: string
}

const all = (answer: Answer): WorkedCase['answers'] => ({
  'abuse-of-vulnerability': answer,
  deception: answer,
  'restriction-of-movement': answer,
  isolation: answer,
  'physical-and-sexual-violence': answer,
  'intimidation-and-threats': answer,
  'retention-of-identity-documents': answer,
  'withholding-of-wages': answer,
  'debt-bondage': answer,
  'abusive-working-and-living-conditions': answer,
  'excessive-overtime': answer,
})

const c29 = 'Convention No. 29, definition, by RESPECT, Indicators of Forced Labour'
const booklet = 'ILO indicators of forced labour, 2012: one can be enough, in other cases several are read together'
const revision = 'Intertek on the revision of 2025: coercion to stay, rather than bad conditions alone'
const ours = 'The hub’s own rule'

/** The table of worked cases. Invented ones are said to be; the others are those of published articles. */
export const workedCases: WorkedCase[] = [
  { name: 'a sheet without an answer', answers: {}, reading: 'empty', rules: [], source: ours },
  {
    name: 'eleven times no',
    answers: all('no'),
    reading: 'none-seen',
    rules: [],
    source: ours,
  },
  {
    name: 'eleven times not known, which is not no',
    answers: all('unknown'),
    reading: 'none-seen',
    rules: ['still-open'],
    source: ours,
  },
  {
    name: 'invented: a packing shed keeps passports in a safe, wages come on time',
    answers: { ...all('no'), 'retention-of-identity-documents': 'yes' },
    reading: 'penalty',
    rules: ['definition', 'one-can-be-enough', 'other-law'],
    source: booklet,
  },
  {
    name: 'invented: the same shed, and a worker owes the recruiter, who would go to her parents',
    answers: {
      'retention-of-identity-documents': 'yes',
      'debt-bondage': 'yes',
      'intimidation-and-threats': 'yes',
      'withholding-of-wages': 'no',
    },
    reading: 'both',
    rules: ['danger', 'definition', 'read-together', 'still-open', 'other-law'],
    source: booklet,
  },
  {
    name: 'a locked door alone',
    answers: { ...all('no'), 'restriction-of-movement': 'yes' },
    reading: 'both',
    rules: ['danger', 'definition', 'one-can-be-enough', 'other-law'],
    source: booklet,
  },
  {
    name: 'hours and lodging alone',
    answers: { ...all('no'), 'excessive-overtime': 'yes', 'abusive-working-and-living-conditions': 'yes' },
    reading: 'involuntariness',
    rules: ['definition', 'read-together', 'conditions-alone', 'other-law'],
    source: revision,
  },
  {
    name: 'hours and lodging, and pay held back so that people stay',
    answers: {
      ...all('no'),
      'excessive-overtime': 'yes',
      'abusive-working-and-living-conditions': 'yes',
      'withholding-of-wages': 'yes',
    },
    reading: 'both',
    rules: ['definition', 'read-together', 'other-law'],
    source: revision,
  },
  {
    name: 'a promise that was broken, and no word yet about leaving',
    answers: { deception: 'yes' },
    reading: 'involuntariness',
    rules: ['definition', 'one-can-be-enough', 'still-open', 'other-law'],
    source: c29,
  },
  {
    name: 'violence and unpaid wages, the rest answered with no',
    answers: { ...all('no'), 'physical-and-sexual-violence': 'yes', 'withholding-of-wages': 'yes' },
    reading: 'penalty',
    rules: ['danger', 'definition', 'read-together', 'other-law'],
    source: c29,
  },
  {
    name: 'Malaysia: the signs that employers are told of',
    answers: {
      'abuse-of-vulnerability': 'yes',
      'retention-of-identity-documents': 'yes',
      'debt-bondage': 'yes',
      'restriction-of-movement': 'yes',
      deception: 'yes',
    },
    reading: 'both',
    rules: ['danger', 'definition', 'read-together', 'still-open', 'other-law'],
    source: booklet,
    article: 'malaysia-employers-forced-labour',
  },
  {
    name: 'live-in care in London',
    answers: { 'abuse-of-vulnerability': 'yes', isolation: 'yes', 'debt-bondage': 'yes' },
    reading: 'both',
    rules: ['definition', 'read-together', 'still-open', 'other-law'],
    source: c29,
    article: 'live-in-care-workers-london',
  },
  {
    name: 'fishing in Thailand',
    answers: { deception: 'yes', 'withholding-of-wages': 'yes' },
    reading: 'both',
    rules: ['definition', 'read-together', 'still-open', 'other-law'],
    source: c29,
    article: 'thai-fishing-seafood',
  },
  {
    name: 'all eleven',
    answers: all('yes'),
    reading: 'both',
    rules: ['danger', 'definition', 'read-together', 'other-law'],
    source: booklet,
  },
]
