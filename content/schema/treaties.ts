import { Type, type Static } from '@sinclair/typebox'
import { country } from './edition'
import { group, list, moment, oneOf, text, texts } from './fields'
import { Source } from './source'
import { treatyStates } from './values'

/** A treaty that states may join. */
const Treaty = group({
  id: text('Short name in kebab-case: "c029"'),
  short: texts('Its name in a table'),
  name: texts('Its whole name'),
  year: text('The year in which it was adopted, in quotes'),
  coverage: texts('For how many states, and up to when, this file knows it'),
})

/** How a state stands to a treaty. A state of which nothing is known has no row: it never means "not ratified". */
export const Membership = group({
  country,
  treaty: text('Id of the treaty'),
  state: oneOf(treatyStates, 'ratified, also accession and succession; "not": it had not, as of that time'),
  day: Type.Optional(moment('When it was ratified or signed, in quotes, as far as it is known')),
  asOf: Type.Optional(moment('Up to when the source speaks, in quotes; leave out where it bears no date')),
  source: text('Id of the source that says so'),
})

/** Treaties and who has joined them: `content/treaties.yaml`, with its rows in the CSV file beside it. */
export const TreatiesFile = group({
  sources: list(Source, 'What it rests on'),
  treaties: list(Treaty, 'The treaties, in the order in which readers see them'),
})

export type Membership = Static<typeof Membership>
export type TreatiesFile = Static<typeof TreatiesFile>
