import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { roomSchemas } from '../../../content/schema/rooms'
import { contentSchemaFiles } from '../../../lib/api/content-schemas'
import { dataRoutes } from '../../../lib/routes'

const all = readdirSync('content', { recursive: true, encoding: 'utf8' })

/** Every file of a room that editors write. */
const filesOf = (room: string) =>
  all.filter(
    file => (file === room && file.endsWith('.yaml')) || (file.startsWith(`${room}/`) && /\.(mdx?|yaml)$/.test(file)),
  )

/** What an editor wrote into a file: all of a YAML file; of a document what stands above its text. */
function contentOf(file: string): unknown {
  const text = readFileSync(`content/${file}`, 'utf8')
  return parse(file.endsWith('.yaml') ? text : text.split(/^---$/m)[1]!)
}

/** Rooms that the hub has no file of yet. */
const examples: Record<string, unknown> = { 'redirects.yaml': [{ from: '/old/', to: '/en/' }] }

// Strict: a keyword that JSON Schema does not know is refused, not passed over.
const ajv = new Ajv2020({ strict: true, allErrors: true })
addFormats.default(ajv)

it('is there for every file of content but words about them', () => {
  const known = Object.keys(roomSchemas).flatMap(filesOf)
  const others = all.filter(file => /\.(mdx?|yaml)$/.test(file) && !known.includes(file))
  expect(others).toEqual(['README.md'])
})

/** As they are published. */
const published = new Map(contentSchemaFiles().map(([address, text]) => [address, JSON.parse(text) as object]))

describe.each(Object.entries(roomSchemas))('the schema of %s', (room, schema) => {
  const file = published.get(dataRoutes.schema(room))!
  const files = filesOf(room).map((name): [string, unknown] => [name, contentOf(name)])
  const contents = files.length > 0 ? files : [[room, examples[room]] as const]

  it('is a JSON Schema of 2020-12', () => {
    expect(file).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: schema.type })
    expect(ajv.validateSchema(file), `${room}: ${ajv.errorsText()}`).toBe(true)
  })

  it('accepts every file', () => {
    const accepts = ajv.compile(file)
    for (const [name, content] of contents)
      expect(accepts(content), `${name}: ${ajv.errorsText(accepts.errors)}`).toBe(true)
  })

  // Words have the keys that the interface asks for, which the check compares with the original's.
  if (room === 'words') return

  it('refuses a key that it does not know, and one that lacks what must be there', () => {
    const accepts = ajv.compile(file)
    const [[, content] = []] = contents
    const [entry, required, whole] = Array.isArray(content)
      ? [content[0] as object, schema.items.required, (changed: object) => [changed]]
      : [content as object, schema.required, (changed: object) => changed]
    expect(accepts(whole(entry))).toBe(true)
    expect(accepts(whole({ ...entry, unheardOf: 1 }))).toBe(false)
    for (const key of required ?? [])
      expect([key, accepts(whole({ ...entry, [key]: undefined }))]).toEqual([key, false])
  })
})
