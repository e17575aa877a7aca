import { filtersIn } from '../content/lists'
import { locales, type Locale } from '../i18n/locales'
import { countryKnown, dataOf, dataRoutes, feedOf, listAddress, routes, type DataFormat } from '../routes'
import { site } from '../site'
import { dataTitle, ref } from './fields'
import { placeSchemas, schemas } from './schemas'
import { tableAddress, tableSchema, type Table } from './table'
import type { Filter } from '../taxonomy/facets'

/** A part of the description. */
type Part = { readonly [key: string]: unknown }

/** What a file is, and how it is described. */
interface Content {
  says: string
  media: string
  schema?: Part
}

const citations: Record<Exclude<DataFormat, 'json' | 'csv'>, Content> = {
  bib: { says: 'Citations as BibLaTeX', media: 'application/x-bibtex' },
  ris: { says: 'Citations as RIS', media: 'application/x-research-info-systems' },
  'csl.json': { says: 'Citations as CSL-JSON', media: 'application/vnd.citationstyles.csl+json' },
}

const listData: Record<DataFormat, Content> = {
  json: { says: 'A list with its articles', media: 'application/json', schema: ref('WholeList') },
  csv: { says: 'A list as a table; a text that a spreadsheet would run begins with an apostrophe', media: 'text/csv' },
  ...citations,
}

const articleData: Record<Exclude<DataFormat, 'csv'>, Content> = {
  json: { says: 'An article with its text', media: 'application/json', schema: ref('WholeArticle') },
  ...citations,
}

/** The description of all files, by OpenAPI 3.1. */
export function openapi(tables: readonly Table[]) {
  return {
    openapi: '3.1.1',
    info: {
      title: dataTitle,
      version: '1',
      summary: 'Articles on forced labour and human trafficking, their lists, their tags and their citations',
      description:
        'Plain files: no key, no limit, no query. Every list of the hub has a feed, a table, data and citations, at ' +
        'addresses that follow from that of its page. What an answer has will stay; new fields may come.',
      license: { name: site.contentLicence.name, url: site.contentLicence.url },
    },
    servers: [{ url: site.url }],
    paths: {
      [dataRoutes.index]: path('getIndex', {
        says: 'Every list, and where everything is',
        media: 'application/json',
        schema: ref('Index'),
      }),
      [dataRoutes.taxonomy]: path('getTaxonomy', {
        says: 'Every value that a tag may have',
        media: 'application/json',
        schema: ref('Taxonomy'),
      }),
      ...Object.fromEntries(downloads.map(([name, address, content]) => [address, path(name, content, address)])),
      [dataRoutes.openapi]: path('getDescription', { says: 'This description', media: 'application/json' }),
      [dataRoutes.schema('{kind}')]: path(
        'getSchema',
        { says: 'What editors write into a kind of file, as JSON Schema', media: 'application/json' },
        dataRoutes.schema('{kind}'),
      ),
      ...Object.fromEntries(
        Object.entries(articleData).map(([format, content]) => {
          const address = dataOf(routes.article('{language}', '{slug}'), format as DataFormat)
          return [address, path(operation('article', format), content, address)]
        }),
      ),
      ...Object.fromEntries(listKinds().flatMap(listPaths)),
      [countryKnown('{language}', '{country}')]: path(
        'getCountry',
        { says: 'What is known of a country', media: 'application/json', schema: ref('Country') },
        countryKnown('{language}', '{country}'),
      ),
      [countryKnown('{language}', '{country}', 'csv')]: path(
        'getCountryCsv',
        { says: 'The same as a table, line by line as its page has it', media: 'text/csv' },
        countryKnown('{language}', '{country}', 'csv'),
      ),
      ...Object.fromEntries(oneOfEachLanguage(tables)),
    },
    components: {
      schemas: { ...schemas, ...Object.fromEntries(tables.map(table => [nameOf(table), tableSchema(table)])) },
    },
  }
}

/** All of it in one file. */
const downloads: [name: string, address: string, content: Content][] = [
  [
    'getDownload',
    dataRoutes.download('{day}'),
    { says: 'All collections in the version of a day; of the days there is the latest', media: 'application/zip' },
  ],
  ['getChecksum', dataRoutes.checksum('{day}'), { says: 'Its checksum (SHA-256)', media: 'text/plain' }],
]

/** The name of a table's schema: `Figures`. */
const nameOf = ({ name }: Table) => name.charAt(0).toUpperCase() + name.slice(1)

/** What each language has one of. */
function oneOfEachLanguage(tables: readonly Table[]): [address: string, item: Part][] {
  const language = '{language}' as Locale
  const files = tables.flatMap((table): [name: string, address: string, content: Content][] => [
    [
      `get${nameOf(table)}`,
      tableAddress(table, language, 'json'),
      { says: table.says, media: 'application/json', schema: ref(nameOf(table)) },
    ],
    [
      `get${nameOf(table)}Csv`,
      tableAddress(table, language, 'csv'),
      { says: 'The same as a table', media: 'text/csv' },
    ],
  ])
  const corrections: Content = { says: 'What was wrong in an article, as Atom', media: 'application/atom+xml' }
  return [...files, ['getCorrectionsFeed', routes.correctionsFeed(language), corrections] as const].map(
    ([name, address, content]) => [address, path(name, content, address)],
  )
}

/** The kinds of lists there are, each as a filter whose values are places of an address. */
function listKinds(): Filter[] {
  const named = locales.flatMap(filtersIn).map(filter => Object.keys(filter).toSorted().join())
  return [...new Set(named)].map(names =>
    Object.fromEntries(names.split(',').flatMap(name => (name ? [[name, `{${name}}`]] : []))),
  )
}

function listPaths(filter: Filter): [address: string, item: Part][] {
  const page = listAddress('{language}', filter)
  if (!page) throw new Error(`no page lists ${JSON.stringify(filter)}`)
  const kind = ['list', ...Object.keys(filter)].join(' ')
  const feeds: [string, Content][] = [
    [feedOf(page, 'xml'), { says: 'The newest articles of a list, as Atom', media: 'application/atom+xml' }],
    [feedOf(page, 'json'), { says: 'The newest articles of a list, as JSON Feed', media: 'application/feed+json' }],
  ]
  return [
    ...feeds.map(([address, content], index): [string, Part] => [
      address,
      path(operation(kind, ['atom', 'feed'][index]!), content, address),
    ]),
    ...Object.entries(listData).map(([format, content]): [string, Part] => {
      const address = dataOf(page, format as DataFormat)
      return [address, path(operation(kind, format), content, address)]
    }),
  ]
}

const operation = (kind: string, format: string) =>
  `get ${kind} ${format}`.replace(/[ .](\w)/g, (_whole, letter: string) => letter.toUpperCase())

function path(operationId: string, { says, media, schema = {} }: Content, address = ''): Part {
  const places = [...address.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  return {
    get: {
      operationId,
      summary: says,
      ...(places.length > 0 && {
        parameters: places.map(name => ({ name, in: 'path', required: true, schema: placeSchemas()[name] ?? {} })),
      }),
      responses: {
        200: { description: says, content: { [media]: { schema } } },
        ...(places.length > 0 && { 404: { description: 'There is none: no article has these tags' } }),
      },
    },
  }
}
