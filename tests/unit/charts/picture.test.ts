import { parse } from 'papaparse'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { completeLocales } from '../../../lib/i18n/locales'
import { pictureFiles, type Picture } from '../../../lib/charts/picture'

const chart: Picture = {
  kind: 'bars',
  id: 'one',
  title: 'Goods & “things”, by kind',
  says: 'Two kinds < three.',
  columns: { what: 'Kind', value: 'Goods' },
  rows: [
    { label: '=SUM(A1)', value: 1200, text: '1,200' },
    { label: 'Other', value: 300, text: '300' },
  ],
  sources: [{ id: 'list', title: 'A list', publisher: 'Somebody', year: 2022 }],
  page: '/en/goods/',
  path: '/en/goods/kinds/',
}

const filesOf = async (picture: Picture) => new Map(await pictureFiles(picture))

it('has a file to draw on, one to show and one to reckon with, named by its path', async () => {
  expect([...(await filesOf(chart)).keys()]).toEqual([
    '/charts/en/goods/kinds.svg',
    '/charts/en/goods/kinds.png',
    '/charts/en/goods/kinds.csv',
  ])
})

it('draws each value as long as its part of the longest, and says who says so', async () => {
  const svg = String((await filesOf(chart)).get('/charts/en/goods/kinds.svg'))
  const bars = [...svg.matchAll(/<rect x="48" y="\d+" width="([\d.]+)"/g)].map(([, width]) => Number(width))
  expect(bars[1]! / bars[0]!).toBeCloseTo(300 / 1200)
  for (const said of [
    'Goods &amp; “things”',
    'Two kinds &lt; three.',
    '1,200',
    'A list, Somebody, 2022',
    '/en/goods/#one',
  ]) {
    expect(svg).toContain(said)
  }
})

it('is a PNG of 1200 pixels', async () => {
  const png = (await filesOf(chart)).get('/charts/en/goods/kinds.png') as Buffer
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200 })
})

it('has its values as numbers, each with its source, and no cell that a spreadsheet would run', async () => {
  const csv = String((await filesOf(chart)).get('/charts/en/goods/kinds.csv')).replace(/^\uFEFF/, '')
  const { data } = parse<string[]>(csv, { skipEmptyLines: true })
  expect(data).toEqual([
    ['Kind', 'Goods', 'source'],
    ["'=SUM(A1)", '1200', 'A list, Somebody, 2022'],
    ['Other', '300', 'A list, Somebody, 2022'],
  ])
})

it.each(completeLocales)('a chart of years stands its columns over an axis, in %s as elsewhere', async locale => {
  const path = `/${locale}/goods/editions/`
  const rows = [
    { at: 2016, label: '2016', value: 374, text: '374', under: 'or earlier' },
    { at: 2022, label: '2022', value: 187, text: '187' },
  ]
  const svg = String(
    (await filesOf({ ...chart, kind: 'times', rows, path })).get(`/charts/${locale}/goods/editions.svg`),
  )
  const heights = [...svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="[\d.]+" height="([\d.]+)"/g)].map(([, high]) =>
    Number(high),
  )
  expect(heights).toEqual([360, 180])
  expect(svg).toContain('or earlier')
})
