import { Type, type Static } from '@sinclair/typebox'
import { day, group, text } from './fields'
import { translation } from './translation'

/** What stands above a page of the hub itself (about, privacy…): `content/pages/<locale>/<slug>.mdx`. */
export const PageFrontmatter = group({
  title: text('Title of the page'),
  summary: text('One or two whole sentences, 120–240 characters'),
  plainTitle: Type.Optional(
    text(
      'For a page whose subject is nobody else’s business: what the tab and the history say after “Information:”, instead of the title',
    ),
  ),
  updated: day('Day of the last change, YYYY-MM-DD'),
  ...translation,
})

export type PageFrontmatter = Static<typeof PageFrontmatter>
