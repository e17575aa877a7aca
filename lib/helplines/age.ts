import { addMonths, type Day } from '../dates'
import { dayAfter, type Moment } from '../laws/moment'

/** For how long a page vouches for a number, in months: for five years. */
const vouched = 60

/**
 * Whether a number is known only from a page of more than five years ago. A page of which only the year or month is
 * known counts from the last day of it; one without a date is not old, but readers are warned of it.
 *
 * @param line when its page was published, and on which day somebody called it or had it confirmed
 */
export function isTooOld({ published, verified }: { published?: Moment; verified?: Day }, today: Day): boolean {
  const isPast = (moment: Moment) => addMonths(dayAfter(moment), vouched) <= today
  return published !== undefined && isPast(published) && (verified === undefined || isPast(verified))
}
