import type { Locale } from '../i18n/locales'
import type { Unit } from '../../content/schema/values'

/** From here on, a round number is read in words. */
const inWords = 1_000_000

/**
 * A figure as a text of a language has it: "27.6 million", "USD 236 billion", "54%", "3,911"; in Spanish
 * "27,6 millones", "USD 236 mil millones", "54%" as in Latin America, "3911".
 */
export function formatValue(value: number, unit: Unit, locale: Locale): string {
  const number = formatNumber(value, locale)
  if (unit === 'percent') return `${number}%`
  return unit === 'USD' ? `USD ${number}` : number
}

function formatNumber(value: number, locale: Locale): string {
  // What words would have to round is written out.
  const isRound = value >= inWords && value % (inWords / 100) === 0
  const style = isRound ? ({ notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 } as const) : {}
  const parts = new Intl.NumberFormat(locale, style).formatToParts(value)
  // Spanish sets groups of digits apart by a space, as the Academy and the ISO do, and not by a point.
  const group = locale === 'es' ? '\u00A0' : ','
  return parts.map(part => (part.type === 'group' ? group : part.value.replace(/\s/g, ' '))).join('')
}
