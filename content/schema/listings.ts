import { Type, type Static } from '@sinclair/typebox'
import { country, Edition, note } from './edition'
import { group, list, text } from './fields'
import { Source } from './source'

const is = (description: string) => Type.Optional(Type.Boolean({ description: `${description}; leave out if not` }))

const pair = {
  good: text('Id of a good, as the list of goods has it'),
  country,
  child: is('true where it is listed for child labour'),
  forced: is('true where it is listed for forced labour'),
  forcedChild: is('true where it is listed for forced child labour'),
}

/** A good of a country that the list names. */
export const Listing = group({
  ...pair,
  since: text(
    'Year of the first edition in which the pair was seen, in quotes; of the first edition at hand, "or earlier"',
  ),
  inputFrom: Type.Optional(
    text('Where the good is not listed itself but made with a listed input: the country of that input, by its code'),
  ),
  note,
})

/** A pair that earlier editions have. */
const Removed = group({
  ...pair,
  until: text('Year of the last edition that has it, in quotes'),
  gone: text('Year of the first edition without it, in quotes'),
})

/**
 * Goods that a list names country by country: `content/goods-listings.yaml`, with its rows in the CSV file beside it, read by `lib/goods/read.ts`.
 */
export const ListingsFile = group({
  sources: list(Source, 'What it rests on'),
  editions: list(Edition, 'Its edition'),
  removed: Type.Optional(list(Removed, 'What earlier editions have and this one has not')),
})

export type Listing = Static<typeof Listing>
export type ListingsFile = Static<typeof ListingsFile>
