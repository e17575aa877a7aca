import { fill } from '../i18n/fill'
import type { Locale } from '../i18n/locales'
import type { Messages } from '../i18n/messages'
import { sectors, type Place, type Sector } from '../../content/schema/values'
import { conditionsOf, type Amount, type Condition, type Line, type Rule, type Staff } from './rule'

/** What conditions are put into words with. It crosses to the browser, so it is texts only. */
export interface ConditionWords {
  locale: Locale
  places: Record<Place, string>
  conditions: Messages['laws']['conditions']
}

/** What a number is of: "Turnover, with subsidiaries (GBP)", "Employees (Germany)". */
export function numberLabel(asked: Amount | Staff, { places, conditions }: ConditionWords): string {
  if ('staff' in asked) {
    return asked.staff === 'world' ? conditions.staff : fill(conditions.staffIn, { place: places[asked.staff] })
  }
  const what = conditions.measures[asked.amount]
  const where = asked.place ? fill(conditions.amountIn, { what, place: places[asked.place] }) : what
  return `${where} (${asked.currency})`
}

/** A whole number, with its thousands set apart. */
export const formatNumber = (number: number, locale: Locale): string =>
  new Intl.NumberFormat(locale)
    .formatToParts(number)
    // Spanish sets groups of digits apart by a space, as the Academy and the ISO do, and not by a point.
    .map(({ type, value }) => (type === 'group' && locale === 'es' ? '\u00A0' : value))
    .join('')

function formatLine(line: Line, { locale, conditions }: ConditionWords): string {
  if ('atLeast' in line) return fill(conditions.atLeast, { number: formatNumber(line.atLeast, locale) })
  if ('over' in line) return fill(conditions.over, { number: formatNumber(line.over, locale) })
  return fill(conditions.line, { number: formatNumber(line.line, locale) })
}

/** A condition in a few words: "Turnover, with subsidiaries (GBP): 36,000,000 or more". */
export function conditionText(condition: Condition, words: ConditionWords): string {
  const { places, conditions } = words
  if ('seat' in condition) return fill(conditions.seat, { place: places[condition.seat] })
  if ('outside' in condition) return fill(conditions.outside, { place: places[condition.outside] })
  if ('business' in condition) return fill(conditions.business, { place: places[condition.business] })
  if ('imports' in condition) return fill(conditions.imports, { place: places[condition.imports] })
  if ('sector' in condition) return sectorsText(condition.sector, conditions)
  if ('question' in condition) return condition.says
  if ('nobody' in condition) return conditions.nobody
  return `${numberLabel(condition, words)}: ${formatLine(condition, words)}`
}

/** What a company deals in, where every kind of goods counts, or the kinds that do. */
function sectorsText(wanted: Sector[], { dealsInGoods, sectors: names }: ConditionWords['conditions']): string {
  const goods = sectors.filter(sector => sector !== 'services')
  const isAnyGoods = !wanted.includes('services') && goods.every(sector => wanted.includes(sector))
  return isAnyGoods ? dealsInGoods : wanted.map(sector => names[sector]).join(' / ')
}

/** The lines that a rule draws through numbers, each once. */
export const thresholdsOf = (rule: Rule, words: ConditionWords): string[] => [
  ...new Set(
    conditionsOf(rule).flatMap(condition =>
      'amount' in condition || 'staff' in condition ? [conditionText(condition, words)] : [],
    ),
  ),
]
