import { Type, type Static } from '@sinclair/typebox'
import { group, text } from './fields'

/** The publication or announcement that an article is about. */
export const Original = group(
  {
    title: text('Title of the publication that the article is about'),
    publisher: text('Who published it'),
    year: Type.Optional(Type.Integer({ description: 'Year of publication, if known' })),
    url: Type.Optional(text('https address at the publisher; leave out if none is known')),
  },
  { title: 'Original', description: 'The publication that the article is about' },
)

export type Original = Static<typeof Original>
