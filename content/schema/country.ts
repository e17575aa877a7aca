import { Type, type Static } from '@sinclair/typebox'
import { day, group, list, moment, oneOf, some, text, texts } from './fields'
import { Source } from './source'
import { offences } from './values'

const stated = {
  asOf: moment('Up to when the sources speak, in quotes: "2025-05"'),
  sources: some(text(), 'Ids of the sources that say so'),
}

/** A crime in a country's law. */
const Offence = group({
  act: oneOf(offences, 'What is punished'),
  provision: texts('Law and article, in a few words: "Penal Code, article 168-B"'),
  penalty: Type.Optional(texts('The penalty; leave out if it is not known')),
  ...stated,
})

/** Something that is known of a country. */
const Statement = group({ says: texts('One or two sentences'), ...stated })

/** What editors know of a country beside lists: `content/countries/<code>.yaml`, read by `lib/countries/read.ts`. */
export const CountryFile = group({
  also: Type.Optional(list(text(), 'Other names by which readers look for it')),
  offences: Type.Optional(list(Offence, 'The crimes of forced labour and trafficking in its law')),
  referral: Type.Optional(list(Statement, 'Who can formally refer or recognise a victim, and how')),
  inspection: Type.Optional(list(Statement, 'Who inspects work, and what has come of it')),
  unknown: Type.Optional(list(texts('What we looked for and did not find'), 'What the hub does not know')),
  reviewBy: day('Day by which somebody reads it against its sources again'),
  sources: Type.Optional(some(Source, 'What it rests on')),
})

export type CountryFile = Static<typeof CountryFile>
