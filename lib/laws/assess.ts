import type { Company } from './company'
import type { Place } from '../../content/schema/values'
import { isWithin } from './places'
import { numberKey, type Condition, type Line, type Rule } from './rule'

/** Whether a condition is met, or whether nobody can tell. */
export type Truth = 'yes' | 'no' | 'unknown'

/** Why nobody can tell: it was not told; it is just on a line that our sources do not explain; they leave it open. */
export type Doubt = 'missing' | 'border' | 'unsure'

/** A condition, and what is known of it for one company. */
export interface Reason {
  condition: Condition
  truth: Truth
  doubt?: Doubt
}

/** How a law stands to a company, with the conditions that decide it. Never a verdict: only what the numbers say. */
export interface Assessment {
  truth: Truth
  reasons: Reason[]
}

/** Works out whether a rule binds a company, from what was told of it and nothing else. */
export function assess(rule: Rule, company: Company): Assessment {
  if ('all' in rule) return join(rule.all, rule.all.length, company)
  if ('any' in rule) return join(rule.any, 1, company)
  if ('of' in rule) return join(rule.of, rule.count, company)
  if ('unsure' in rule) {
    const { truth, reasons } = assess(rule.unsure, company)
    if (truth !== 'yes') return { truth, reasons }
    return { truth: 'unknown', reasons: reasons.map(reason => ({ ...reason, doubt: 'unsure' })) }
  }
  const told = isMet(rule, company)
  const reason: Reason =
    told === 'yes' || told === 'no'
      ? { condition: rule, truth: told }
      : { condition: rule, truth: 'unknown', doubt: told }
  return { truth: reason.truth, reasons: [reason] }
}

/** At least so many of the rules; the reasons are those of the rules that decide. */
function join(rules: Rule[], wanted: number, company: Company): Assessment {
  const parts = rules.map(rule => assess(rule, company))
  const count = (truth: Truth) => parts.filter(part => part.truth === truth).length
  const truth = count('yes') >= wanted ? 'yes' : count('yes') + count('unknown') < wanted ? 'no' : 'unknown'
  return { truth, reasons: parts.filter(part => part.truth === truth).flatMap(({ reasons }) => reasons) }
}

function isMet(condition: Condition, company: Company): 'yes' | 'no' | Doubt {
  const { seat, business, imports, sector, numbers, answers } = company
  const isSeatIn = (place: Place) => seat !== undefined && seat !== 'elsewhere' && isWithin(seat, place)
  if ('nobody' in condition) return 'no'
  if ('seat' in condition) return seat ? yesIf(isSeatIn(condition.seat)) : 'missing'
  if ('outside' in condition) return seat ? yesIf(!isSeatIn(condition.outside)) : 'missing'
  if ('business' in condition) {
    // Where a company has its seat it does business, whatever was told.
    return isSeatIn(condition.business) ? 'yes' : isAmong(business, condition.business)
  }
  if ('imports' in condition) return isAmong(imports, condition.imports)
  if ('sector' in condition) return sector ? yesIf(condition.sector.includes(sector)) : 'missing'
  if ('question' in condition) return answers[condition.question] ?? 'missing'
  const number = numbers[numberKey(condition)]
  return number === undefined ? 'missing' : sideOf(number, condition)
}

const yesIf = (isTrue: boolean) => (isTrue ? 'yes' : 'no')

const isAmong = (told: Place[] | undefined, place: Place) =>
  told ? yesIf(told.some(candidate => isWithin(candidate, place))) : 'missing'

function sideOf(number: number, line: Line): 'yes' | 'no' | Doubt {
  if ('atLeast' in line) return yesIf(number >= line.atLeast)
  if ('over' in line) return yesIf(number > line.over)
  return number === line.line ? 'border' : yesIf(number > line.line)
}

/** The part of the form that a condition is answered in. */
function askedBy(condition: Condition): string {
  if ('seat' in condition || 'outside' in condition) return 'seat'
  if ('question' in condition) return condition.question
  if ('amount' in condition || 'staff' in condition) return numberKey(condition)
  return Object.keys(condition)[0] ?? ''
}

/** The parts of the form that are always there. */
const always = new Set(['seat', 'business', 'imports', 'sector'])

/**
 * The numbers and questions that some rule still hangs on, by what they are asked by. A rule asks for none before the
 * parts that are always there have let it go on.
 */
export function stillAsked(rules: Rule[], company: Company): Set<string> {
  const asked = rules.flatMap(rule => {
    const missing = assess(rule, company).reasons.filter(({ doubt }) => doubt === 'missing')
    const keys = missing.map(({ condition }) => askedBy(condition))
    return keys.some(key => always.has(key)) ? [] : keys
  })
  return new Set(asked)
}
