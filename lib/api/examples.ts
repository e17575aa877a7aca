import { citationEndings } from '../cite/formats'
import { articlesIn } from '../content/articles'
import { filtersIn } from '../content/lists'
import type { Locale } from '../i18n/locales'
import type { Messages } from '../i18n/messages/en'
import { dataOf, dataRoutes, feedOf, listAddress, routes } from '../routes'

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

/** Files of the hub, of one list and of one article. */
export interface ExampleFiles {
  hub: ExampleFile[]
  list: Example
  article?: Example
}

/** One of each kind of file that a language has: those of the hub, of a region or else of the list of all, of an article. */
export function exampleFiles(locale: Locale): ExampleFiles {
  const filter = filtersIn(locale).find(({ region, type }) => region && !type) ?? {}
  const list = listAddress(locale, filter) ?? routes.articles(locale)
  const [first] = articlesIn(locale)
  const article = first ? routes.article(locale, first.slug) : undefined
  return {
    hub: (['index', 'taxonomy', 'openapi'] as const).map(kind => ({ kind, address: dataRoutes[kind] })),
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
