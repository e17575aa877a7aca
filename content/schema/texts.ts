import { defineNestedType } from 'contentlayer2/source-files'
import { locales } from '../../lib/i18n/locales'

const textFields = Object.fromEntries(
  locales.map(locale => [
    locale,
    { type: 'string', required: true, description: `What readers of "${locale}" see` } as const,
  ]),
)

/** One text for each language of the hub. */
export const Texts = defineNestedType(() => ({ name: 'Texts', fields: textFields }))
