import type { Static } from '@sinclair/typebox'
import { country, Edition } from './edition'
import { group, list, oneOf, text } from './fields'
import { Source } from './source'
import { tiers } from './values'

/** Where an edition of the United States' trafficking report places a country. */
export const Placing = group({
  country,
  edition: text('Id of the edition'),
  tier: oneOf(tiers, '2WL: the watch list of tier 2; SC: a special case, which is not ranked'),
})

/** Tiers of the United States' trafficking report: `content/trafficking-tiers.yaml`, rows in CSV beside. */
export const TiersFile = group({
  sources: list(Source, 'What it rests on'),
  editions: list(Edition, 'Its editions, the newest first'),
})

export type Placing = Static<typeof Placing>
export type TiersFile = Static<typeof TiersFile>
