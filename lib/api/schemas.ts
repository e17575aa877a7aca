import { translation } from '../../content/schema/translation'
import { Type, type Static, type TSchema } from '@sinclair/typebox'
import { day, group, list, oneOf } from '../../content/schema/fields'
import { slugOf, Term } from '../../content/schema/term'
import { rooms } from '../library'
import type { Filter } from '../taxonomy/facets'
import { CountryRecord } from './country-record'
import { language, licence, LicenceRecord, named, uri, permanentId, source, text, work } from './fields'

/*
 * The shape of the data, version 1, said once: each record's type, and its JSON Schema (2020-12) as OpenAPI 3.1 takes
 * it. A test holds every file of a built site against them. What is here stays; a change that would break a program
 * goes into a second version beside it.
 */

const TagRecord = group({ slug: text(), label: text('In the language of the article') })
const tags = (description?: string) => list(named('Tag', TagRecord), description)

const citations = {
  json: uri(),
  bibtex: uri('BibLaTeX'),
  ris: uri(),
  cslJson: uri('CSL-JSON 1.0'),
}

/** What lists say of an article. */
const ArticleRecord = group({
  id: permanentId('A name for good, by RFC 4151; stays when the address changes'),
  url: uri('The page; the canonical address'),
  language,
  slug: text('Its part of the address; the same in all languages'),
  title: text(),
  summary: text('One or two whole sentences'),
  types: tags(),
  regions: tags(),
  countries: tags('Codes of ISO 3166-1 alpha-2'),
  topics: tags(),
  indicators: tags('The ILO’s indicators of forced labour that it bears on'),
  goods: list(text(), 'Ids of the goods, or families of goods, that it bears on'),
  published: day('Day of publication on the hub'),
  updated: Type.Optional(day('Day of the last change of substance')),
  reviewBy: Type.Optional(day('Day by which somebody reads it against its sources again')),
  contentNotice: Type.Optional(text('What distressing matter it describes')),
  original: Type.Optional(group(work, { description: 'The publication that it is about' })),
  licence,
  files: group(citations),
})

/** An article with its text. */
const WholeArticleRecord = group({
  ...ArticleRecord.properties,
  ...translation,
  translations: list(group({ language, url: uri(), json: uri() })),
  sources: list(source),
  sections: list(
    group({
      id: Type.Optional(text('Anchor on the page')),
      heading: Type.Optional(text()),
      text: text('Plain text'),
    }),
    'The text, cut at its headings; the first part may have none',
  ),
})

/** What is said of a list where its articles are not. */
const ListRecord = group({
  id: permanentId('A name for good, by RFC 4151'),
  url: uri('The page'),
  language,
  title: text(),
  summary: text(),
  filter: Type.Unsafe<Filter>({
    type: 'object',
    description: 'What its articles have in common; nothing, if it holds all',
    additionalProperties: { type: 'string' },
  }),
  articleCount: Type.Integer({ minimum: 0 }),
  changed: Type.Optional(day('The last day on which one of its articles changed')),
  files: group({
    atom: uri('The newest 50'),
    jsonFeed: uri('The newest 50'),
    csv: uri(),
    ...citations,
  }),
})

/** A list with its articles. */
const WholeListRecord = group({
  ...ListRecord.properties,
  licence,
  articles: list(named('Article', ArticleRecord), 'Newest first'),
})

/** Where everything is. */
const IndexRecord = group({
  title: text(),
  licence,
  openapi: uri(),
  taxonomy: uri(),
  schemas: list(uri(), 'What editors write into each kind of file, as JSON Schema'),
  download: group(
    { url: uri('A ZIP'), sha256: uri('Its checksum'), day: day('The day of this version') },
    { description: 'All of this in one file, with checksums' },
  ),
  languages: list(
    group({
      language,
      url: uri(),
      documentation: uri(),
      lists: list(named('List', ListRecord)),
      tables: list(
        group({ name: text('What holds its rows'), says: text(), json: uri(), csv: uri() }),
        'Collections that are no list of articles',
      ),
    }),
  ),
})

/** Every value that a tag may have, with its label in each language. */
const TaxonomyRecord = group({
  licence,
  types: list(Term),
  regions: list(Term),
  topics: list(Term),
  indicators: list(Term),
  countries: list(group({ slug: text('Code of ISO 3166-1 alpha-2'), label: Term.properties.label })),
})

/** All schemas by the names that the description has for them. */
export const schemas = {
  Licence: LicenceRecord,
  Tag: TagRecord,
  Article: ArticleRecord,
  WholeArticle: WholeArticleRecord,
  List: ListRecord,
  WholeList: WholeListRecord,
  Index: IndexRecord,
  Taxonomy: TaxonomyRecord,
  Country: CountryRecord,
}

export type TagRecord = Static<typeof TagRecord>
export type ArticleRecord = Static<typeof ArticleRecord>
export type WholeArticleRecord = Static<typeof WholeArticleRecord>
export type ListRecord = Static<typeof ListRecord>
export type WholeListRecord = Static<typeof WholeListRecord>
export type IndexRecord = Static<typeof IndexRecord>
export type TaxonomyRecord = Static<typeof TaxonomyRecord>

/** The values that a place in an address may have, where they are a closed vocabulary. */
export const placeSchemas = (): Record<string, TSchema> => ({
  language,
  type: slugOf('types'),
  region: slugOf('regions'),
  topic: slugOf('topics'),
  indicator: slugOf('indicators'),
  country: Type.String({ pattern: '^[a-z]{2}$', description: 'Code of ISO 3166-1 alpha-2, in small letters' }),
  slug: Type.String({ pattern: '^[a-z0-9-]+$' }),
  kind: oneOf(
    Object.keys(rooms).map(room => room.replace('.yaml', '')),
    'A folder or file of content/',
  ),
  day: day('Of the version: `index.json` names it'),
})
