import { defineNestedType, type FieldDefs } from 'contentlayer2/source-files'
import { locales } from '../../lib/i18n/locales'
import { Texts } from './texts'

const formFields = Object.fromEntries(
  locales.map(locale => [
    locale,
    { type: 'list', of: { type: 'string' }, description: `Other words for it in "${locale}"` } as const,
  ]),
)

/** Other ways in which a text may name a term, by language. */
const Forms = defineNestedType(() => ({ name: 'Forms', fields: formFields }))

/** A term of `content/glossary.yaml`, read by `lib/content/glossary.ts`. */
export const glossaryTermFields = {
  id: { type: 'string', required: true, description: 'Short name in kebab-case, its anchor on the glossary’s page' },
  term: { type: 'nested', of: Texts, required: true, description: 'What it is called' },
  forms: {
    type: 'nested',
    of: Forms,
    description: 'Other words and abbreviations by which texts name it; a plural in -s or -es is known without',
  },
  definition: {
    type: 'nested',
    of: Texts,
    required: true,
    description: 'What it means, in a plain sentence or two of at most 200 characters',
  },
  note: { type: 'nested', of: Texts, description: 'What only the glossary’s page adds: where law or sources differ' },
  source: {
    type: 'string',
    required: true,
    description: 'Id of the source that the definition rests on; "own" for a common word that claims no fact',
  },
} satisfies FieldDefs
