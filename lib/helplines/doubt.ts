import type { Helpline } from './read'

/** Why a reader should not take a number for certain. */
export type Doubt = 'undated' | 'press' | 'unconfirmed'

/** What readers have to be told before they see a number; nothing where an official page with a date names it, or a call did. */
export function doubtOf({ confidence, page, verified }: Pick<Helpline, 'confidence' | 'page' | 'verified'>) {
  if (verified !== undefined) return undefined
  if (confidence !== 'official') return confidence
  return page.published === undefined ? 'undated' : undefined
}
