import type { FieldDefs, ListFieldDefItem, NestedType } from 'contentlayer2/source-files'
import { frontmatterMessages as say } from './messages'
import { nearest, type Candidate } from './nearest'
import { error, type Place, type Problem } from './problem'
import type { Entry, Value } from './yaml'

/** The fields of a document or of a part of it, as `content/schema` defines them. */
export type Fields = Exclude<FieldDefs, unknown[]>
type Field = Fields[string]

/** The values that a vocabulary allows, by the name of the field that takes them. */
export type Vocabularies = Partial<Record<string, Candidate[]>>

/**
 * Keys and kinds of frontmatter against the schema: unknown and missing keys, values of the wrong kind, empty texts,
 * and values outside a closed vocabulary. A field that bears a vocabulary's name takes the values of that vocabulary.
 *
 * @param place where a missing key is reported
 */
export function checkFields(
  file: string,
  entries: Entry[],
  fields: Fields,
  vocabularies: Vocabularies,
  place: Place,
): Problem[] {
  const missing = Object.entries(fields)
    .filter(([key, field]) => field.required && !entries.some(entry => entry.key === key))
    .map(([key, field]) => error(file, place, say.missingKey(key, field.description)))
  const present = entries.flatMap(entry => {
    const field = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined
    if (!field) return [error(file, entry.place, say.unknownKey(entry.key, nearest(entry.key, Object.keys(fields))))]
    return checkValue(entry.key, entry.value, field)
  })
  return [...missing, ...present]

  function checkValue(key: string, value: Value, field: Field | ListFieldDefItem.Item): Problem[] {
    const wrongKind = (wanted: string) => [error(file, value.place, say.wrongKind(key, wanted, kindName(value)))]
    switch (field.type) {
      case 'string':
      case 'date':
        if (value.kind !== 'text') return wrongKind(field.type === 'date' ? 'a day as YYYY-MM-DD' : 'text')
        return value.text ? [] : [error(file, value.place, say.emptyText(key))]
      case 'number':
        return value.kind === 'number' ? [] : wrongKind('a number')
      case 'boolean':
        return value.kind === 'boolean' ? [] : wrongKind('true or false')
      case 'enum':
        if (value.kind !== 'text') return wrongKind('one of the values allowed')
        return checkChoice(key, value.text, value.place, field.options)
      case 'nested':
        if (value.kind !== 'map') return wrongKind('keys and values of its own')
        return checkFields(
          file,
          value.entries,
          nestedFields('of' in field ? field.of : field),
          vocabularies,
          value.place,
        )
      case 'list': {
        if (value.kind !== 'list') return wrongKind('a list')
        const { of } = field
        if (isSeveral(of)) throw new Error(`${key}: lists of several types are not checked`)
        return value.items.flatMap(item => checkValue(key, item, of))
      }
      default:
        throw new Error(`${key}: fields of type ${field.type} are not checked`)
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

const isSeveral = (of: unknown): of is readonly unknown[] => Array.isArray(of)

/** The fields of a nested type. */
function nestedFields(type: NestedType | readonly NestedType[]): Fields {
  if (isSeveral(type)) throw new Error('fields of several nested types are not checked')
  const { fields = {} } = type.def()
  if (Array.isArray(fields)) throw new Error('fields listed as an array are not checked')
  return fields
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
