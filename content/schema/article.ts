import { Type, type Static } from '@sinclair/typebox'
import { licences, type LicenceId } from '../../lib/licences'
import { Change } from './change'
import { day, group, list, oneOf, text } from './fields'
import { Original } from './original'
import { Source } from './source'
import { slugOf } from './term'
import { translation } from './translation'

/** What stands above an article in one language: `content/articles/<locale>/<slug>.mdx`, or `.md` for plain Markdown. */
export const ArticleFrontmatter = group({
  title: text('Title of the article'),
  summary: text('One or two whole sentences, 120–240 characters, shown on cards, in search and in feeds'),
  types: list(slugOf('types'), 'What it is: one to four types'),
  regions: list(slugOf('regions'), 'Where it is about: at least one region, or the whole world'),
  countries: Type.Optional(list(text(), 'Countries that it is about, by their ISO 3166-1 alpha-2 codes in upper case')),
  topics: Type.Optional(list(slugOf('topics'), 'What it is about')),
  indicators: Type.Optional(list(slugOf('indicators'), 'The indicators of forced labour that it bears on')),
  goods: Type.Optional(list(text(), 'Goods, or families of goods, that it bears on, as the list of goods calls them')),
  published: day('Day of publication here, YYYY-MM-DD'),
  updated: Type.Optional(day('Day of the last change of substance: that of the latest of "changes"')),
  changes: Type.Optional(
    list(Change, 'Every change of substance since publication, as readers are told of it; slips of the pen need none'),
  ),
  reviewBy: Type.Optional(day('Day by which somebody reads it against its sources again')),
  original: Type.Optional(Original),
  sources: Type.Optional(list(Source, 'Every source that the text cites, and no other')),
  status: Type.Optional(
    oneOf(
      ['draft', 'published', 'withdrawn'],
      'Only published articles are built; of a withdrawn one, a notice at its address; published where it is not said',
    ),
  ),
  withdrawnBecause: Type.Optional(
    text('Why it was withdrawn, in a sentence or two for those who come to its address; they see nothing else of it'),
  ),
  contentNotice: Type.Optional(text('What distressing matter the text describes, if any')),
  ...translation,
  licence: Type.Optional(
    oneOf(
      Object.keys(licences) as LicenceId[],
      'What its words are under, if not under the licence of the hub; an identifier such as CC-BY-SA-4.0',
    ),
  ),
  aliases: Type.Optional(list(text(), 'Slugs that the article had before')),
})

export type ArticleFrontmatter = Static<typeof ArticleFrontmatter>
