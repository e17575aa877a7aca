import { Type, type Static } from '@sinclair/typebox'
import { defaultLocale } from '../../lib/i18n/locales'
import { group, inLanguages, text } from './fields'

/** A room of the words of the interface: `content/words/<language>/<room>.yaml`. Its keys are those of the default language. */
export const WordsFile = Type.Object(
  {},
  {
    additionalProperties: true,
    description: 'Texts in ICU MessageFormat by their names, in groups; the same names as in the first language',
  },
)

/** Translations of what stands in data: `content/translations/<language>/<room>.yaml`. */
const Translation = group(
  inLanguages(locale =>
    locale === defaultLocale
      ? text('The text exactly as it stands in the data')
      : Type.Optional(text(`The same in "${locale}"`)),
  ),
)

export const TranslationsFile = Type.Array(Translation)

export type TranslationsFile = Static<typeof TranslationsFile>
