import type { Room } from '../library'
import { checkCountry, checkMoment, checkOnce, checkRange } from './list-values'
import { checkReference, checkUnused, type Ledger, type Library } from './ledgers'
import type { Problem } from './problem'
import { textOf } from './yaml'

/** Editions with their sources. */
export const checkEditions = (ledger: Ledger, { today }: Library): Problem[] =>
  (ledger.parts.editions ?? []).flatMap(edition => [
    ...checkReference(ledger, edition, 'source', 'sources'),
    ...checkMoment(ledger, edition, 'published', today),
  ])

const years: [number, number] = [5, 21]
const counts: [number, number] = [0, 10_000_000]

/** What numbers of an assessment can be. */
const ranges: Record<string, [number, number]> = {
  minAge: years,
  minAgeHazardous: years,
  schoolUntil: years,
  inspectors: counts,
  inspections: counts,
  prosecutions: counts,
  convictions: counts,
  working: [0, 100],
}

/** Checks the assessments: a country once, and numbers that can be. */
export const checkAssessments = (ledger: Ledger, library: Library): Problem[] => [
  ...checkEditions(ledger, library),
  ...checkUnused(ledger, ledger.parts.editions ?? []),
  ...checkOnce(ledger, 'assessments', ['country']),
  ...(ledger.parts.assessments ?? []).flatMap(row => [
    ...checkCountry(ledger, row),
    ...Object.entries(ranges).flatMap(([key, range]) => checkRange(ledger, row, key, range)),
  ]),
]

/** Checks the tiers: a country once in each edition. */
export const checkTiers = (ledger: Ledger, library: Library): Problem[] => [
  ...checkEditions(ledger, library),
  ...checkUnused(ledger, ledger.parts.editions ?? []),
  ...checkOnce(ledger, 'placings', ['country', 'edition']),
  ...(ledger.parts.placings ?? []).flatMap(row => [
    ...checkCountry(ledger, row),
    ...checkReference(ledger, row, 'edition', 'editions'),
  ]),
]

/** Checks who has joined which treaty: a state once, with a source. */
export const checkTreaties = (ledger: Ledger, { today }: Library): Problem[] => [
  ...checkUnused(ledger, ledger.parts.memberships ?? []),
  ...checkOnce(ledger, 'memberships', ['country', 'treaty']),
  ...(ledger.parts.memberships ?? []).flatMap(row => [
    ...checkCountry(ledger, row),
    ...checkReference(ledger, row, 'treaty', 'treaties'),
    ...checkReference(ledger, row, 'source', 'sources'),
    ...checkMoment(ledger, row, 'day', today),
    ...checkMoment(ledger, row, 'asOf', today),
  ]),
]

/** The codes of the countries that some list names. */
export const countriesOfLists = (ledgers: Partial<Record<Room, Ledger['parts']>>): string[] => [
  ...new Set(
    Object.values(ledgers)
      .flatMap(parts =>
        ['listings', 'orders', 'assessments', 'placings', 'memberships'].flatMap(part => parts[part] ?? []),
      )
      .flatMap(({ entries }) => textOf(entries, 'country') ?? []),
  ),
]
