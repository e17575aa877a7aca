import { fragmentOf, parametersOf } from '../fragment'
import { places, sectors, type Place, type Sector } from '../../content/schema/values'
import { isPartOfCountry, isPlace } from './places'
import { conditionsOf, numberKey, type Amount, type Rule, type Staff } from './rule'

/** Where a company has its seat; EU is a country of it that has no entry of its own. */
export type Seat = Place | 'elsewhere'

/** What a reader tells of a company. What is missing has not been told; an empty list is told: nowhere. */
export interface Company {
  seat?: Seat
  /** Where it does business, sells or supplies. */
  business?: Place[]
  /** Where it imports goods to. */
  imports?: Place[]
  sector?: Sector
  numbers: Record<string, number>
  answers: Record<string, 'yes' | 'no'>
}

export const nothingTold: Company = { numbers: {}, answers: {} }

export const isTold = ({ seat, business, imports, sector, numbers, answers }: Company): boolean =>
  [seat, business, imports, sector].some(Boolean) || Object.keys(numbers).length + Object.keys(answers).length > 0

/** What there is to ask, so that all rules can be worked out. */
export interface Inputs {
  seat: Seat[]
  business: Place[]
  imports: Place[]
  numbers: (Amount | Staff)[]
  questions: { id: string; says: string }[]
}

export function inputsOf(rules: Rule[]): Inputs {
  const conditions = rules.flatMap(conditionsOf)
  const named = (kind: 'seat' | 'outside' | 'business' | 'imports') =>
    places.filter(place => conditions.some(condition => (condition as Record<string, unknown>)[kind] === place))
  const business = named('business')
  const imports = named('imports')
  const seats = new Set([...named('seat'), ...named('outside'), ...business, ...imports])
  const numbers = conditions.filter(condition => 'amount' in condition || 'staff' in condition)
  const questions = conditions.flatMap(condition =>
    'question' in condition ? [{ id: condition.question, says: condition.says }] : [],
  )
  return {
    seat: [...places.filter(place => seats.has(place) && !isPartOfCountry(place)), 'elsewhere'],
    business,
    imports,
    numbers: [...new Map(numbers.map(asked => [numberKey(asked), asked])).values()],
    questions: [...new Map(questions.map(question => [question.id, question])).values()],
  }
}

/** More digits than any company needs. */
const mostDigits = 15

/**
 * A whole number as people write it: "36,000,000", "36.000.000", "36 000 000"; of decimals nothing is read.
 * @returns nothing where it is none
 */
export function readNumber(text: string): number | undefined {
  const plain = text.trim().replace(/[.,]\d{1,2}$/, '')
  const digits = plain.replaceAll(/[\s.,'’]/g, '')
  return /^\d+$/.test(digits) && digits.length <= mostDigits ? Number(digits) : undefined
}

const nowhere = 'none'

const listed = (chosen?: Place[]) => chosen && (chosen.join('.') || nowhere)

/** What was told, as the fragment of an address: it never reaches a server. */
export function companyToFragment({ seat, business, imports, sector, numbers, answers }: Company): string {
  const told = { seat, business: listed(business), imports: listed(imports), sector, ...numbers, ...answers }
  const parts = Object.entries(told).filter(([, value]) => value !== undefined)
  return fragmentOf(new URLSearchParams(parts.map(([key, value]) => [key, String(value)])))
}

/** What a fragment tells. Whatever it does not understand it leaves out. */
export function companyFromFragment(fragment: string, inputs: Inputs): Company {
  const told = parametersOf(fragment)
  const list = (key: 'business' | 'imports') => {
    const text = told.get(key)
    if (text === null) return undefined
    const chosen = text.split('.').filter(part => isPlace(part) && inputs[key].includes(part)) as Place[]
    return text === nowhere || chosen.length > 0 ? [...new Set(chosen)] : undefined
  }
  const numbers = inputs.numbers.map(numberKey).flatMap(key => {
    const number = readNumber(told.get(key) ?? '')
    return number === undefined ? [] : [[key, number] as const]
  })
  const answers = inputs.questions.flatMap(({ id }) => {
    const answer = told.get(id)
    return answer === 'yes' || answer === 'no' ? [[id, answer] as const] : []
  })
  return {
    seat: inputs.seat.find(seat => seat === told.get('seat')),
    business: list('business'),
    imports: list('imports'),
    sector: sectors.find(sector => sector === told.get('sector')),
    numbers: Object.fromEntries(numbers),
    answers: Object.fromEntries(answers),
  }
}
