/**
 * The two halves of the definition of Convention No. 29: work "exacted under the menace of any penalty", for which
 * the person "has not offered themselves voluntarily".
 */
export const halves = ['involuntariness', 'penalty'] as const
export type Half = (typeof halves)[number]

/**
 * The ILO's eleven, in the order of `content/taxonomy/indicators.yaml`, each with the half of the definition that it
 * speaks to. The names are the ILO's; the sorting is the hub's reading of the definition, and the page says so.
 */
const bearsOn = {
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
} as const satisfies Record<string, readonly Half[]>

export type IndicatorSlug = keyof typeof bearsOn

/** The eleven in their order. */
export const indicatorSlugs = Object.keys(bearsOn) as IndicatorSlug[]

/** Whether an indicator speaks to a half of the definition. */
export const speaksTo = (indicator: IndicatorSlug, half: Half) => (bearsOn[indicator] as readonly Half[]).includes(half)
