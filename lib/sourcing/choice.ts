import { fragmentOf, parametersOf } from '../fragment'
import { companyToFragment, type Company } from '../laws/company'
import type { SourcingFacts } from './facts'

/** What a reader buys, and where from: ids of goods and families, codes of countries, in the order of the choice. */
export interface Choice {
  goods: string[]
  countries: string[]
}

/** So many of each a sheet holds: more is no sheet that anybody reads. */
export const most = 12

const keys = ['goods', 'countries'] as const

/** The part of a fragment that says what was chosen, whatever else it says. */
export const choiceParts = (fragment: string): [key: string, value: string][] => {
  const said = parametersOf(fragment)
  return keys.flatMap(key => {
    const value = said.get(key)
    return value === null ? [] : [[key, value] as [string, string]]
  })
}

/** What a fragment chooses; what the hub does not know it leaves out. */
export function choiceFromFragment(
  fragment: string,
  { goods, families, countries }: Pick<SourcingFacts, 'goods' | 'families' | 'countries'>,
): Choice {
  const said = new Map(choiceParts(fragment))
  const known = (key: (typeof keys)[number], values: readonly string[]) =>
    [...new Set((said.get(key) ?? '').split('.'))].filter(value => values.includes(value)).slice(0, most)
  return {
    goods: known(
      'goods',
      [...families, ...goods].map(({ id }) => id),
    ),
    countries: known(
      'countries',
      countries.map(({ code }) => code),
    ),
  }
}

/** The choice as the parts of a fragment. */
const partsOf = (choice: Choice): [key: string, value: string][] =>
  keys.flatMap(key => (choice[key].length > 0 ? [[key, choice[key].join('.')] as [string, string]] : []))

/** Both as the fragment of an address: what was chosen, and what was told of a company. */
export const sheetToFragment = (choice: Choice, company: Company): string =>
  withParts(companyToFragment(company), partsOf(choice))

/** A fragment with more parts before it. */
export const withParts = (fragment: string, parts: readonly [key: string, value: string][]): string =>
  fragmentOf(new URLSearchParams([...parts, ...parametersOf(fragment)]))
