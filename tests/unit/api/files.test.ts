import { strFromU8, unzipSync } from 'fflate'
import { createHash } from 'node:crypto'
import { parse } from 'papaparse'
import { expect, it, vi } from 'vitest'
import { csvOf } from '../../../lib/api/csv'
import { exampleFiles } from '../../../lib/api/examples'
import { withDownload } from '../../../lib/api/download'
import { hubFiles } from '../../../lib/api/hub-files'
import { openapi } from '../../../lib/api/openapi'
import { articleRecord, wholeArticleRecord } from '../../../lib/api/records'
import { tableAddress, tableCsv, tableRecord } from '../../../lib/api/table'
import { collections, tables } from '../../../lib/collections/collections'
import type { Collection } from '../../../lib/collections/collection'
import { sitePagesIn } from '../../../lib/collections/site-pages'
import { findArticle, type Article } from '../../../lib/content/articles'
import { completeLocales } from '../../../lib/i18n/locales'
import { licences } from '../../../lib/licences'

vi.mock('../../../lib/content/documents', () => import('../../fixtures/library'))

const all = () => [
  ...hubFiles(tables),
  ...completeLocales.flatMap(sitePagesIn).flatMap(({ beside }) => [...(beside?.() ?? [])]),
]
const files = new Map(all())

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
  expect(all()).toHaveLength(files.size)
})

it('the page on data shows files that are there', () => {
  for (const locale of completeLocales) {
    const { hub, list, article } = exampleFiles(locale, tables)
    const shown = [...hub, ...list.files, ...(article?.files ?? [])]
    expect(shown).toHaveLength(4 + 7 + 4)
    expect([...files.keys()]).toEqual(expect.arrayContaining(shown.map(({ address }) => address)))
  }
})

it('the description has a path for each kind of list', () => {
  const paths = Object.keys(openapi(tables).paths)
  for (const path of [
    '/api/v1/{language}/articles.json',
    '/api/v1/{language}/articles/{slug}.json',
    '/api/v1/{language}/regions/{region}/{type}.csv',
    '/feeds/{language}/countries/{country}.xml',
  ]) {
    expect(paths).toContain(path)
  }
  const ids = Object.values(openapi(tables).paths).map(({ get }) => (get as { operationId: string }).operationId)
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

it('no text of any other table is run either', () => {
  const cells = tables.flatMap(table =>
    completeLocales.flatMap(locale => parse<string[]>(tableCsv(table, locale)).data.flat()),
  )
  expect(cells.filter(cell => /^[=+\-@]/.test(cell))).toEqual([])
})

it('every collection that editors write is open data, in JSON as in CSV with as many rows', () => {
  const without = Object.values<Collection>(collections).flatMap(({ room, tables: own = [] }) =>
    own.length === 0 ? (room ?? []) : [],
  )
  // Articles have data of each list; the words of the checklist and of the readers' pages are no data.
  expect(without).toEqual(['articles', 'checklist', 'readers.yaml'])
  for (const table of tables) {
    const { [table.name]: rows } = tableRecord(table, 'en') as unknown as Record<string, unknown[]>
    expect(JSON.parse(files.get(tableAddress(table, 'en', 'json'))!)).toHaveProperty(table.name)
    const csv = parse<string[]>(files.get(tableAddress(table, 'en', 'csv'))!.trim()).data
    expect(csv).toHaveLength(1 + rows!.length)
    expect(new Set(csv[0]).size).toBe(csv[0]!.length)
  }
})

it('the ledger has a row for every figure, with its source in columns of their own', () => {
  const figures = tables.find(({ name }) => name === 'figures')!
  const [head, first] = parse<string[]>(tableCsv(figures, 'en').replace('\uFEFF', '')).data
  expect(head).toEqual(
    'id url what value unit year method sourceTitle sourcePublisher sourceYear sourceUrl reviewBy supersededBy group countries'.split(
      ' ',
    ),
  )
  expect(first).toEqual(expect.arrayContaining(['modern-slavery-2021', '49600000', 'people', '2021', '2022']))
})

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')

it('all of it comes in one file of the day, which names, checks and cites what is in it', () => {
  const passed = new Map(withDownload(files, tables, '2026-11-30'))
  const [zip, sum] = [passed.get('/api/v1/data-2026-11-30.zip'), passed.get('/api/v1/data-2026-11-30.zip.sha256')]
  for (const [address, content] of files) expect(passed.get(address)).toBe(content)
  expect(sum).toBe(`${sha256(zip!)}  data-2026-11-30.zip\n`)
  const held = unzipSync(zip as Uint8Array)
  const bytesOf = (file: string) => held[`waymark-data-2026-11-30/${file}`]!
  const read = (file: string) => strFromU8(bytesOf(file))
  const { resources, version } = JSON.parse(read('datapackage.json')) as {
    resources: { path: string; hash: string }[]
    version: string
  }
  expect(version).toBe('2026-11-30')
  for (const { path, hash } of resources) expect(hash).toBe(`sha256:${sha256(bytesOf(path))}`)
  expect(read('SHA256SUMS').trim().split('\n')).toHaveLength(resources.length)
  expect(resources.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['en/articles/london.json', 'en/articles.csv', 'es/help.csv', 'en/obligations/dates.json']),
  )
  expect(read('CITATION.cff')).toContain('type: dataset')
  // What changes from day to day is its name and what it says of itself, not the data.
  expect(new Map(withDownload(files, tables, '2026-11-30')).get('/api/v1/data-2026-11-30.zip')).toEqual(zip)
})
