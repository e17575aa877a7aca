import type { Place } from './places'

/** What is counted in money. */
export const measures = ['turnover', 'assets', 'balance'] as const
export type Measure = (typeof measures)[number]

/** What a company does, as far as some law asks. */
export const sectors = ['retail', 'manufacturing', 'goods', 'services'] as const
export type Sector = (typeof sectors)[number]

/**
 * Where a law draws its line: at a number and above; above it only; or at a number of which our sources do not say to
 * which side it belongs.
 */
export type Line = { atLeast: number } | { over: number } | { line: number }
export const lines = ['atLeast', 'over', 'line'] as const

/** A number of money that a line is drawn through, of the whole company or of one place. */
export type Amount = { amount: Measure; currency: string; place?: Place } & Line

/** A number of employees that a line is drawn through, everywhere or in one place. */
export type Staff = { staff: 'world' | Place } & Line

/** One thing that a law asks of a company before it binds it. */
export type Condition<Says = string> =
  | { seat: Place }
  | { outside: Place }
  | { business: Place }
  | { imports: Place }
  | { sector: Sector[] }
  | Amount
  | Staff
  /** Asked of the reader in these words; the law binds if the answer is yes. */
  | { question: string; says: Says }
  | { nobody: true }

/** Who is bound, so that it can be worked out: conditions, and how they are joined. */
export type Rule<Says = string> =
  | { all: Rule<Says>[] }
  | { any: Rule<Says>[] }
  /** At least so many of them. */
  | { count: number; of: Rule<Says>[] }
  /** Where it holds, nobody can tell, for our sources leave it open; where it does not, it does not. */
  | { unsure: Rule<Says> }
  | Condition<Says>

/** Every condition of a rule, in its order. */
export function conditionsOf<Says>(rule: Rule<Says>): Condition<Says>[] {
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
