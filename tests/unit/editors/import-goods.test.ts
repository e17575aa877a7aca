import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { GoodsFile } from '../../../content/schema/goods'
import type { Listing, ListingsFile } from '../../../content/schema/listings'
import { importGoods, type GoodsLibrary } from '../../../lib/editors/import-goods'
import { readCsv } from '../../../lib/read-csv'

const yaml = readFileSync('content/goods-listings.yaml', 'utf8')
const csv = readFileSync('content/goods-listings.csv', 'utf8')
const library: GoodsLibrary = {
  goods: parse(readFileSync('content/goods.yaml', 'utf8')) as GoodsFile,
  file: parse(yaml) as ListingsFile,
  yaml,
  rows: readCsv('content/goods-listings.csv') as Listing[],
}
const original = readFileSync('tests/fixtures/goods/goods-2022.csv', 'utf8')
const edition = (year: string) => ({ year, published: `${year}-09-05`, url: 'https://example.org/list' })
const heads = 'good,country,child_labour,forced_labour,forced_child_labour,input_from,listed_since,note'
const problemsOf = (...lines: string[]) =>
  importGoods('new.csv', [heads, ...lines].join('\n'), edition('2024'), library).problems.map(
    ({ line, column, message }) => `${line}:${column ?? ''} ${message}`,
  )

describe('importing a list of goods', () => {
  it('makes of the file of 2022 just what the library has', () => {
    const { problems, imported } = importGoods('goods-2022.csv', original, edition('2022'), library)
    expect(problems).toEqual([])
    expect(imported).toEqual({ csv, yaml, rows: 467, added: [], removed: [] })
  })

  it('reads its own file again', () => {
    expect(importGoods('goods-listings.csv', csv, edition('2022'), library).imported?.csv).toBe(csv)
  })

  it('keeps since when pairs are known, dates new ones by the edition, and notes what is gone', () => {
    const lines = original.trimEnd().split('\n')
    const newer = [
      ...lines.filter(line => !line.startsWith('shrimp,') || !line.includes(',TH,')),
      'cotton,,,UZ,,0,1,0,0,,,',
    ]
    const { problems, imported } = importGoods('goods-2024.csv', newer.join('\n'), edition('2024'), library)
    expect(problems).toEqual([])
    expect(imported).toMatchObject({ rows: 467, added: ['cotton UZ '], removed: ['shrimp TH '] })
    expect(imported?.csv).toContain('cotton,UZ,,true,,2024,,,')
    expect(imported?.csv).toContain('amber,UA,true,,,2018,,,')
    const written = parse(imported!.yaml) as ListingsFile
    expect(written.editions).toMatchObject([{ id: '2024', published: '2024-09-05', source: 'ilab-list-2024' }])
    expect(written.sources).toMatchObject([{ id: 'ilab-list-2024', url: 'https://example.org/list', year: 2024 }])
    // Cotton from Uzbekistan is there again.
    expect(written.removed).toHaveLength(5)
    expect(written.removed?.at(-1)).toEqual({
      good: 'shrimp',
      country: 'TH',
      child: true,
      forced: true,
      forcedChild: true,
      until: '2022',
      gone: '2024',
    })
    expect(imported!.yaml).toContain('# Goods that the United States')
  })

  it('finds goods by their names, too', () => {
    const text = 'good_name,country,child_labour,forced_labour,forced_child_labour\nAçaí Berries,BR,1,0,0\n'
    expect(importGoods('x.csv', text, edition('2024'), library).imported?.csv).toContain('acai-berries,BR,true,,,2022')
  })

  it('says all that is wrong at once, line by line, with the column', () => {
    expect(
      problemsOf(
        'cottn,TR,1,0,0,,,',
        'cotton,Turkey,1,0,0,,,',
        'cotton,TR,2,0,0,,,',
        'cotton,TR,0,0,0,,,',
        'cotton,IN,1,0,0,,2030,',
        'cotton,CN,1,0,0,XY,,',
        'cotton,BR,1,0,0,,,',
        'cotton,BR,1,0,0,,,',
        'cotton,EG,1,0,0,,,a note',
        "=cmd|' /C calc'!A0,PE,1,0,0,,,",
        'cotton,KG',
      ),
    ).toEqual([
      '2:1 "good" is "cottn", which is no good of content/goods.yaml; did you mean "cotton"?',
      '3:2 "country" is "Turkey", which is no code of a country; did you mean "TR"?',
      '4:3 "child_labour" is "2"',
      '5: cotton, TR says for nothing of it is listed',
      '6:7 "listed_since" is "2030"',
      '7:6 "input_from" is "XY", which is no code of a country',
      '9: cotton, BR stands here a second time, after line 8',
      '10:8 "note" holds a note in one language, for a pair that has none yet',
      expect.stringContaining('11:1 "good" begins like a formula'),
      expect.stringContaining('11:1 "good" is "=cmd|'),
      '12: the row has 2 cells, and the first line 8',
    ])
  })

  it('refuses heads that it does not know, a file without rows, and one with far too many', () => {
    const refused = (text: string) =>
      importGoods('x.csv', text, edition('2024'), library).problems.map(({ message }) => message)
    expect(refused('good,contry,child_labour\ncotton,TR,1\n')).toEqual([
      'the file has no column for "country" and "forced_labour" and "forced_child_labour"',
      'column "contry" is not known; did you mean "country"?',
    ])
    expect(refused(heads)).toEqual(['the file has no rows'])
    expect(refused(`${heads}\n${'cotton,TR,1,0,0,,,\n'.repeat(100_000)}`)).toEqual([
      'the file has 100000 rows; 20000 are the most',
    ])
    expect(refused('good,country\n"cotton,TR\n')[0]).toMatch(/cannot be read as CSV/)
  })
})
