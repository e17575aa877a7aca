import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { articlesIn } from '../../../lib/content/articles'
import { locales, type Locale } from '../../../lib/i18n/locales'
import type { SearchService } from '../../../lib/search/site/search-service'
import { buildSiteIndex } from '../../../lib/search/site/write'
import { asking, openSite } from './library'

interface ReaderQuery {
  in: Locale
  asks: string
  first: string[]
}

const queries = parse(readFileSync('tests/fixtures/reader-queries.yaml', 'utf8')) as ReaderQuery[]

describe('the queries of readers, on the real library', () => {
  const services = new Map<Locale, SearchService>()
  beforeAll(async () => {
    const site = await buildSiteIndex({ en: articlesIn('en'), es: articlesIn('es') })
    for (const locale of locales) services.set(locale, await openSite(site, locale))
  }, 60_000)

  it.each(queries)('$in: $asks', async query => {
    const { hits } = await services.get(query.in)!.search(asking(query.asks), 3)
    expect(hits.map(({ slug }) => slug)).toEqual(expect.arrayContaining(query.first))
  })
})
