import { Type, type Static } from '@sinclair/typebox'
import { country, Edition } from './edition'
import { group, list, oneOf, text } from './fields'
import { Source } from './source'
import { advancements } from './values'

const count = (description: string) =>
  Type.Optional(Type.Integer({ description: `${description}; leave out if it is not known` }))
const said = (description: string) =>
  Type.Optional(Type.Boolean({ description: `${description}; leave out if it is not known` }))

/** What the United States' Department of Labor says of a country's law and effort against child labour. */
export const Assessment = group({
  country,
  level: Type.Optional(oneOf(advancements, 'Its judgement of the year’s effort; leave out where none was made')),
  minAge: Type.Optional(
    Type.Number({
      description: 'Age from which children may work, in years: 17.5 in places; leave out if it is not known',
    }),
  ),
  minAgeHazardous: count('Age from which they may do hazardous work'),
  schoolUntil: count('Age up to which school is compulsory'),
  bansForcedLabour: said('Whether the law against forced labour meets the international standard, in its view'),
  bansChildTrafficking: said('Whether the law against child trafficking does'),
  inspectors: count('Labour inspectors, as the government told'),
  enoughInspectors: said('Whether they are enough by the ILO’s advice'),
  inspections: count('Inspections in the year'),
  prosecutions: count('Prosecutions in the year, of child labour'),
  convictions: count('Convictions in the year, of child labour'),
  complaints: said('Whether there is a way to complain'),
  referral: said('Whether inspectors and social services refer children to each other'),
  working: Type.Optional(
    Type.Number({ description: 'Share of children who work, in per cent; surveys of different years' }),
  ),
  workingAges: Type.Optional(text('The ages of those children, in quotes: "5-14"')),
})

/** Assessments of countries: `content/child-labour.yaml`, with its rows in the CSV file beside it. */
export const AssessmentsFile = group({
  sources: list(Source, 'What it rests on'),
  editions: list(Edition, 'Its edition'),
})

export type Assessment = Static<typeof Assessment>
export type AssessmentsFile = Static<typeof AssessmentsFile>
