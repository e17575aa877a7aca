import { units } from '../claims/units'
import { locales } from '../i18n/locales'
import { licences } from '../licences'
import { slugsOf } from '../taxonomy/terms'

/*
 * The records in words that programs read: JSON Schema (2020-12), as OpenAPI 3.1 takes it. A test holds every file of
 * a built site against them.
 */

/** A JSON Schema. */
export type Schema = { readonly [key: string]: unknown }

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const text = (description?: string): Schema => ({ type: 'string', ...(description && { description }) })
const address = (description?: string): Schema => ({ ...text(description), format: 'uri' })
const day = (description: string): Schema => ({ ...text(description), format: 'date' })
const list = (items: Schema, description?: string): Schema => ({
  type: 'array',
  items,
  ...(description && { description }),
})

/** An object with these properties and no others; those whose names end in "?" may be missing. */
function object(properties: Record<string, Schema>, description?: string): Schema {
  const names = Object.keys(properties)
  return {
    type: 'object',
    ...(description && { description }),
    required: names.filter(name => !name.endsWith('?')),
    properties: Object.fromEntries(names.map(name => [name.replace('?', ''), properties[name]])),
    unevaluatedProperties: false,
  }
}

/** One schema and what it adds to others. */
const extend = (base: string, added: Schema): Schema => {
  const { unevaluatedProperties, ...rest } = added
  return { allOf: [ref(base)], ...rest, unevaluatedProperties }
}

/** A schema that others build on: it leaves it to them to allow no more. */
const open = (schema: Schema): Schema => ({ ...schema, unevaluatedProperties: undefined })

const labels = object(Object.fromEntries(locales.map(locale => [locale, text()])), 'A text in every language')
const language: Schema = { type: 'string', enum: [...locales], description: 'A BCP 47 tag' }
const tags = list(ref('Tag'))

const work = {
  title: text('As published, in its own language'),
  publisher: text('Who published it'),
  'year?': { type: 'integer', description: 'Year of publication; missing where none is known' },
  'url?': address('At the publisher; missing where none is known'),
}

const citations = {
  json: address(),
  bibtex: address('BibLaTeX'),
  ris: address(),
  cslJson: address('CSL-JSON 1.0'),
}

const article = object({
  id: { ...text('A name for good, by RFC 4151; stays when the address changes'), pattern: '^tag:' },
  url: address('The page; the canonical address'),
  language,
  slug: text('Its part of the address; the same in all languages'),
  title: text(),
  summary: text('One or two whole sentences'),
  types: tags,
  regions: tags,
  countries: list(ref('Tag'), 'Codes of ISO 3166-1 alpha-2'),
  topics: tags,
  indicators: list(ref('Tag'), 'The ILO’s indicators of forced labour that it bears on'),
  published: day('Day of publication on the hub'),
  'updated?': day('Day of the last change of substance'),
  'reviewBy?': day('Day by which somebody reads it against its sources again'),
  'contentNotice?': text('What distressing matter it describes'),
  'original?': object(work, 'The publication that it is about'),
  licence: ref('Licence'),
  files: object(citations),
})

const listed = object({
  id: { ...text('A name for good, by RFC 4151'), pattern: '^tag:' },
  url: address('The page'),
  language,
  title: text(),
  summary: text(),
  filter: {
    type: 'object',
    description: 'What its articles have in common; nothing, if it holds all',
    additionalProperties: { type: 'string' },
  },
  articleCount: { type: 'integer', minimum: 0 },
  'changed?': day('The last day on which one of its articles changed'),
  files: object({ atom: address('The newest 50'), jsonFeed: address('The newest 50'), csv: address(), ...citations }),
})

const term = object({
  slug: text('Its part of addresses, and its value in data'),
  label: labels,
  'aliases?': list(text(), 'Other words for it'),
  'description?': labels,
  'sector?': { type: 'boolean', description: 'Of a topic: true where it is a sector of the economy' },
})

/** All schemas by name. */
export const schemas: Record<string, Schema> = {
  Licence: object({
    id: { type: 'string', enum: Object.keys(licences), description: 'An SPDX identifier' },
    name: text(),
    url: address(),
  }),
  Tag: object({ slug: text(), label: text('In the language of the article') }),
  ArticleFields: open(article),
  Article: article,
  WholeArticle: extend(
    'ArticleFields',
    object({
      'translatedFrom?': day('In a translation: the day of the version it was made from'),
      translations: list(object({ language, url: address(), json: address() })),
      sources: list(object({ id: text(), ...work })),
      sections: list(
        object({ 'id?': text('Anchor on the page'), 'heading?': text(), text: text('Plain text') }),
        'The text, cut at its headings; the first part may have none',
      ),
    }),
  ),
  ListFields: open(listed),
  List: listed,
  WholeList: extend(
    'ListFields',
    object({
      licence: ref('Licence'),
      articles: list(ref('Article'), 'Newest first'),
    }),
  ),
  Index: object({
    title: text(),
    licence: ref('Licence'),
    openapi: address(),
    taxonomy: address(),
    languages: list(object({ language, url: address(), documentation: address(), lists: list(ref('List')) })),
  }),
  Figures: object({
    url: address('The page'),
    language,
    licence: ref('Licence'),
    figures: list(
      object({
        id: text('Its anchor on the page; the same in all languages'),
        url: address('Where it stands on the page'),
        group: text('The part of the ledger that it stands in'),
        what: text('What is counted or measured'),
        value: { type: 'number' },
        unit: { type: 'string', enum: [...units] },
        'year?': text('The year or years that it speaks of; missing where not known'),
        method: text('How anybody knows, in a few words'),
        source: object({ id: text(), ...work }),
        reviewBy: day('Day by which somebody looks for a newer figure'),
        'supersededBy?': text('The figure that has taken its place'),
      }),
    ),
  }),
  Taxonomy: object({
    licence: ref('Licence'),
    types: list(term),
    regions: list(term),
    topics: list(term),
    indicators: list(term),
    countries: list(object({ slug: text('Code of ISO 3166-1 alpha-2'), label: labels })),
  }),
}

/** The values that a place in an address may have, where they are a closed vocabulary. */
export const placeSchemas: Record<string, Schema> = {
  language,
  type: { type: 'string', enum: slugsOf('types') },
  region: { type: 'string', enum: slugsOf('regions') },
  topic: { type: 'string', enum: slugsOf('topics') },
  indicator: { type: 'string', enum: slugsOf('indicators') },
  country: { type: 'string', pattern: '^[a-z]{2}$', description: 'Code of ISO 3166-1 alpha-2, in small letters' },
  slug: { type: 'string', pattern: '^[a-z0-9-]+$' },
}
