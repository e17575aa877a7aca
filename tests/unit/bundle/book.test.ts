import { strFromU8, unzipSync } from 'fflate'
import { expect, it, vi } from 'vitest'
import { bookOf } from '../../../lib/bundle/book'
import { toEpub } from '../../../lib/bundle/epub'
import { toPrintPage } from '../../../lib/bundle/print'
import { listPagesIn } from '../../../lib/content/lists'

vi.mock('../../../lib/content/documents', async () => {
  const { document } = await import('../../fixtures/library')
  return {
    articleDocuments: () => [document('usual'), document('other', { licence: 'CC-BY-NC-4.0' })],
    pageDocuments: () => [],
  }
})

const list = listPagesIn('en').get('/en/regions/europe/')!
const book = bookOf(list, ({ title }) => `<main id="content"><article><h1>${title}</h1></article></main>`)

it('each chapter of a book says what its own words are under, and the book names all', () => {
  const contentOf = (name: string) => book.chapters.find(chapter => chapter.name === name)?.content
  expect(contentOf('usual')).toContain('licenses/by/4.0/">CC BY 4.0</a>')
  expect(contentOf('other')).toContain('licenses/by-nc/4.0/">CC BY-NC 4.0</a>')
  expect(contentOf('other')).toContain('not for commercial purposes')
  expect(contentOf('other')).not.toContain('CC BY 4.0')
  const files = unzipSync(toEpub(book))
  const rights = strFromU8(files['EPUB/package.opf']!).match(/<dc:rights>[^<]*/g)
  expect(rights?.map(right => /CC BY[\w-]* 4\.0/.exec(right)?.[0]).toSorted()).toEqual(['CC BY 4.0', 'CC BY-NC 4.0'])
  expect(strFromU8(files['EPUB/other.xhtml']!)).toContain('CC BY-NC 4.0')
  expect(toPrintPage(book).match(/CC BY-NC 4\.0/g)).toHaveLength(2)
})
