import {
  halves,
  indicatorSlugs,
  ruleNames,
  type Answer,
  type Half,
  type IndicatorSlug,
  type Reading,
  type RuleName,
} from '../../content/schema/values'
import { speaksTo } from './indicators'
import type { ChecklistSource } from './sources'
import type { Sheet } from './sheet'

/** What a filled-in sheet may mean. */
export interface Outcome {
  reading: Reading
  /** Indicators answered with yes, with no, and those of which nobody knows yet. */
  seen: IndicatorSlug[]
  notSeen: IndicatorSlug[]
  open: IndicatorSlug[]
  /** Those seen, under each half of the definition that they speak to. */
  byHalf: Record<Half, IndicatorSlug[]>
  /** What to bear in mind about just this sheet. */
  rules: RuleName[]
}

type Seen = Pick<Outcome, 'seen' | 'open' | 'reading'>

interface Rule {
  /** What it rests on. */
  source: ChecklistSource
  applies: (sheet: Seen) => boolean
}

/** Signs of bad work, which alone say least about coercion. */
const conditions: IndicatorSlug[] = ['abusive-working-and-living-conditions', 'excessive-overtime']

/** Signs after which somebody may be hurt if it is known that they spoke. */
const dangers: IndicatorSlug[] = ['physical-and-sexual-violence', 'intimidation-and-threats', 'restriction-of-movement']

/** How a sheet is read, each rule with its source, in the order in which they are shown. */
export const rules: Record<RuleName, Rule> = {
  /** People come first where there is violence, a threat or a locked door. */
  danger: { source: 'hub', applies: ({ seen }) => seen.some(slug => dangers.includes(slug)) },
  /** Work under threat of a penalty, not offered voluntarily: Convention No. 29. */
  definition: { source: 'ilo-indicators', applies: ({ seen }) => seen.length > 0 },
  /** "One indicator alone can sometimes be enough …" */
  'one-can-be-enough': { source: 'ilo-indicators', applies: ({ seen }) => seen.length === 1 },
  /** "… in other cases several must be read together." */
  'read-together': { source: 'ilo-indicators', applies: ({ seen }) => seen.length > 1 },
  /** The revision of 2025 looks for coercion to stay, rather than for bad conditions alone. */
  'conditions-alone': {
    source: 'intertek',
    applies: ({ seen }) => seen.length > 0 && seen.every(slug => conditions.includes(slug)),
  },
  /** A question without an answer is no "no". */
  'still-open': { source: 'hub', applies: ({ open, reading }) => open.length > 0 && reading !== 'empty' },
  /** A single sign can break a law of its own. */
  'other-law': { source: 'hub', applies: ({ seen }) => seen.length > 0 },
}

/**
 * Reads a sheet: which indicators were seen, and which half of the definition of Convention No. 29 they speak to.
 * It neither decides nor counts: a sheet with one indicator can weigh more than one with six.
 */
export function outcomeOf({ findings }: Pick<Sheet, 'findings'>): Outcome {
  const answered = (answer: Answer) => indicatorSlugs.filter(slug => findings[slug].answer === answer)
  const [seen, notSeen] = [answered('yes'), answered('no')]
  const open = indicatorSlugs.filter(slug => !seen.includes(slug) && !notSeen.includes(slug))
  const under = (half: Half) => seen.filter(slug => speaksTo(slug, half))
  const byHalf = { involuntariness: under('involuntariness'), penalty: under('penalty') }
  const isEmpty = indicatorSlugs.every(slug => findings[slug].answer === undefined)
  const reading = isEmpty ? 'empty' : readingOf(byHalf)
  const applied = ruleNames.filter(name => rules[name].applies({ seen, open, reading }))
  return { reading, seen, notSeen, open, byHalf, rules: applied }
}

function readingOf(byHalf: Outcome['byHalf']): Reading {
  const [one, other] = halves.filter(half => byHalf[half].length > 0)
  if (!one) return 'none-seen'
  return other ? 'both' : one
}
