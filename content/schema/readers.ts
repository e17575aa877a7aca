import { Type, type Static } from '@sinclair/typebox'
import { group, list, oneOf, some, text, texts } from './fields'
import { readers, readerParts } from './values'

/** A way on: to a page, in a few words. */
const Way = group({
  leads: text('The address of a page, without its language: "/help/"'),
  label: texts('What it is called here'),
  says: Type.Optional(texts('What it gives, in one sentence')),
})

/** Something to read. */
const Reading = group({
  leads: text('The address of an article or a page, without its language: "/articles/palermo-protocol/"'),
  label: Type.Optional(texts('What it is called here; an article goes by its title')),
})

/** A kind of reader, and what the hub has for them: their page, and the door to it on the home page. */
const Reader = group({
  id: oneOf(readers, 'Who it is; their page ends in it'),
  who: texts('How they say who they are: their door on the home page'),
  ask: texts('What they come with, as a question'),
  title: texts('The title of their page'),
  plainTitle: Type.Optional(texts('What tab and history show, where the page is nobody else’s business')),
  lead: texts('What the page gives them, in a sentence or two'),
  ways: some(Way, 'The tools that answer, the most useful first'),
  read: some(Reading, 'Three things to read'),
  shows: list(oneOf(readerParts), 'Which numbers, dates and countries stand on the page'),
  take: some(Way, 'What can be kept, printed or taken along'),
})

/** What each kind of reader comes for: `content/readers.yaml`, read by `lib/collections/readers.ts`. */
export const ReadersFile = list(Reader, 'Kinds of readers, in the order of their doors')

export type ReadersFile = Static<typeof ReadersFile>
