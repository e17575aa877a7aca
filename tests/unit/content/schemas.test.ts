import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { frontmatter } from '../../../content/schema/frontmatter'
import { CountryHelpFile } from '../../../content/schema/helpline'
import { LawFile } from '../../../content/schema/law'
import { Term } from '../../../content/schema/term'
import { ledgerRules } from '../../../lib/check/ledger-rules'

/** Every kind of content, with the place of its files in `content/`. */
const kinds = [
  ...Object.entries(frontmatter),
  ['helplines/', CountryHelpFile],
  ['laws/', LawFile],
  ...Object.entries(ledgerRules).map(([room, { schema }]) => [room, schema] as const),
  ['taxonomy/', Term],
] as const

const files = readdirSync('content', { recursive: true, encoding: 'utf8' })

/** What an editor wrote into a file: all of a YAML file, or each item of its list; of a document what heads its text. */
function entriesOf(file: string): unknown[] {
  const text = readFileSync(`content/${file}`, 'utf8')
  return [parse(file.endsWith('.yaml') ? text : text.split(/^---$/m)[1]!)].flat()
}

// Strict: a keyword that JSON Schema does not know is refused, not passed over.
const ajv = new Ajv2020({ strict: true, allErrors: true })
addFormats.default(ajv)

describe.each(kinds)('the schema of %s', (place, schema) => {
  const entries = files
    .filter(file => file.startsWith(place) && /\.(mdx?|yaml)$/.test(file))
    .flatMap(file => entriesOf(file).map(entry => ({ file, entry })))

  it('is a JSON Schema of 2020-12', () => {
    expect(ajv.validateSchema(JSON.parse(JSON.stringify(schema)) as object), `${place}: ${ajv.errorsText()}`).toBe(true)
  })

  it('accepts every entry', () => {
    const accepts = ajv.compile(schema)
    expect(entries.length).toBeGreaterThan(0)
    for (const { file, entry } of entries)
      expect(accepts(entry), `${file}: ${ajv.errorsText(accepts.errors)}`).toBe(true)
  })

  it('refuses a key that it does not know, and one that lacks what must be there', () => {
    const accepts = ajv.compile(schema)
    const entry = entries[0]?.entry as object
    expect(accepts({ ...entry, unheardOf: 1 })).toBe(false)
    for (const key of schema.required ?? [])
      expect([key, accepts({ ...entry, [key]: undefined })]).toEqual([key, false])
  })
})
