/*
 * Closed lists of what content may say, for schemas and for what readers run alike: this file imports nothing.
 * Vocabularies that editors may add to are in `content/taxonomy/`.
 */

/** The vocabularies of `content/taxonomy/`, by file name. */
export const vocabularies = ['types', 'regions', 'topics', 'indicators'] as const
export type Vocabulary = (typeof vocabularies)[number]

/** What topics are sorted by, in the order in which readers see them. */
export const topicGroups = ['recognise', 'people', 'remedy', 'companies', 'states', 'sectors'] as const
export type TopicGroup = (typeof topicGroups)[number]

/** What a figure is a number of. */
export const units = ['people', 'children', 'cases', 'goods', 'employers', 'USD', 'percent'] as const
export type Unit = (typeof units)[number]

/** The kinds of publishers, in the order in which readers see them. */
export const sourceKinds = ['law', 'court', 'official', 'un', 'academic', 'ngo', 'company', 'press'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** What an emergency number can be for, in the order in which readers see it. */
export const services = ['police', 'ambulance', 'fire'] as const
export type Service = (typeof services)[number]

/** A day, a month or a year, as far as it is known: "2027-12-14", "2027-07", "1930". */
export const momentForm = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/

/** The countries, unions and states whose laws or markets the instruments name: ISO 3166 codes, and EU. */
export const places = ['AU', 'CA', 'DE', 'EU', 'FR', 'GB', 'NO', 'US', 'US-CA'] as const
export type Place = (typeof places)[number]

/** What a law asks for: to tell, to act, to keep products out; or nothing, where it is a list for awareness. */
export const lawKinds = ['report', 'conduct', 'goods', 'list'] as const
export type LawKind = (typeof lawKinds)[number]

/** What happens on a date of a law. */
export const dateKinds = ['made', 'in-force', 'applies', 'report', 'milestone', 'change'] as const
export type DateKind = (typeof dateKinds)[number]

/**
 * How well a date is known: the sources agree; they give several days; it is set for a day to come; or that day has
 * passed and we could not find whether it came.
 */
export const certainties = ['certain', 'disputed', 'announced', 'unverified'] as const
export type Certainty = (typeof certainties)[number]

/** What is counted in money. */
export const measures = ['turnover', 'assets', 'balance'] as const

/** What a company does, as far as some law asks. */
export const sectors = ['retail', 'manufacturing', 'goods', 'services'] as const
export type Sector = (typeof sectors)[number]

/** The ILO's eleven indicators, in the order of `content/taxonomy/indicators.yaml`. */
export const indicatorSlugs = [
  'abuse-of-vulnerability',
  'deception',
  'restriction-of-movement',
  'isolation',
  'physical-and-sexual-violence',
  'intimidation-and-threats',
  'retention-of-identity-documents',
  'withholding-of-wages',
  'debt-bondage',
  'abusive-working-and-living-conditions',
  'excessive-overtime',
] as const
export type IndicatorSlug = (typeof indicatorSlugs)[number]

/**
 * The two halves of the definition of Convention No. 29: work "exacted under the menace of any penalty", for which
 * the person "has not offered themselves voluntarily".
 */
export const halves = ['involuntariness', 'penalty'] as const
export type Half = (typeof halves)[number]

/** Who fills the checklist in; each is asked in words of their own. */
export const voices = ['inspector', 'auditor', 'caseworker', 'self'] as const
export type Voice = (typeof voices)[number]

/** The kinds of readers that have a page of their own. */
export const readers = ['workers', 'inspectors', 'companies', 'caseworkers', 'press'] as const
export type ReaderId = (typeof readers)[number]

/** What such a page can show of what the hub knows. */
export const readerParts = ['lines', 'figures', 'dates', 'referral', 'inspection', 'corrections'] as const
export type ReaderPart = (typeof readerParts)[number]

/** What can be answered. A question that nobody has answered has no answer: that is not the same as "not known". */
export const answers = ['yes', 'no', 'unknown'] as const
export type Answer = (typeof answers)[number]

/** How what was seen stands to the definition of forced labour. No reading is a verdict, and none has a rank. */
export const readings = ['empty', 'none-seen', 'involuntariness', 'penalty', 'both'] as const
export type Reading = (typeof readings)[number]

/** How a filled-in checklist is read; `lib/checklist/outcome.ts` has when each applies and what it rests on. */
export const ruleNames = [
  'danger',
  'definition',
  'one-can-be-enough',
  'read-together',
  'conditions-alone',
  'still-open',
  'other-law',
] as const
export type RuleName = (typeof ruleNames)[number]

/** The parts of the economy from which goods come. */
export const goodSectors = ['agriculture', 'manufacturing', 'mining', 'other'] as const
export type GoodSector = (typeof goodSectors)[number]

/** The kinds of labour for which a good is listed. */
export const labourKinds = ['child', 'forced', 'forcedChild'] as const
export type LabourKind = (typeof labourKinds)[number]

/** How the United States' Department of Labor judges a year's effort against child labour, the most first. */
export const advancements = ['significant', 'moderate', 'minimal', 'no'] as const
export type Advancement = (typeof advancements)[number]

/** Tiers of the United States' trafficking report; 2WL is the watch list, SC a special case. */
export const tiers = ['1', '2', '2WL', '3', 'SC'] as const
export type Tier = (typeof tiers)[number]

/** How a state stands to a treaty; "not" holds as of the day of its source. */
export const treatyStates = ['ratified', 'signed', 'denounced', 'not'] as const
export type TreatyState = (typeof treatyStates)[number]

/** What customs decide on goods, and what has become of it. */
export const orderKinds = ['order', 'finding'] as const
export const orderStates = ['issued', 'finding', 'changed', 'ended', 'set-aside'] as const
export type OrderState = (typeof orderStates)[number]

/** What a country's law punishes. */
export const offences = ['forced-labour', 'trafficking', 'servitude'] as const
export type OffenceAct = (typeof offences)[number]
