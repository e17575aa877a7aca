import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { localBackend } from '../../../lib/admin/backend'
import { cmsConfig } from '../../../lib/admin/config'
import { formatOf } from '../../../lib/admin/format'
import type { Widget } from '../../../lib/admin/widgets'
import { checkContent } from '../../../lib/check/check-content'
import { readDocument, writeDocument, type Form } from '../../../lib/editors/edit-document'
import type { Data } from '../../../lib/editors/edit-yaml'
import { article, articleFile, inHub, today, unchanged } from '../check/hub'

const { collections } = cmsConfig(localBackend)
/** The fields of a collection; of one whose files differ, those of a file. */
const fieldsOf = (name: string, path?: string): Widget[] => {
  const { fields, files } = collections.find(collection => collection.name === name)!
  return fields ?? (files!.find(({ file }) => file === path) ?? files![0]!).fields
}
const fields = fieldsOf('articles-en')
const saved = (name: string, file: string, change: (form: Form) => Form = form => form) => {
  const format = formatOf(fieldsOf(name))
  return format.toFile(change(format.fromFile(file)))
}

describe.each(collections)('a file of $label', ({ name, folder, files }) => {
  const paths = files
    ? files.map(({ file }) => file).filter(file => file !== 'content/redirects.yaml')
    : (existsSync(folder!) ? readdirSync(folder!) : []).map(file => `${folder}/${file}`)

  it('is saved as it was where nothing was changed', () => {
    for (const path of paths) {
      const text = readFileSync(path, 'utf8')
      expect([path, saved(name, text)]).toEqual([path, text])
    }
  })

  it('has a field for each of its values but the rule of a law', () => {
    for (const path of paths) {
      const { fromFile } = formatOf(fieldsOf(name, path))
      const { __file, ...form } = fromFile(readFileSync(path, 'utf8'))
      expect(__file).toBeDefined()
      expect([path, ...new Set(withoutField(form, fieldsOf(name, path)))]).toEqual([
        path,
        ...(name === 'laws' ? ['rule'] : []),
      ])
    }
  })
})

/** The keys of values for which a form has no field. */
function withoutField(value: Data, of: readonly Widget[]): string[] {
  if (Array.isArray(value)) return value.flatMap(one => withoutField(one, of))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const field = of.find(({ name }) => name === key)
    return field ? withoutField(inner, field.fields ?? []) : [key]
  })
}

it('a list of entries is changed by the lines of the entry alone, and keeps its comments', () => {
  const file = '# Old addresses.\n- from: /a/\n  to: /en/ # for now\n- { from: /b/, to: /es/ }\n'
  const changedTo = (entries: Data) => saved('redirects', file, form => ({ ...form, entries }))
  expect(
    changedTo([
      { from: '/a/', to: '/en/' },
      { from: '/c/', to: '/es/' },
    ]),
  ).toBe(file.replace('/b/', '/c/'))
  expect(
    changedTo([
      { from: '/a/', to: '/en/' },
      { from: '/c, d/', to: '/es/' },
    ]),
  ).toBe(file.replace('/b/', "'/c, d/'"))
  expect(changedTo([{ from: '/b/', to: '/es/' }])).toBe('# Old addresses.\n- { from: /b/, to: /es/ }\n')
  expect(changedTo([])).toBe('# Old addresses.\n')
  expect(saved('redirects', '# None yet.\n', form => ({ ...form, entries: [{ from: '/a/', to: '/en/' }] }))).toBe(
    '# None yet.\n- from: /a/\n  to: /en/\n',
  )
  expect(saved('redirects', '', form => ({ ...form, entries: [{ from: '/a/', to: '/en/' }] }))).toBe(
    '- from: /a/\n  to: /en/\n',
  )
})

it('within an entry, too, a group that may be lacking is begun and left out with its lines alone', () => {
  const file = "lines:\n  - name: { en: Line, es: Línea }\n    number: '1' # printed so\n    page: { publisher: A }\n"
  const withHours = (hours: Data) =>
    saved('helplines', file, form => ({ ...form, lines: [{ ...(form.lines as Form[])[0], hours }] }))
  const begun = withHours([{ en: 'Always', es: 'Siempre' }])
  expect(begun).toBe(`${file}    hours:\n      en: Always\n      es: Siempre\n`)
  expect(withHours([])).toBe(file)
})

it('a group that a document may lack is a list of one at most, of which nothing is asked until it is begun', () => {
  const groups = fields.filter(({ max }) => max === 1).map(({ name }) => name)
  expect(groups).toEqual(['original'])
  const original = fields.find(({ name }) => name === 'original')
  expect(original).toMatchObject({ widget: 'list', required: false, min: 0, max: 1 })
  expect(original?.fields?.filter(({ required }) => required).map(({ name }) => name)).toEqual(['title', 'publisher'])
  // Fields whose required parts are asked for at once are themselves required.
  const all = collections.flatMap(({ name }) => everyField(fieldsOf(name)))
  expect(
    all.filter(field => field.widget === 'object' && !field.required && asks(field)).map(({ name }) => name),
  ).toEqual([])
})

/** Whether something in a group must be there. */
const asks = ({ fields: inner = [] }: Widget): boolean => everyField(inner).some(({ required }) => required)

const everyField = (some: readonly Widget[]): Widget[] =>
  some.flatMap(field => [field, ...everyField(field.fields ?? [])])

it('a document with the group, and one without, are saved as they were', () => {
  const without = article.replace(/original:\n( {2}.*\n)+/, '')
  expect(without).not.toContain('original')
  for (const file of [article, without]) expect(saved('articles-en', file)).toBe(file)
})

it('the group is begun, changed and left out with its lines alone', () => {
  const begun = saved('articles-en', article.replace(/original:\n( {2}.*\n)+/, ''), form => ({
    ...form,
    original: [{ title: 'Care', publisher: 'Inspectorate' }],
  }))
  expect(readDocument(begun).original).toEqual({ title: 'Care', publisher: 'Inspectorate' })
  const left = saved('articles-en', article, form => ({ ...form, original: [] }))
  expect(left).toBe(article.replace(/original:\n( {2}.*\n)+/, ''))
  const changed = saved('articles-en', article, form => ({
    ...form,
    original: [{ title: 'Care 2', publisher: 'Inspectorate', year: 2025 }],
  }))
  expect(changed).toBe(article.replace('  title: Care\n', '  title: Care 2\n'))
})

it('what the form calls optional, the check does not demand', async () => {
  const plain = unchanged(article)
  const optional = fields.filter(({ required }) => !required).map(({ name }) => name)
  for (const name of optional) {
    const form = { ...readDocument(plain), [name]: null }
    // Its text cites a source and names no notice; those belong together.
    if (name === 'sources') form.body = article.slice(article.indexOf('\n<InShort>')).replaceAll(' [@ilo]', '')
    const problems = await inHub({ [articleFile]: writeDocument(plain, form) }, folder =>
      checkContent(`${folder}/content`, today),
    )
    const said = problems.filter(({ file }) => file === articleFile).map(({ message }) => message)
    expect([name, ...said]).toEqual([name])
  }
})

it('no hint sends editors, who choose by name, to a file of slugs', () => {
  const hints = collections.flatMap(({ name }) => everyField(fieldsOf(name))).map(({ hint }) => hint ?? '')
  expect(hints.filter(hint => /content\/|slugs? of/i.test(hint))).toEqual([])
})
