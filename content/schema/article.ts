import { defineDocumentType, type FieldDefs } from 'contentlayer2/source-files'
import { licences } from '../../lib/licences'
import { slugsOf } from '../../lib/taxonomy/terms'
import { Change } from './change'
import { Original } from './original'
import { Source } from './source'

export const articleFields = {
  title: { type: 'string', required: true, description: 'Title of the article' },
  summary: {
    type: 'string',
    required: true,
    description: 'One or two whole sentences, 120–240 characters, shown on cards, in search and in feeds',
  },
  types: {
    type: 'list',
    of: { type: 'enum', options: slugsOf('types') },
    required: true,
    description: 'What it is: one to four types',
  },
  regions: {
    type: 'list',
    of: { type: 'enum', options: slugsOf('regions') },
    required: true,
    description: 'Where it is about: at least one region, or the whole world',
  },
  countries: {
    type: 'list',
    of: { type: 'string' },
    description: 'Countries that it is about, by their ISO 3166-1 alpha-2 codes in upper case',
  },
  topics: {
    type: 'list',
    of: { type: 'enum', options: slugsOf('topics') },
    description: 'What it is about',
  },
  indicators: {
    type: 'list',
    of: { type: 'enum', options: slugsOf('indicators') },
    description: 'The indicators of forced labour that it bears on',
  },
  published: { type: 'date', required: true, description: 'Day of publication here, YYYY-MM-DD' },
  updated: { type: 'date', description: 'Day of the last change of substance: that of the latest of "changes"' },
  changes: {
    type: 'list',
    of: Change,
    description: 'Every change of substance since publication, as readers are told of it; slips of the pen need none',
  },
  reviewBy: { type: 'date', description: 'Day by which somebody reads it against its sources again' },
  original: { type: 'nested', of: Original, description: 'The publication that the article is about' },
  sources: { type: 'list', of: Source, description: 'Every source that the text cites, and no other' },
  status: {
    type: 'enum',
    options: ['draft', 'published', 'withdrawn'],
    description:
      'Only published articles are built; of a withdrawn one, a notice at its address; published where it is not said',
  },
  withdrawnBecause: {
    type: 'string',
    description:
      'Why it was withdrawn, in a sentence or two for those who come to its address; they see nothing else of it',
  },
  contentNotice: { type: 'string', description: 'What distressing matter the text describes, if any' },
  translatedFrom: { type: 'date', description: 'In a translation: the day of the version it was made from' },
  licence: {
    type: 'enum',
    options: Object.keys(licences),
    description: 'What its words are under, if not under the licence of the hub; an identifier such as CC-BY-SA-4.0',
  },
  aliases: { type: 'list', of: { type: 'string' }, description: 'Slugs that the article had before' },
} satisfies FieldDefs

/** An article in one language: `content/articles/<locale>/<slug>.mdx`, or `.md` for plain Markdown. */
export const Article = defineDocumentType(() => ({
  name: 'Article',
  filePathPattern: 'articles/*/*.{md,mdx}',
  // MDX is parsed by lib/markup; as 'markdown', contentlayer hands the body over without bundling it.
  contentType: 'markdown',
  fields: articleFields,
}))
