import type { TObject } from '@sinclair/typebox'
import type { Room } from '../../lib/library'
import { Assessment } from './assessments'
import { Listing } from './listings'
import { Placing } from './tiers'
import { Membership } from './treaties'

/** Lists whose rows stand in a CSV file beside their YAML, which says of what source and edition they are. */
export const rowsOfRooms = {
  'goods-listings.yaml': { part: 'listings', row: Listing },
  'child-labour.yaml': { part: 'assessments', row: Assessment },
  'trafficking-tiers.yaml': { part: 'placings', row: Placing },
  'treaties.yaml': { part: 'memberships', row: Membership },
} satisfies Partial<Record<Room, { part: string; row: TObject }>>
