import type { Rule as WrittenRule } from '../../content/schema/rule'
import type { Localized } from '../i18n/localize'

/**
 * Where a law draws its line: at a number and above; above it only; or at a number of which our sources do not say to
 * which side it belongs.
 */
export type Line = { atLeast: number } | { over: number } | { line: number }
export const lines = ['atLeast', 'over', 'line'] as const

/** Whom a law binds, in the words of one language; `content/schema/rule.ts` says what may stand in it. */
export type Rule = Localized<WrittenRule>

/** One thing that a law asks of a company before it binds it. */
export type Condition = Exclude<Rule, { all: unknown } | { any: unknown } | { of: unknown } | { unsure: unknown }>

/** A number of money that a line is drawn through, of the whole company or of one place. */
export type Amount = Extract<Condition, { amount: unknown }>

/** A number of employees that a line is drawn through, everywhere or in one place. */
export type Staff = Extract<Condition, { staff: unknown }>

/** Every condition of a rule, in its order. */
export function conditionsOf(rule: Rule): Condition[] {
  if ('all' in rule) return rule.all.flatMap(conditionsOf)
  if ('any' in rule) return rule.any.flatMap(conditionsOf)
  if ('of' in rule) return rule.of.flatMap(conditionsOf)
  if ('unsure' in rule) return conditionsOf(rule.unsure)
  return [rule]
}

/** The name under which a number is asked for: `turnover-GBP`, `turnover-EU-EUR`, `staff`, `staff-DE`. */
export function numberKey(asked: Amount | Staff): string {
  if ('staff' in asked) return asked.staff === 'world' ? 'staff' : `staff-${asked.staff}`
  return [asked.amount, asked.place, asked.currency].filter(Boolean).join('-')
}
