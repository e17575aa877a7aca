import { Type, type Static } from '@sinclair/typebox'
import { locales } from '../../lib/i18n/locales'
import { group, inLanguages, list, oneOf, text } from './fields'

/** The kinds of entry that words can ask for. */
const askable = ['helpline', 'definition', 'figure', 'law', 'tool', 'indicator'] as const

/** Ways of saying one thing, by language: those of the hub, and others whose words readers may use. */
const ThesaurusEntry = group(
  {
    ...inLanguages(locale => Type.Optional(list(text(), `Ways of saying it in "${locale}"`))),
    country: Type.Optional(
      text('Code of the country for which the words stand, besides its names, which are known: "PE"'),
    ),
    asks: Type.Optional(oneOf(askable, 'The kind of answer that the words ask for: "hotline", "what is"')),
  },
  {
    patternProperties: {
      [`^(?!(?:${locales.join('|')})$)[a-z]{2}$`]: list(
        text(),
        'Ways of saying it, in the language of this code: "en", "es" or "fr"',
      ),
    },
  },
)

export type ThesaurusEntry = Static<typeof ThesaurusEntry> & Record<string, string[]>

/** The field's words: `content/thesaurus.yaml`, read by `lib/language/thesaurus.ts`. */
export const ThesaurusFile = list(ThesaurusEntry, 'Each holds ways of saying one thing')
