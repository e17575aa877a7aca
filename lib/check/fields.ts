import type { Field, Group } from '../../content/schema/fields'
import { frontmatterMessages as say } from './messages'
import { nearest, type Candidate } from './nearest'
import { error, type Place, type Problem } from './problem'
import type { Entry, Value } from './yaml'

/** The values that a vocabulary allows, by the name of the field that takes them. */
export type Vocabularies = Partial<Record<string, Candidate[]>>

/**
 * Keys and kinds of values against a schema of `content/schema`: unknown and missing keys, values of the wrong kind,
 * empty texts, and values outside a closed vocabulary. A key that bears a vocabulary's name takes the values of that
 * vocabulary.
 *
 * @param place where a missing key is reported
 */
export function checkFields(
  file: string,
  entries: Entry[],
  { properties, required = [], patternProperties = {} }: Group,
  vocabularies: Vocabularies,
  place: Place,
): Problem[] {
  const missing = required
    .filter(key => !entries.some(entry => entry.key === key))
    .map(key => error(file, place, say.missingKey(key, properties[key]?.description)))
  const present = entries.flatMap(entry => {
    const field = fieldOf(entry.key)
    if (field) return checkValue(entry.key, entry.value, field)
    const near = nearest(entry.key, Object.keys(properties))
    return [error(file, entry.place, say.unknownKey(entry.key, near, Object.values(patternProperties)[0]?.description))]
  })
  return [...missing, ...present]

  function fieldOf(key: string): Field | undefined {
    if (Object.hasOwn(properties, key)) return properties[key]
    return Object.entries(patternProperties).find(([form]) => new RegExp(form).test(key))?.[1]
  }

  function checkValue(key: string, value: Value, field: Field): Problem[] {
    const wrongKind = (wanted: string) => [error(file, value.place, say.wrongKind(key, wanted, kindName(value)))]
    switch (field.type) {
      case 'string':
        if (value.kind !== 'text') return wrongKind(kindOfText(field))
        if (field.enum) return checkChoice(key, value.text, value.place, field.enum)
        return value.text ? [] : [error(file, value.place, say.emptyText(key))]
      case 'number':
      case 'integer':
        return value.kind === 'number' ? [] : wrongKind('a number')
      case 'boolean':
        return value.kind === 'boolean' ? [] : wrongKind('true or false')
      case 'object':
        if (value.kind !== 'map') return wrongKind('keys and values of its own')
        return checkFields(file, value.entries, field, vocabularies, value.place)
      case 'array':
        if (value.kind !== 'list') return wrongKind('a list')
        if (value.items.length < (field.minItems ?? 0)) return [error(file, value.place, say.emptyList(key))]
        return value.items.flatMap(item => checkValue(key, item, field.items))
    }
  }

  function checkChoice(key: string, text: string, at: Place, options: readonly string[]): Problem[] {
    const candidates = vocabularies[key] ?? options.map(value => ({ value }))
    if (candidates.some(({ value }) => value === text)) return []
    const near = nearest(text, candidates)
    const notice = vocabularies[key] ? say.unknownTerm(key, text, near) : say.unknownValue(key, text, near, options)
    return [error(file, at, notice)]
  }
}

function kindOfText({ enum: values, format }: { enum?: readonly string[]; format?: string }): string {
  if (values) return 'one of the values allowed'
  return format === 'date' ? 'a day as YYYY-MM-DD' : 'text'
}

function kindName(value: Value): string {
  switch (value.kind) {
    case 'text':
      return `the text "${value.text}"`
    case 'number':
      return `the number ${value.number}`
    case 'boolean':
      return String(value.boolean)
    case 'list':
      return 'a list'
    case 'map':
      return 'keys and values'
    case 'empty':
      return 'nothing'
    case 'other':
      return value.found
  }
}
