import { Type, type Static } from '@sinclair/typebox'
import { day, group, text } from './fields'

/** A change of substance to an article, as its readers are told of it. */
export const Change = group(
  {
    date: day('Day on which the text was changed, YYYY-MM-DD'),
    note: text('What changed, in one sentence for readers; of a correction also what was wrong before'),
    correction: Type.Optional(
      Type.Boolean({
        description: 'true where something that stood here was wrong; leave out where something was added or is newer',
      }),
    ),
  },
  { title: 'Change' },
)

export type Change = Static<typeof Change>
