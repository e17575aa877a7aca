import { expect, it } from 'vitest'
import { crosswalk, withoutEmpty } from '../../../lib/content/crosswalk'
import type { Article } from '../../../lib/content/articles'

const article = (indicators: string[], regions: string[]) => ({ indicators, regions }) as Article

const articles = [
  article(['deception', 'isolation'], ['europe']),
  article(['deception'], ['europe', 'africa']),
  article([], ['europe']),
  article(['debt-bondage'], ['a-region-of-no-column']),
]
const rows = { facet: 'indicator' as const, values: ['deception', 'isolation', 'debt-bondage'] }
const columns = { facet: 'region' as const, values: ['africa', 'europe', 'global'] }

it('counts an article in the cell of each of its values', () => {
  expect(crosswalk(articles, rows, columns).counts).toEqual([
    [1, 2, 0],
    [0, 1, 0],
    [0, 0, 0],
  ])
})

it('can leave out rows and columns in which nothing is counted', () => {
  const table = withoutEmpty(crosswalk(articles, rows, columns))
  expect(table.rows.values).toEqual(['deception', 'isolation'])
  expect(table.columns.values).toEqual(['africa', 'europe'])
  expect(table.counts).toEqual([
    [1, 2],
    [0, 1],
  ])
  expect(withoutEmpty(crosswalk([], rows, columns)).counts).toEqual([])
})
