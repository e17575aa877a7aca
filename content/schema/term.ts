import { Type, type Static } from '@sinclair/typebox'
import { roomOf } from '../../lib/library'
import { readYaml } from '../../lib/read-yaml'
import { group, list, oneOf, text, texts } from './fields'
import { topicGroups, type Vocabulary } from './values'

/** One entry of a closed vocabulary. */
export const Term = group({
  slug: text('Its part of addresses, and its value in frontmatter and data'),
  label: texts('What readers see'),
  aliases: Type.Optional(list(text(), 'Other words that readers use for it; searched, never shown')),
  description: Type.Optional(texts('One sentence that says what it holds')),
  group: Type.Optional(oneOf(topicGroups, 'Of a topic: under which heading lists show it')),
})

export type Term = Static<typeof Term>

/** A closed vocabulary: `content/taxonomy/<vocabulary>.yaml`, read by `lib/taxonomy/terms.ts`. */
export const VocabularyFile = list(Term, 'Its terms, in the order in which readers see them')

/** The slug of one of a vocabulary's terms, as they are now. */
export const slugOf = (vocabulary: Vocabulary) =>
  oneOf((readYaml(`${roomOf('taxonomy')}/${vocabulary}.yaml`) as Term[]).map(({ slug }) => slug))
