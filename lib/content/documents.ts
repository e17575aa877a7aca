import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article, IndicatorText, Page } from '../../.contentlayer/generated'
import { documentsPending, generated } from './memo'

/*
 * What contentlayer has made of the files. Read as data, not imported as modules: the bundler then never sees
 * the words of the library, so its work does not grow with them.
 */

/** All articles, published or not. Only the gate may hand them on. */
export const articleDocuments = () => read<Article>('Article')

/** All pages of the hub itself. */
export const pageDocuments = () => read<Page>('Page')

/** What is said of the indicators of forced labour. */
export const indicatorDocuments = () => read<IndicatorText>('IndicatorText')

function read<Document>(kind: string): Document[] {
  // Next compiles the code while content is still read, and comes here once it renders.
  while (process.env.AWAITS_DOCUMENTS && existsSync(join(process.cwd(), documentsPending))) pause(50)
  return JSON.parse(readFileSync(join(process.cwd(), generated, `${kind}.json`), 'utf8')) as Document[]
}

const pause = (milliseconds: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
