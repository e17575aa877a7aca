import { Type, type Static } from '@sinclair/typebox'
import { day, group, moment, oneOf, some, text, texts } from './fields'
import { Rule } from './rule'
import { Source } from './source'
import { certainties, dateKinds, lawKinds, places } from './values'

const sources = some(text(), 'Ids of the sources that say so')

/** A thing that the law asks for. */
const Ask = group({ says: texts('What has to be done'), sources })

/** A date of the law. */
const LawDate = group({
  day: moment('The day, month or year as far as it is known, in quotes: "2027-12-14", "2027-07", "1930"'),
  kind: oneOf(dateKinds, 'What happens then'),
  certainty: oneOf(
    certainties,
    'certain: the sources agree; disputed: they give several days; announced: set for a day to come; unverified: the day has passed, and we could not find whether it came',
  ),
  yearly: Type.Optional(Type.Boolean({ description: 'Whether it comes again each year; needs a whole day' })),
  says: texts('What happens, in a few words'),
  sources,
})

/** A change of what we say. */
const LawChange = group({
  day: day('Day on which the file was changed'),
  says: texts('What has changed, for the feed'),
  correction: Type.Optional(Type.Boolean({ description: 'true where something that stood here was wrong' })),
})

/** All but the rule of a law or list that bears on companies. */
export const LawFields = group({
  name: texts('What the law is called'),
  short: texts('The same in two or three words, for the timeline'),
  jurisdiction: oneOf(places, 'Whose law it is'),
  origins: Type.Optional(some(text(), 'Where it speaks of goods of certain countries alone: their codes')),
  kind: oneOf(lawKinds, 'report: tells; conduct: acts; goods: bars products; list: binds no one'),
  article: Type.Optional(text('The article about it, by its slug; each leads to the other')),
  bound: texts('Who is bound, with the thresholds in numbers'),
  boundSources: sources,
  asks: some(Ask, 'What the law asks for'),
  dates: some(LawDate, 'Its dates'),
  penalties: texts('What follows if it is not kept'),
  penaltySources: sources,
  known: moment('Up to when the sources speak, in quotes: "2025-05"; stands beside every answer of the tool'),
  reviewBy: day('Day by which somebody reads it against its sources again'),
  changes: some(LawChange, 'What has changed in this file, for the feed'),
  sources: some(Source, 'What it rests on'),
})

/** A law or list that bears on companies: `content/laws/<slug>.yaml`, read by `lib/laws/read.ts`. */
export const LawFile = group({ ...LawFields.properties, rule: Rule })

export type LawFile = Static<typeof LawFile>
