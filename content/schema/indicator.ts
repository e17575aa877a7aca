import { defineDocumentType, type FieldDefs } from 'contentlayer2/source-files'
import { Source } from './source'

export const indicatorFields = {
  summary: {
    type: 'string',
    required: true,
    description: 'What the page is about, in one or two whole sentences, 120–240 characters',
  },
  updated: { type: 'date', required: true, description: 'Day of the last change, YYYY-MM-DD' },
  sources: { type: 'list', of: Source, description: 'Every source that the text cites, and no other' },
} satisfies FieldDefs

/**
 * What the hub says of an indicator of forced labour: `content/indicators/<locale>/<slug>.mdx`, where the slug is one
 * of `content/taxonomy/indicators.yaml`, or `all` for the page of all.
 */
export const IndicatorText = defineDocumentType(() => ({
  name: 'IndicatorText',
  filePathPattern: 'indicators/*/*.mdx',
  contentType: 'markdown',
  fields: indicatorFields,
}))
