import { Type, type Static } from '@sinclair/typebox'
import { group, list, lists, text, texts } from './fields'
import { Source } from './source'

/** A term of the field. */
const Term = group({
  id: text('Short name in kebab-case, its anchor on the glossary’s page'),
  term: texts('What it is called'),
  forms: Type.Optional(
    lists('Other words and abbreviations by which texts name it; a plural in -s or -es is known without'),
  ),
  definition: texts('What it means, in a plain sentence or two of at most 200 characters'),
  note: Type.Optional(texts('What only the glossary’s page adds: where law or sources differ')),
  source: text('Id of the source that the definition rests on; "own" for a common word that claims no fact'),
})

/** The glossary: `content/glossary.yaml`, read by `lib/content/glossary.ts`. */
export const GlossaryFile = group({
  sources: list(Source, 'What its definitions rest on'),
  terms: list(Term, 'Its terms'),
})

export type GlossaryFile = Static<typeof GlossaryFile>
