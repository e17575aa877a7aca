import { defineNestedType, type FieldDefs } from 'contentlayer2/source-files'
import { certainties, dateKinds, obligationKinds } from '../../lib/obligations/kinds'
import { places } from '../../lib/obligations/places'
import { Source } from './source'
import { Texts } from './texts'

const says = { type: 'nested', of: Texts, required: true } as const
const sources = {
  type: 'list',
  of: { type: 'string' },
  required: true,
  description: 'Ids of the sources that say so',
} as const

/** A thing that the law asks for. */
const Ask = defineNestedType(() => ({
  name: 'Ask',
  fields: { says: { ...says, description: 'What has to be done' }, sources },
}))

/** A date of the law. */
const LawDate = defineNestedType(() => ({
  name: 'LawDate',
  fields: {
    day: {
      type: 'string',
      required: true,
      description: 'The day, month or year as far as it is known, in quotes: "2027-12-14", "2027-07", "1930"',
    },
    kind: { type: 'enum', options: dateKinds, required: true, description: 'What happens then' },
    certainty: {
      type: 'enum',
      options: certainties,
      required: true,
      description:
        'certain: the sources agree; disputed: they give several days; announced: set for a day to come; unverified: the day has passed, and we could not find whether it came',
    },
    yearly: { type: 'boolean', description: 'Whether it comes again each year; needs a whole day' },
    says: { ...says, description: 'What happens, in a few words' },
    sources,
  },
}))

/** A change of what we say. */
const Change = defineNestedType(() => ({
  name: 'Change',
  fields: {
    day: { type: 'date', required: true, description: 'Day on which the file was changed' },
    says: { ...says, description: 'What has changed, for the feed' },
    correction: { type: 'boolean', description: 'true where something that stood here was wrong' },
  },
}))

/** A law or list that bears on companies: `content/obligations/<slug>.yaml`, read by `lib/content/obligations.ts`. */
export const obligationFields = {
  name: { type: 'nested', of: Texts, required: true, description: 'What the law is called' },
  short: { type: 'nested', of: Texts, required: true, description: 'The same in two or three words, for the timeline' },
  jurisdiction: { type: 'enum', options: places, required: true, description: 'Whose law it is' },
  kind: {
    type: 'enum',
    options: obligationKinds,
    required: true,
    description: 'report: tells; conduct: acts; goods: bars products; list: binds no one',
  },
  article: { type: 'string', description: 'Slug of the article about it; each leads to the other' },
  bound: { type: 'nested', of: Texts, required: true, description: 'Who is bound, with the thresholds in numbers' },
  boundSources: sources,
  asks: { type: 'list', of: Ask, required: true, description: 'What the law asks for' },
  dates: { type: 'list', of: LawDate, required: true, description: 'Its dates' },
  penalties: { type: 'nested', of: Texts, required: true, description: 'What follows if it is not kept' },
  penaltySources: sources,
  known: {
    type: 'string',
    required: true,
    description: 'Up to when the sources speak, in quotes: "2025-05"; stands beside every answer of the tool',
  },
  reviewBy: { type: 'date', required: true, description: 'Day by which somebody reads it against its sources again' },
  changes: { type: 'list', of: Change, required: true, description: 'What has changed in this file, for the feed' },
  sources: { type: 'list', of: Source, required: true, description: 'What it rests on' },
} satisfies FieldDefs
