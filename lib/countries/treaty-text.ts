import type { TreatyState } from '../../content/schema/values'
import { fill } from '../i18n/fill'
import type { Messages } from '../i18n/messages'

/** How it is said what a state has done with a treaty. */
export type TreatyWords = Messages['countries']['treatyStates']

/** "joined 1960"; without a day, "joined". */
export const treatyText = (words: TreatyWords, state: TreatyState, day?: string): string =>
  day === undefined || state === 'not' ? words[state] : fill(words[`${state}On`], { day })
