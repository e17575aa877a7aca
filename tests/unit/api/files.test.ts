import { parse } from 'papaparse'
import { expect, it, vi } from 'vitest'
import { csvOf } from '../../../lib/api/csv'
import { exampleFiles } from '../../../lib/api/examples'
import { figuresCsv } from '../../../lib/api/figures'
import { dataFiles } from '../../../lib/api/files'
import { openapi } from '../../../lib/api/openapi'
import { articleRecord, wholeArticleRecord } from '../../../lib/api/records'
import { findArticle, type Article } from '../../../lib/content/articles'
import { locales } from '../../../lib/i18n/locales'
import { licences } from '../../../lib/licences'

vi.mock('../../../lib/content/documents', () => import('../../fixtures/library'))

const files = new Map(dataFiles())

it('every list and every public article has its files, and no other article is in any of them', () => {
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      '/feeds/en/articles.xml',
      '/feeds/es/regions/latin-america-caribbean/news-analysis.json',
      '/api/v1/en/topics/care-work.csv',
      '/api/v1/en/countries/pe.ris',
      '/api/v1/en/articles/london.json',
      '/api/v1/en/articles/london.bib',
    ]),
  )
  expect([...files.keys()].filter(address => /held-back|africa|middle-east/.test(address))).toEqual([])
  expect([...files.values()].join('\n')).not.toContain('held-back')
})

it('addresses are each given once', () => {
  expect([...dataFiles()]).toHaveLength(files.size)
})

it('the page on data shows files that are there', () => {
  for (const locale of locales) {
    const { hub, list, article } = exampleFiles(locale)
    const shown = [...hub, ...list.files, ...(article?.files ?? [])]
    expect(shown).toHaveLength(3 + 7 + 4)
    expect([...files.keys()]).toEqual(expect.arrayContaining(shown.map(({ address }) => address)))
  }
})

it('the description has a path for each kind of list', () => {
  const paths = Object.keys(openapi().paths)
  for (const path of [
    '/api/v1/{language}/articles.json',
    '/api/v1/{language}/articles/{slug}.json',
    '/api/v1/{language}/regions/{region}/{type}.csv',
    '/feeds/{language}/countries/{country}.xml',
  ]) {
    expect(paths).toContain(path)
  }
  const ids = Object.values(openapi().paths).map(({ get }) => (get as { operationId: string }).operationId)
  expect(new Set(ids).size).toBe(ids.length)
})

it('a record names the licence of the hub, or that of the article', () => {
  const article = findArticle('en', 'malaysia')!
  expect(articleRecord(article).licence.id).toBe('CC-BY-4.0')
  expect(articleRecord({ ...article, licence: licences['CC-BY-SA-4.0'] }).licence.name).toBe('CC BY-SA 4.0')
})

it('an article comes with its text by sections, its sources and its translations', () => {
  const whole = wholeArticleRecord({
    ...findArticle('en', 'peru')!,
    sources: [{ id: 'a', title: 'A', publisher: 'B', url: 'https://x.example/أ' }],
  })
  expect(whole.sections).toEqual([
    { id: undefined, heading: undefined, text: 'Point of peru.' },
    { id: 'heading', heading: 'Heading', text: 'Text of peru.' },
  ])
  expect(whole.sources[0]?.url).toBe('https://x.example/%D8%A3')
  expect(whole.translations.map(({ language }) => language)).toEqual(['es'])
})

it('a table opens in spreadsheets with its accents, and quotes what it must', () => {
  const table = csvOf([{ ...findArticle('en', 'peru')!, title: 'A "B", C\nD' }])
  expect(table.startsWith('\uFEFFid,url,language,title,')).toBe(true)
  expect(table).toContain(',"A ""B"", C\nD",')
  expect(table).toContain(',indicators;labour-inspection,')
  expect(table.endsWith('\r\n')).toBe(true)
})

it.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '＝1+1', '＠SUM(A1)'])(
  'no spreadsheet runs the title %j; data for programs have it as it stands',
  title => {
    const article: Article = { ...findArticle('en', 'peru')!, title, original: { title, publisher: title } }
    const cells = parse<string[]>(csvOf([article])).data[1]!
    expect(cells.filter(cell => cell.endsWith(title))).toEqual([`'${title}`, `'${title}`, `'${title}`])
    expect(articleRecord(article).title).toBe(title)
  },
)

it('no text of the table of figures is run either', () => {
  const cells = locales.flatMap(locale => parse<string[]>(figuresCsv(locale)).data.flat())
  expect(cells.filter(cell => /^[=+\-@]/.test(cell))).toEqual([])
})
