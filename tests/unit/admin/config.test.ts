import { existsSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Field, Group } from '../../../content/schema/fields'
import { roomSchemas } from '../../../content/schema/rooms'
import { frontmatter } from '../../../content/schema/frontmatter'
import { hostsOf, localBackend, publishedBackend } from '../../../lib/admin/backend'
import { cmsConfig } from '../../../lib/admin/config'
import type { Widget } from '../../../lib/admin/widgets'
import { locales } from '../../../lib/i18n/locales'
import { rooms, type Room } from '../../../lib/library'
import { headersFor, headerTable } from '../../../lib/publish/headers'
import { caddyfile } from '../../../lib/publish/hosts/caddy'
import { netlifyHeaders } from '../../../lib/publish/hosts/netlify'
import { nginxConf } from '../../../lib/publish/hosts/nginx'
import { slugsOf } from '../../../lib/taxonomy/terms'

const { collections } = cmsConfig(localBackend)
const fieldsOf = (name: string) => collections.find(collection => collection.name === name)?.fields ?? []
const dataFieldsOf = (room: string) => {
  const { fields, files } = collections.find(({ name }) => name === room.replace('.yaml', ''))!
  return fields ?? files![0]!.fields
}

const filesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder).map(file => `${folder}/${file}`) : [])

it('has a collection for every folder of documents, and for all else that editors write', () => {
  const places = collections.flatMap(({ folder, files = [] }) => [folder ?? [], files.map(({ file }) => file)].flat())
  const expected = Object.entries(rooms).flatMap(([room, format]) =>
    format === 'documents'
      ? locales.map(locale => `content/${room}/${locale}`)
      : format === 'languages'
        ? locales.flatMap(locale => filesIn(`content/${room}/${locale}`))
        : [`content/${room}`],
  )
  expect(places.toSorted()).toEqual(expected.toSorted())
})

it.each(
  Object.entries(rooms).flatMap(([room, format]) =>
    format === 'documents' || format === 'languages' ? [] : [room as Room],
  ),
)('asks in %s for what the schema has, at every depth', room => {
  const given = roomSchemas[room] as unknown as Field
  const [fields, schema] =
    given.type === 'array' ? [dataFieldsOf(room)[0]!.fields!, given.items] : [dataFieldsOf(room), given]
  const known = shapeOf(schema)
  // The rule of a law holds itself, which no form can.
  if (room === 'laws') delete known.rule
  expect(shapeOfFields(fields)).toEqual(known)
})

it('asks in every language for each word of the interface, beside its original', () => {
  for (const locale of locales) {
    const { files } = collections.find(({ name }) => name === `words-${locale}`)!
    const article = files!.find(({ name }) => name === 'article')!.fields.find(({ name }) => name === 'article')!
    expect(article.fields!.find(({ name }) => name === 'published')).toEqual(
      expect.objectContaining({ widget: 'text', required: false, hint: 'Published' }),
    )
  }
})

type Shape = { [key: string]: [required: boolean, inner: Shape] }

const shapeOf = (field: Field): Shape => {
  if (field.type === 'array') return shapeOf(field.items)
  if (field.type !== 'object') return {}
  const { properties, required = [] } = field
  return Object.fromEntries(
    Object.entries(properties).map(([key, inner]) => [key, [required.includes(key), shapeOf(inner)]]),
  )
}

const shapeOfFields = (fields: readonly Widget[]): Shape =>
  Object.fromEntries(fields.map(({ name, required, fields: inner = [] }) => [name, [required, shapeOfFields(inner)]]))

