import { Type, type Static } from '@sinclair/typebox'
import { group, list, text, texts } from './fields'

/** One entry of a closed vocabulary: `content/taxonomy/<vocabulary>.yaml` is a list of them. */
export const Term = group({
  slug: text('Its part of addresses, and its value in frontmatter and data'),
  label: texts('What readers see'),
  aliases: Type.Optional(list(text(), 'Other words that readers use for it; searched, never shown')),
  description: Type.Optional(texts('One sentence that says what it holds')),
  sector: Type.Optional(Type.Boolean({ description: 'Of a topic: true where it is a sector of the economy' })),
})

export type Term = Static<typeof Term>
