import { citationEndings } from '../cite/formats'
import { citeData, type Reference } from '../cite/styles'
import { articlesIn } from '../content/articles'
import { filtersIn } from '../content/lists'
import type { Locale } from '../i18n/locales'
import type { Messages } from '../i18n/messages'
import { buildDay, type Day } from '../dates'
import { dataOf, dataRoutes, feedOf, listAddress, routes } from '../routes'
import { tableAddress, type Table } from './table'

/** A file as the page on data shows it. */
export interface ExampleFile {
  kind: keyof Messages['openData']['page']['files']
  /** Within the site. */
  address: string
}

/** A page and the files beside it. */
interface Example {
  page: string
  files: ExampleFile[]
}

/** Everything in one file, in the version of a day. */
export interface Download {
  day: Day
  /** Within the site. */
  address: string
  checksum: string
  /** How to cite it. */
  reference: Reference
}

/** Files of the hub, of one list and of one article; tables; and all of it. */
export interface ExampleFiles {
  hub: ExampleFile[]
  list: Example
  article?: Example
  /** What is beside lists and articles, each as JSON and CSV. */
  tables: { title: string; json: string; csv: string }[]
  download: Download
}

/** One of each kind of file that a language has: those of the hub, of a region or else of the list of all, of an article. */
export function exampleFiles(locale: Locale, tables: readonly Table[]): ExampleFiles {
  const filter = filtersIn(locale).find(({ region, type }) => region && !type) ?? {}
  const list = listAddress(locale, filter) ?? routes.articles(locale)
  const [first] = articlesIn(locale)
  const article = first ? routes.article(locale, first.slug) : undefined
  return {
    hub: [
      ...(['index', 'taxonomy', 'openapi'] as const).map(kind => ({ kind, address: dataRoutes[kind] })),
      { kind: 'schema', address: dataRoutes.schema('articles') },
    ],
    list: {
      page: list,
      files: [
        { kind: 'atom', address: feedOf(list, 'xml') },
        { kind: 'jsonFeed', address: feedOf(list, 'json') },
        { kind: 'csv', address: dataOf(list, 'csv') },
        { kind: 'json', address: dataOf(list, 'json') },
        ...citationsOf(list),
      ],
    },
    tables: tables.map(table => ({
      title: table.title(locale),
      json: tableAddress(table, locale, 'json'),
      csv: tableAddress(table, locale, 'csv'),
    })),
    download: {
      day: buildDay(),
      address: dataRoutes.download(buildDay()),
      checksum: dataRoutes.checksum(buildDay()),
      reference: citeData(locale, buildDay()),
    },
    ...(article && {
      article: {
        page: article,
        files: [{ kind: 'articleJson', address: dataOf(article, 'json') }, ...citationsOf(article)],
      },
    }),
  }
}

const citationsOf = (page: string): ExampleFile[] =>
  citationEndings.map(ending => ({ kind: ending, address: dataOf(page, ending) }))
