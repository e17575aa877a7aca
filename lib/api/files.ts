import { citationFile } from '../cite/files'
import { citationEndings } from '../cite/formats'
import { articlesIn, type Article } from '../content/articles'
import { listPagesIn, type ListPage } from '../content/lists'
import { toAtom, toJsonFeed } from '../feeds/feed'
import { listFeed } from '../feeds/list-feed'
import { locales, type Locale } from '../i18n/locales'
import { dataOf, dataRoutes, feedOf, routes } from '../routes'
import { site } from '../site'
import { csvOf } from './csv'
import { figuresCsv, figuresRecord } from './figures'
import { openapi } from './openapi'
import { listRecord, wholeArticleRecord, wholeListRecord } from './records'
import type { IndexRecord } from './schemas'
import { taxonomyRecord } from './taxonomy'

/** A file for programs: its address, and what is in it. */
export type DataFile = [address: string, content: string]

/** Every file for programs: feeds, data and citations of each list, data and citations of each article. */
export function* dataFiles(): Generator<DataFile> {
  yield [dataRoutes.index, JSON.stringify(indexRecord())]
  yield [dataRoutes.taxonomy, JSON.stringify(taxonomyRecord())]
  yield [dataRoutes.openapi, JSON.stringify(openapi(), undefined, 2)]
  for (const locale of locales) {
    for (const article of articlesIn(locale)) yield* articleFiles(article)
    for (const list of listsIn(locale)) yield* listFiles(list)
    yield [dataOf(routes.figures(locale), 'json'), JSON.stringify(figuresRecord(locale))]
    yield [dataOf(routes.figures(locale), 'csv'), figuresCsv(locale)]
  }
}

function* articleFiles(article: Article): Generator<DataFile> {
  const address = routes.article(article.locale, article.slug)
  yield [dataOf(address, 'json'), JSON.stringify(wholeArticleRecord(article))]
  for (const format of citationEndings) yield [dataOf(address, format), citationFile([article], format)]
}

function* listFiles(list: ListPage): Generator<DataFile> {
  const { address, articles } = list
  const feed = listFeed(list)
  yield [feedOf(address, 'xml'), toAtom(feed)]
  yield [feedOf(address, 'json'), toJsonFeed(feed)]
  yield [dataOf(address, 'json'), JSON.stringify(wholeListRecord(list))]
  yield [dataOf(address, 'csv'), csvOf(articles)]
  for (const format of citationEndings) yield [dataOf(address, format), citationFile(articles, format)]
}

/** Every list of a language, each once. */
const listsIn = (locale: Locale) => [...listPagesIn(locale).values()].filter(({ page }) => page === 1)

const indexRecord = (): IndexRecord => ({
  title: site.name,
  licence: site.contentLicence,
  openapi: site.url + dataRoutes.openapi,
  taxonomy: site.url + dataRoutes.taxonomy,
  languages: locales.map(locale => ({
    language: locale,
    url: site.url + routes.home(locale),
    documentation: site.url + routes.data(locale),
    lists: listsIn(locale).map(listRecord),
  })),
})
