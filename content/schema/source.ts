import { Type, type Static } from '@sinclair/typebox'
import { group, text } from './fields'

/** A source that a text cites by `[@id]`, or a ledger by its id. */
export const Source = group(
  {
    id: text('Short name in kebab-case, used as [@id] in the text'),
    title: text('Title as published, in its own language'),
    publisher: text('Who published it'),
    year: Type.Optional(Type.Integer({ description: 'Year of publication, if known' })),
    url: Type.Optional(text('https address of the publisher or of an official body; leave out if none is known')),
  },
  { title: 'Source' },
)

export type Source = Static<typeof Source>
