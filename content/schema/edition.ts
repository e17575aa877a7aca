import { Type, type Static } from '@sinclair/typebox'
import { group, moment, text, texts } from './fields'

/** The state of a list on a day: what a list says holds for its editions, and for no other time. */
export const Edition = group({
  id: text('Its year, in quotes: "2022"'),
  name: texts('What it is called'),
  published: moment('When it came out, in quotes: "2022-09-28"'),
  source: text('Id of the source that it is taken from'),
  caution: texts('What readers have to know of it: what it does not say, and whether there is a newer one'),
})

export type Edition = Static<typeof Edition>

/** A word on a row where sources differ. */
export const note = Type.Optional(texts('What readers should know of this row'))

/** An ISO 3166-1 alpha-2 code. */
export const country = text('ISO 3166-1 alpha-2 in upper case; XK for Kosovo')
