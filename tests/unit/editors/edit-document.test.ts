import * as fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readDocument, readYaml, writeDocument, writeYaml, type Form } from '../../../lib/editors/edit-document'
import { withoutEmpty } from '../../../lib/editors/edit-yaml'

const file = `---
# written by hand
title: "A title: with a colon"
summary: >-
  Folded over
  two lines.
types: [news-analysis,   guidance] # two
published: 2026-03-01
original: { title: It, publisher: They }
sources:
  - id: ilo
    title: 'One'   # quoted

    url: https://example.org/a
  - id: un
    title: Two
status: draft
---

<InShort>

- A  point with two spaces.   

</InShort>
`
const form = readDocument(file)

/** The lines that an edit takes out and puts in. */
function changes(after: string, before = file): string[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')]
  return [
    ...old.filter(line => !fresh.includes(line)).map(line => `- ${line}`),
    ...fresh.filter(line => !old.includes(line)).map(line => `+ ${line}`),
  ]
}

const edit = (values: Form) => changes(writeDocument(file, { ...form, ...values }))

describe('a document that a form writes', () => {
  it('is the same to the byte where nothing was changed', () => {
    expect(writeDocument(file, form)).toBe(file)
    expect(writeDocument(file, { ...form, contentNotice: '', topics: [], updated: undefined, extra: {} })).toBe(file)
  })

  it('differs in the line of a text, and keeps its quotes', () => {
    expect(edit({ title: 'Another' })).toEqual(['- title: "A title: with a colon"', '+ title: "Another"'])
  })

  it('differs in the line of a list, and keeps the comment behind it', () => {
    expect(edit({ types: ['guidance'] })).toEqual([
      '- types: [news-analysis,   guidance] # two',
      '+ types: [guidance] # two',
    ])
  })

  it('differs in one line of one source', () => {
    const [first, second] = form.sources as [Form, Form]
    expect(edit({ sources: [{ ...first, title: "It's one" }, second] })).toEqual([
      "-     title: 'One'   # quoted",
      "+     title: 'It''s one'   # quoted",
    ])
    expect(edit({ sources: [first, { ...second, year: 2025 }] })).toEqual(['+     year: 2025'])
    expect(edit({ sources: [first, second, { id: 'new', title: 'Three' }] })).toEqual([
      '+   - id: new',
      '+     title: Three',
    ])
    expect(edit({ sources: [second] })).toContain('-   - id: ilo')
  })

  it('has new keys where they belong, and loses those that are emptied', () => {
    const text = writeDocument(file, { ...form, regions: ['africa'] }, ['title', 'summary', 'types', 'regions'])
    expect(text).toContain('# two\nregions: [africa]\npublished')
    expect(edit({ original: undefined })).toEqual(['- original: { title: It, publisher: They }'])
  })

  it('writes a changed text of several lines on one', () => {
    expect(edit({ summary: 'On one.' })).toEqual([
      '- summary: >-',
      '-   Folded over',
      '-   two lines.',
      '+ summary: On one.',
    ])
  })

  it('takes over a changed body, with the line ends that the file has', () => {
    expect(edit({ body: `${form.body as string}More.\n` })).toEqual(['+ More.'])
    const windows = file.replace(/\n/g, '\r\n')
    const read = readDocument(windows)
    expect(writeDocument(windows, { ...read, body: (read.body as string).replace(/\r\n/g, '\n') })).toBe(windows)
    expect(writeDocument(windows, { ...read, body: '\nA\nB' })).toMatch(/---\r\n\r\nA\r\nB\r\n$/)
  })

  it('ends every line that it writes as the file does, and keeps its byte order mark', () => {
    const windows = `\uFEFF${file.replace(/\n/g, '\r\n')}`
    const read = readDocument(windows)
    const edits: Form[] = [
      { title: 'Another' },
      { summary: 'On one.' },
      { regions: ['africa'] },
      { sources: [...(read.sources as Form[]), { id: 'new', title: 'Three' }] },
      { original: undefined },
      { body: '\nA\nB' },
      { title: 'Another', topics: ['a'], licence: 'x', body: '\nA' },
    ]
    for (const values of edits) {
      const after = writeDocument(windows, { ...read, ...values })
      expect(after).toMatch(/^\uFEFF---\r\n/)
      expect(after).not.toMatch(/(?<!\r)\n|\r\r|\r(?!\n)/)
      expect(readDocument(after)).toEqual({ ...read, ...values, body: expect.any(String) })
    }
    expect(writeYaml('a: 1\r\nb: 2', { a: 1, b: 2, c: 3 })).toBe('a: 1\r\nb: 2\r\nc: 3\r\n')
    expect(writeYaml('a: 1 # one\nb: 2', { a: 1, b: 3 })).toBe('a: 1 # one\nb: 3')
  })

  it('is not made of a file of which nothing could be kept', () => {
    expect(() => writeDocument('---\rtitle: A\r---\rText', { title: 'B', body: '' })).toThrow('no frontmatter')
  })

  it('is whole where there was none', () => {
    const fresh = writeDocument('', { status: 'draft', title: 'New', regions: ['africa'], body: 'Text.' }, ['title'])
    expect(fresh).toBe('---\ntitle: New\nstatus: draft\nregions: [africa]\n---\n\nText.\n')
  })
})

describe('every file of the library', () => {
  const content = new URL('../../../content/', import.meta.url).pathname
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
  const texts = (ending: RegExp) =>
    files.filter(name => ending.test(name)).map(name => readFileSync(join(content, name), 'utf8'))

  it('comes back as it was, and with one line changed where its title is', () => {
    for (const text of texts(/^(articles|pages)\/.*\.mdx$/)) {
      const read = readDocument(text)
      expect(writeDocument(text, read)).toBe(text)
      const changed = changes(writeDocument(text, { ...read, title: 'Other: words' }), text)
      expect(changed.filter(line => line.startsWith('+'))).toHaveLength(1)
      expect(changed[0]).toMatch(/^- title: /)
    }
  })

  it('may be YAML alone', () => {
    for (const text of texts(/^helplines\/.*\.yaml$/)) expect(writeYaml(text, readYaml(text))).toBe(text)
  })
})

describe('whatever a form holds', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 12 })
  const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.array(text, { maxLength: 3 }))
  const group = fc.dictionary(fc.constantFrom('id', 'title', 'url'), value)
  const forms = fc.dictionary(
    fc.constantFrom('title', 'summary', 'types', 'original', 'sources', 'status'),
    fc.oneof(value, group, fc.array(group, { maxLength: 3 })),
  )

  it('is what the file says afterwards', () => {
    fc.assert(
      fc.property(forms, forms, (before, after) => {
        const yaml = writeYaml('', before)
        expect(withoutEmpty(parse(writeYaml(yaml, after)) ?? {})).toEqual(withoutEmpty(after))
      }),
    )
  })
})