it.each([
  ['articles-en', frontmatter.articles],
  ['articles-es', frontmatter.articles],
  ['indicators-en', frontmatter.indicators],
  ['pages-es', frontmatter.pages],
] as const)(
  'asks in %s for what the schema has: the same keys in the same order, and the text',
  (name, schema: Group) => {
    const fields = fieldsOf(name)
    expect(fields.map(field => field.name)).toEqual([...Object.keys(schema.properties), 'body'])
    // The check asks for two keys of articles that the schema does not.
    const demanded = name.startsWith('articles') ? ['reviewBy', 'status'] : []
    expect(fields.slice(0, -1).map(({ hint, required }) => ({ hint, required }))).toEqual(
      Object.entries(schema.properties).map(([key, given]) => ({
        hint: given.description,
        required: (schema.required ?? []).includes(key) || demanded.includes(key),
      })),
    )
  },
)

it('offers the values of the closed vocabularies, and no others', () => {
  for (const vocabulary of ['types', 'regions', 'topics', 'indicators'] as const) {
    const field = fieldsOf('articles-en').find(({ name }) => name === vocabulary)
    expect(field?.multiple).toBe(true)
    expect(field?.options?.map(({ value }) => value)).toEqual(slugsOf(vocabulary))
  }
  const status = fieldsOf('articles-en').find(({ name }) => name === 'status')
  expect(status?.options?.map(({ value }) => value)).toEqual(['draft', 'published', 'withdrawn'])
})

it('asks for the parts of a source', () => {
  const sources = fieldsOf('articles-en').find(({ name }) => name === 'sources')
  expect(sources?.fields?.map(({ name }) => name)).toEqual(['id', 'title', 'publisher', 'year', 'url'])
})

it('is published only with a backend that others can use', () => {
  expect(publishedBackend('')).toBeUndefined()
  expect(publishedBackend('{"name":"github","repo":"a/b"}')).toEqual({ name: 'github', repo: 'a/b' })
  expect(() => publishedBackend('{"name":"proxy"}')).toThrow('"name" must be one of github')
})

it('reaches the hosts of its service and those that are named', () => {
  expect(hostsOf({ name: 'gitea', api_root: 'https://git.example/api/v1', base_url: 'https://git.example' })).toEqual([
    'https://git.example',
  ])
  expect(hostsOf({ name: 'gitlab', repo: 'a/b' })).toEqual(['https://gitlab.com'])
})

it('has a policy of its own where it is published, and changes nothing for pages', () => {
  const inline = { rules: '{}', styles: ['p{}'] }
  const [without, headers] = [headerTable(inline), headerTable(inline, ['https://git.example'])]
  expect(headersFor('/admin/', without)).toEqual(headersFor('/en/', without))
  expect(headersFor('/en/', headers)).toEqual(headersFor('/en/', without))
  const policy = headersFor('/admin/', headers)['Content-Security-Policy'] ?? ''
  expect(policy).toContain("connect-src 'self' blob: https://git.example;")
  const strict = headersFor('/en/', headers)['Content-Security-Policy'] ?? ''
  const facts = { base: '', headers, redirects: [] }
  for (const text of [caddyfile(facts), nginxConf(facts), netlifyHeaders(facts)]) {
    expect(text).toContain(policy)
    expect(text).toContain(strict)
  }
  // Netlify joins what two rules say of one path, so none but the editor's may fit it.
  const fitting = netlifyHeaders(facts)
    .split('\n\n')
    .filter(rule => /^\/(\*|admin)/.test(rule) && rule.includes('Content-Security-Policy'))
  expect(fitting).toHaveLength(1)
  expect(netlifyHeaders(facts)).toMatch(/^\/en\/\*\n(.*\n)* {2}Content-Security-Policy/m)
})

it('lists articles newest first, and in the order in which they are to be checked', () => {
  for (const locale of locales) {
    const sortable = collections.find(({ name }) => name === `articles-${locale}`)!.sortable_fields!
    const fields = fieldsOf(`articles-${locale}`).map(({ name }) => name)
    expect(sortable.find(({ default_sort }) => default_sort)).toMatchObject({
      field: 'published',
      default_sort: 'desc',
    })
    expect(sortable.map(({ field }) => field)).toContain('reviewBy')
    expect(fields).toEqual(expect.arrayContaining(sortable.map(({ field }) => field)))
  }
})
