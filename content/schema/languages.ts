import { Type } from '@sinclair/typebox'
import { offerable, type Language as Known } from '../../lib/i18n/locales'
import { translation } from './translation'

const text = (description: string) => Type.String({ minLength: 1, description })

/** A language of the hub: it says what `lib/i18n`, which all schemas rest on, knows of one, or it does not compile. */
const Language = Type.Object(
  {
    code: Type.String({
      pattern: '^[a-z]{2,3}(-[A-Z]{2})?$',
      description: 'Its BCP 47 tag, which begins the addresses of its pages and names its folders',
    }),
    name: text('What it is called in itself'),
    direction: Type.Unsafe<'ltr' | 'rtl'>({ type: 'string', enum: ['ltr', 'rtl'], description: 'How it is written' }),
    state: Type.Unsafe<'complete' | 'partial'>({
      type: 'string',
      enum: ['complete', 'partial'],
      description: 'Whether it has every text: of a complete one, a missing text is an error',
    }),
    exit: text(
      'Where "Quick exit" leads: a page in this language that anybody may have open, that says nothing of what was read before, and that most networks let through',
    ),
    offers: Type.Optional(
      Type.Array(Type.Unsafe<(typeof offerable)[number]>({ type: 'string', enum: offerable }), {
        description:
          'Of a partial language: the parts of the hub that it has; all, where it does not say. Its home page then leads to these',
      }),
    ),
    translatedBy: translation.translatedBy,
    translatedOn: translation.translatedOn,
    reviewedBy: Type.Optional(text('Who has read its words and data beside the original, if anybody has')),
  },
  { additionalProperties: false },
) satisfies { static: Known }

/** The languages of the hub, in the order in which they are offered; the first is the original of all others. */
export const LanguagesFile = Type.Array(Language, { minItems: 1 })
