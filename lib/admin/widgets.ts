import type { FieldDefs, ListFieldDefItem, NestedType } from 'contentlayer2/source-files'
import isoCountries from 'i18n-iso-countries'
import { defaultLocale } from '../i18n/locales'
import { countryName } from '../taxonomy/countries'
import { termsOf, vocabularies } from '../taxonomy/terms'
import { groupSize } from './groups'

/** The fields of a document or of a part of it, as `content/schema` defines them. */
export type Fields = Exclude<FieldDefs, unknown[]>
type Field = Fields[string]

/** A choice of a list, by the word that editors see. */
interface Option {
  label: string
  value: string
}

/** A field of a form, as Decap CMS takes it. */
export interface Widget {
  name: string
  label: string
  hint?: string
  required: boolean
  widget: 'string' | 'text' | 'number' | 'boolean' | 'select' | 'list'
  multiple?: boolean
  options?: Option[]
  pattern?: [form: string, says: string]
  value_type?: 'int'
  collapsed?: boolean
  /** How many entries a list has, at least and at most. */
  min?: number
  max?: number
  /** What the button names that adds an entry. */
  label_singular?: string
  summary?: string
  fields?: Widget[]
}

/** Texts of more than a line. */
const long = ['summary', 'contentNotice', 'withdrawnBecause']

/**
 * The form for the fields of a schema, in their order.
 *
 * @param demanded keys that must be there although the schema does not say so
 */
export const widgetsOf = (fields: Fields, demanded: readonly string[] = []): Widget[] =>
  Object.entries(fields).map(([name, field]) => ({
    name,
    label: labelOf(name),
    hint: field.description,
    required: (field.required ?? false) || demanded.includes(name),
    ...kindOf(name, field),
  }))

type Kind = Pick<Widget, 'widget'> & Partial<Widget>

function kindOf(name: string, field: Field): Kind {
  switch (field.type) {
    case 'string':
      return { widget: long.includes(name) ? 'text' : 'string' }
    case 'date':
      return { widget: 'string', pattern: [String.raw`^\d{4}-\d{2}-\d{2}$`, 'Write a day as 2026-11-23'] }
    case 'number':
      return { widget: 'number', value_type: 'int' }
    case 'boolean':
      return { widget: 'boolean' }
    case 'enum':
      return { widget: 'select', options: optionsOf(name, field.options) }
    case 'nested':
      // What begins a group that may be lacking, is a list's button.
      return { ...groupSize, widget: 'list', ...entriesOf(nestedFields(field.of)), label_singular: labelOf(name) }
    case 'list':
      return listOf(name, field.of)
    default:
      throw new Error(`${name}: the visual editor has no field for the type ${field.type}`)
  }
}

/** Each entry is shown by its title, where it has one, until it is opened. */
const entriesOf = (fields: Fields) => ({
  collapsed: true,
  summary: `{{fields.${'title' in fields ? 'title' : Object.keys(fields)[0]}}}`,
  fields: widgetsOf(fields),
})

function listOf(name: string, of: ListFieldDefItem.Item | readonly ListFieldDefItem.Item[]): Kind {
  if (isSeveral(of)) throw new Error(`${name}: the visual editor has no field for lists of several types`)
  // Nested types are handed over as they are.
  if (!('type' in of) || of.type === 'nested') {
    const type: unknown = 'of' in of ? of.of : of
    return { widget: 'list', ...entriesOf(nestedFields(type as NestedType)) }
  }
  if (of.type === 'enum') return { widget: 'select', multiple: true, options: optionsOf(name, of.options) }
  if (name === 'countries') return { widget: 'select', multiple: true, options: countries() }
  return { widget: 'list' }
}

/** A field that bears a vocabulary's name is shown with the labels of that vocabulary. */
function optionsOf(name: string, values: readonly string[]): Option[] {
  const vocabulary = vocabularies.find(candidate => candidate === name)
  const labels = new Map(vocabulary && termsOf(vocabulary).map(({ slug, label }) => [slug, label[defaultLocale]]))
  return values.map(value => ({ label: labels.get(value) ?? value, value }))
}

const countries = (): Option[] =>
  Object.keys(isoCountries.getAlpha2Codes())
    .map(value => ({ label: countryName(value, defaultLocale), value }))
    .toSorted((a, b) => a.label.localeCompare(b.label, defaultLocale))

const isSeveral = (of: unknown): of is readonly unknown[] => Array.isArray(of)

function nestedFields(type: NestedType | readonly NestedType[]): Fields {
  if (isSeveral(type)) throw new Error('the visual editor has no field for several nested types')
  const { fields = {} } = type.def()
  if (Array.isArray(fields)) throw new Error('the visual editor has no field for an array of fields')
  return fields
}

/** `reviewBy` as "Review by". */
const labelOf = (name: string) =>
  name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`).replace(/^\w/, letter => letter.toUpperCase())
