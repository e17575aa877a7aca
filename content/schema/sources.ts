import { Type, type Static } from '@sinclair/typebox'
import { day, group, list, oneOf, text } from './fields'
import { sourceKinds } from './values'

const Publisher = group({
  name: text('A publisher, written as the sources have it'),
  kind: oneOf(sourceKinds, 'What it is'),
})

const DeadLink = group({
  url: text('Address of a publication at which nothing is found any more'),
  day: day('Day on which that was seen'),
})

/** What the register of sources cannot find out: `content/sources.yaml`, read by `lib/collections/sources.ts`. */
export const SourcesFile = group({
  publishers: list(Publisher, 'Every publisher that is cited'),
  dead: Type.Optional(list(DeadLink, 'Addresses at which nothing is found any more')),
})

export type SourcesFile = Static<typeof SourcesFile>
