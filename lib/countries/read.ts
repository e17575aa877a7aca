import type { Assessment, AssessmentsFile } from '../../content/schema/assessments'
import type { CountryFile } from '../../content/schema/country'
import type { Source } from '../../content/schema/source'
import type { Placing, TiersFile } from '../../content/schema/tiers'
import type { Membership, TreatiesFile } from '../../content/schema/treaties'
import type { Tier, TreatyState } from '../../content/schema/values'
import { withSource, type Edition } from '../editions'
import type { Locale } from '../i18n/locales'
import { localize, type Localized } from '../i18n/localize'
import { roomOf, rowFileOf, type Room } from '../library'
import { memoizePerBuild } from '../memo'
import { readCsv } from '../read-csv'
import { readYaml, readYamlFolder } from '../read-yaml'

/** How a country stands to a treaty. */
export interface TreatyOfCountry {
  id: string
  short: string
  name: string
  state: TreatyState
  /** When it was ratified or signed, as far as it is known. */
  day?: string
  /** Up to when the source speaks. */
  asOf?: string
  source: Source
}

/** Where an edition of the trafficking report places a country. */
export interface Placed {
  edition: Edition
  tier: Tier
}

/** What editors know of a country beside lists. */
export type CountryKnowledge = Localized<CountryFile>

const assessments = memoizePerBuild((locale: Locale) =>
  localize(readYaml(roomOf('child-labour.yaml')) as AssessmentsFile, locale),
)
const tiers = memoizePerBuild((locale: Locale) =>
  localize(readYaml(roomOf('trafficking-tiers.yaml')) as TiersFile, locale),
)
const treaties = memoizePerBuild((locale: Locale) =>
  localize(readYaml(roomOf('treaties.yaml')) as TreatiesFile, locale),
)

const rows = <Row>(room: Room, numbers?: readonly string[]) => readCsv(rowFileOf(roomOf(room)), numbers) as Row[]

function by<Row extends { country: string }>(all: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of all) groups.set(row.country, [...(groups.get(row.country) ?? []), row])
  return groups
}

const numbersOfAssessments = [
  'minAge',
  'minAgeHazardous',
  'schoolUntil',
  'inspectors',
  'inspections',
  'prosecutions',
  'convictions',
  'working',
]

const assessmentRows = memoizePerBuild(() => by(rows<Assessment>('child-labour.yaml', numbersOfAssessments)))
const placingRows = memoizePerBuild(() => by(rows<Placing>('trafficking-tiers.yaml')))
const membershipRows = memoizePerBuild(() => by(rows<Membership>('treaties.yaml')))

/** What the United States' Department of Labor says of law and effort against child labour there. */
export const assessmentOf = (code: string): Assessment | undefined => assessmentRows().get(code)?.[0]

/** The edition of those assessments. */
export function assessmentsEdition(locale: Locale): Edition {
  const { editions, sources } = assessments(locale)
  return withSource(editions[0]!, sources)
}

/** Where the trafficking report places it, the newest edition first. */
export function tiersOf(locale: Locale, code: string): Placed[] {
  const { editions, sources } = tiers(locale)
  const placed = placingRows().get(code) ?? []
  return editions.flatMap(edition =>
    placed
      .filter(row => row.edition === edition.id)
      .map(({ tier }) => ({ edition: withSource(edition, sources), tier })),
  )
}

/** The treaties of which it is known how it stands to them, in the editors' order. */
export function treatiesOf(locale: Locale, code: string): TreatyOfCountry[] {
  const { treaties: all, sources } = treaties(locale)
  const own = membershipRows().get(code) ?? []
  return all.flatMap(({ id, short, name }) =>
    own
      .filter(({ treaty }) => treaty === id)
      .map(({ state, day, asOf, source }) => ({
        id,
        short,
        name,
        state,
        day,
        asOf,
        source: sources.find(one => one.id === source)!,
      })),
  )
}

/** The treaties with what is known of who has joined them. */
export const allTreaties = (locale: Locale) => treaties(locale).treaties

/** What editors know of countries beside lists, by code. */
export const countryKnowledge = memoizePerBuild(
  (locale: Locale): Map<string, CountryKnowledge> =>
    new Map(
      readYamlFolder(roomOf('countries')).map(([name, file]) => [
        name.toUpperCase(),
        localize(file as CountryFile, locale),
      ]),
    ),
)

/** The countries of which some list of states says something. */
export const listedCountries = (): string[] => [
  ...new Set([...assessmentRows().keys(), ...placingRows().keys(), ...membershipRows().keys()]),
]
