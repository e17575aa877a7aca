import type { Half, IndicatorSlug } from '../../content/schema/values'

/**
 * Each indicator with the half of the definition that it speaks to. The names are the ILO's; the sorting is the hub's
 * reading of the definition, and the page says so.
 */
const bearsOn: Record<IndicatorSlug, readonly Half[]> = {
  'abuse-of-vulnerability': ['involuntariness'],
  deception: ['involuntariness'],
  'restriction-of-movement': ['involuntariness', 'penalty'],
  isolation: ['involuntariness', 'penalty'],
  'physical-and-sexual-violence': ['penalty'],
  'intimidation-and-threats': ['penalty'],
  'retention-of-identity-documents': ['penalty'],
  'withholding-of-wages': ['penalty'],
  'debt-bondage': ['involuntariness', 'penalty'],
  'abusive-working-and-living-conditions': ['involuntariness'],
  'excessive-overtime': ['involuntariness'],
}

/** Whether an indicator speaks to a half of the definition. */
export const speaksTo = (indicator: IndicatorSlug, half: Half) => bearsOn[indicator].includes(half)
