import { Cite } from '@citation-js/core'
import { describe, expect, it, vi } from 'vitest'
import { citationFile } from '../../../lib/cite/files'
import { articleItem, originalItem } from '../../../lib/cite/item'
import { findArticle, type Article } from '../../../lib/content/articles'
import { licences } from '../../../lib/licences'

vi.mock('../../../lib/content/documents', () => import('../../fixtures/library'))

const original = {
  title: 'Líneas & <límites>: 100 % {de} todo_lo',
  publisher: 'ILO and IOM',
  year: 2024,
  url: 'https://x.example/?a=b_c&d=%3A',
}
const peru: Article = {
  ...findArticle('es', 'peru')!,
  title: 'El Perú: «trabajo forzoso» & otras # formas de $ abuso que un título muy largo tiene que nombrar una por una',
  types: ['publications'],
  updated: '2026-05-02',
  original,
}
const london: Article = { ...findArticle('en', 'london')!, original: { ...original, publisher: 'ILO AND IOM' } }

const parse = (text: string) => new Cite(text, { generateGraph: false }).data

it('an article is a web page in the version of a day, and its original a report', () => {
  expect(articleItem(peru)).toMatchObject({
    type: 'webpage',
    issued: { 'date-parts': [[2026, 5, 2]] },
    'original-date': { 'date-parts': [[2026, 3, 1]] },
    language: 'es',
  })
  expect(originalItem(peru)).toMatchObject({ type: 'report', issued: { 'date-parts': [[2024]] } })
  expect(originalItem({ ...peru, types: ['guidance'] })?.type).toBe('webpage')
  expect(originalItem({ ...peru, original: undefined })).toBeUndefined()
})

it('names the licence of an article that has another', () => {
  expect(articleItem({ ...peru, licence: licences['CC0-1.0'] }).license).toBe(licences['CC0-1.0'].url)
})

it.each(['bib', 'ris', 'csl.json'] as const)(
  '%s keeps titles, dates and addresses with whatever characters',
  format => {
    const items = parse(citationFile([peru], format))
    expect(items).toHaveLength(2)
    expect(items.map(({ id }) => id)).toEqual(['es-peru', 'es-peru-original'])
    expect(items.map(({ title }) => title.replace(/<\/?span[^>]*>/g, ''))).toEqual([peru.title, original.title])
    expect(items.map(({ issued }) => issued?.['date-parts'])).toEqual([[[2026, 5, 2]], [[2024]]])
    expect(items[1]!.URL?.replaceAll('%25', '%')).toBe(original.url)
  },
)

it('a publication that two articles are about is cited once', () => {
  const items = parse(citationFile([peru, london], 'csl.json'))
  expect(items.map(({ id }) => id)).toEqual(['es-peru', 'es-peru-original', 'en-london'])
})

it('RIS has a line for each field, however long, and ends its lines as the format asks', () => {
  const lines = citationFile([peru], 'ris').split('\r\n')
  expect(lines).toContain(`TI  - ${peru.title}`)
  expect(lines.filter(line => line && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([])
})

/** A file about one publication, whose publisher has the name of its title. */
const fileAbout = (text: string, format: 'bib' | 'ris' | 'csl.json') =>
  citationFile([{ ...peru, original: { title: text, publisher: text, year: 2020 } }], format)

/** A text without the marks that citation-js puts into those it reads. */
const plain = (text: string) => text.replace(/<\/?span[^>]*>/g, '')

describe('what LaTeX or programs would take for something else', () => {
  const titles = [
    'Принудительный труд',
    'العمل القسري',
    'बंधुआ मज़दूरी',
    '强迫劳动',
    'Lao động cưỡng bức ở Việt Nam: Łódź, İstanbul, ß, ₹500',
    'The <b> of it',
    'A <i> b',
    '<sup>x</sup> <sc>y</sc>',
    'a < b > c',
    'Ropes & Gray',
    '100% Co',
    '#1 House',
    'A_B Ltd',
    'Cost $5 Inc',
    'open { brace',
    'close } brace',
    'C:\\textbf{x}',
    '~tilde^caret',
  ]

  it.each(titles)('“%s” comes back as title and as publisher', text => {
    for (const format of ['bib', 'ris', 'csl.json'] as const) {
      const [, work] = parse(fileAbout(text, format))
      expect([
        format,
        plain(work!.title),
        plain(work!.publisher),
        Object.values(work!.author[0] ?? {}).join(' '),
      ]).toEqual([format, text, text, text])
    }
  })

  it.each(titles)('in BibLaTeX every sign of “%s” that LaTeX knows is escaped, and braces are in pairs', text => {
    const file = fileAbout(text, 'bib')
    let depth = 0
    for (const sign of file.replace(/\\[&%#$_]/g, '')) {
      if (sign === '{') depth++
      if (sign === '}') depth--
      expect(depth).toBeGreaterThanOrEqual(0)
    }
    expect(depth).toBe(0)
    for (const [, value] of file.matchAll(/^\t(?:title|author|institution) = \{(.*)\},$/gm)) {
      expect(value!.replace(/\\[&%#$_]|\\text\w+\{\}/g, '')).not.toMatch(/[&%#$_~^\\<>]/)
    }
  })

  it('a tag in one title loses no later entry of a list', () => {
    const articles = titles.map((title, index) => ({
      ...peru,
      slug: `work-${index}`,
      original: { title, publisher: 'X', year: 2020 },
    }))
    expect(parse(citationFile(articles, 'bib'))).toHaveLength(2 * titles.length)
  })

  it('a text of several lines is one line, and days have two digits', () => {
    const broken: Article = {
      ...peru,
      summary: 'One\ntwo\r\n\r\nthree',
      original: { title: 'A\ntitle', publisher: 'A\nhouse', year: 2020 },
    }
    const ris = citationFile([broken], 'ris')
    expect(ris.split('\r\n')).toEqual(
      expect.arrayContaining(['AB  - One two three', 'TI  - A title', 'PB  - A house', 'DA  - 2026/05/02/']),
    )
    expect(ris.split('\r\n').filter(line => line && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([])
    expect(citationFile([broken], 'bib')).toContain('{One two three}')
  })
})

it('plain BibTeX finds a year', () => {
  expect(citationFile([peru], 'bib')).toMatch(/date = \{2026-05-02\},\n\tyear = \{2026\},/)
})

it('no citations are an empty file that programs still read', () => {
  expect(JSON.parse(citationFile([], 'csl.json'))).toEqual([])
  expect(citationFile([], 'bib')).toBe('')
})
