import { citationFile } from '../cite/files'
import { citationEndings } from '../cite/formats'
import { translationsOf, type Article } from '../content/articles'
import type { ListPage } from '../content/lists'
import { toAtom, toJsonFeed } from '../feeds/feed'
import { listFeed } from '../feeds/list-feed'
import { keptPart } from '../parts'
import { dataOf, feedOf, routes } from '../routes'
import { csvOf } from './csv'
import { wholeArticleRecord, wholeListRecord } from './records'

/** A file for programs: its address, and what is in it. */
export type DataFile = [address: string, content: string]

/** Data and citations of an article. */
export function* articleFiles(article: Article): Generator<DataFile> {
  const address = routes.article(article.locale, article.slug)
  const record = keptPart('data', [article, translationsOf(article).map(({ locale }) => locale)], () =>
    wholeArticleRecord(article),
  )
  yield [dataOf(address, 'json'), JSON.stringify(record)]
  for (const format of citationEndings) yield [dataOf(address, format), citationFile([article], format)]
}

/** Feeds, data and citations of a list, given by its first page. */
export function* listFiles(list: ListPage): Generator<DataFile> {
  const { address, articles } = list
  const feed = listFeed(list)
  yield [feedOf(address, 'xml'), toAtom(feed)]
  yield [feedOf(address, 'json'), toJsonFeed(feed)]
  yield [dataOf(address, 'json'), JSON.stringify(wholeListRecord(list))]
  yield [dataOf(address, 'csv'), csvOf(articles)]
  for (const format of citationEndings) yield [dataOf(address, format), citationFile(articles, format)]
}
