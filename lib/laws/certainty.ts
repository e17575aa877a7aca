import type { Day } from '../dates'
import type { Certainty } from '../../content/schema/values'
import { dayAfter } from './moment'
import type { LawDate } from './read'

/** How well a date is known on a day: what was announced, and has passed since, is no longer an announcement. */
export const certaintyOn = ({ day, certainty }: Pick<LawDate, 'day' | 'certainty'>, today: Day): Certainty =>
  certainty === 'announced' && dayAfter(day) <= today ? 'unverified' : certainty
