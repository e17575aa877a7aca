import { Type, type Static } from '@sinclair/typebox'
import { day, group, list, text } from './fields'
import { Source } from './source'
import { translation } from './translation'

/**
 * What stands above the hub's words on an indicator of forced labour: `content/indicators/<locale>/<slug>.mdx`, where
 * the slug is one of `content/taxonomy/indicators.yaml`, or `all` for the page of all.
 */
export const IndicatorFrontmatter = group({
  summary: text('What the page is about, in one or two whole sentences, 120–240 characters'),
  updated: day('Day of the last change, YYYY-MM-DD'),
  ...translation,
  sources: Type.Optional(list(Source, 'Every source that the text cites, and no other')),
})

export type IndicatorFrontmatter = Static<typeof IndicatorFrontmatter>
