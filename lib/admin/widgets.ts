import isoCountries from 'i18n-iso-countries'
import type { Field, Group } from '../../content/schema/fields'
import { defaultLocale, isLocale, languageName } from '../i18n/locales'
import { countryName } from '../taxonomy/countries'
import { termsOf } from '../taxonomy/terms'
import { vocabularies } from '../../content/schema/values'
import { groupSize } from './format'

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
  widget: 'string' | 'text' | 'number' | 'boolean' | 'select' | 'list' | 'object'
  multiple?: boolean
  options?: Option[]
  pattern?: [form: string, says: string]
  value_type?: 'int' | 'float'
  collapsed?: boolean
  /** How many entries a list has, at least and at most. */
  min?: number
  max?: number
  /** What the button names that adds an entry. */
  label_singular?: string
  summary?: string
  fields?: Widget[]
  /** What each entry of a list is, where it has no fields of its own. */
  field?: Pick<Widget, 'name' | 'label' | 'widget'>
}

/** Texts of more than a line. */
const long = ['summary', 'contentNotice', 'withdrawnBecause']

/**
 * The form for the fields of a schema, in their order.
 *
 * @param demanded keys that must be there although the schema does not say so
 */
export const widgetsOf = ({ properties, required = [] }: Group, demanded: readonly string[] = []): Widget[] =>
  Object.entries(properties).map(([name, field]) => ({
    name,
    label: labelOf(name),
    hint: field.description,
    required: required.includes(name) || demanded.includes(name),
    ...kindOf(name, field, required.includes(name)),
  }))

type Kind = Pick<Widget, 'widget'> & Partial<Widget>

function kindOf(name: string, field: Field, isRequired: boolean): Kind {
  switch (field.type) {
    case 'string':
      if (field.enum) return { widget: 'select', options: optionsOf(name, field.enum) }
      if (field.format === 'date')
        return { widget: 'string', pattern: [String.raw`^\d{4}-\d{2}-\d{2}$`, 'Write a day as 2026-11-23'] }
      if (field.pattern) return { widget: 'string', pattern: [field.pattern, 'Write it as said below'] }
      return { widget: long.includes(name) || isLocale(name) ? 'text' : 'string' }
    case 'number':
      return { widget: 'number', value_type: 'float' }
    case 'integer':
      return { widget: 'number', value_type: 'int' }
    case 'boolean':
      return { widget: 'boolean' }
    case 'object':
      if (isRequired) return { widget: 'object', collapsed: false, fields: widgetsOf(field) }
      // What begins a group that may be lacking, is a list's button.
      return { ...groupSize, widget: 'list', ...entriesOf(field), label_singular: labelOf(name) }
    case 'array':
      return { ...listOf(name, field.items), ...(field.minItems && { min: field.minItems }) }
  }
}

/** Each entry is shown by its title or else by what comes first, until it is opened. */
const entriesOf = (group: Group) => ({
  collapsed: true,
  summary: `{{fields.${titleOf(group)}}}`,
  fields: widgetsOf(group),
})

/** The name of the field that tells entries apart; of a text in every language, in that of the editor. */
export function titleOf({ properties }: Group): string {
  const name = ['title', 'name', 'short'].find(key => key in properties) ?? Object.keys(properties)[0] ?? ''
  return properties[name]?.type === 'object' ? `${name}.${defaultLocale}` : name
}

/** The field for a list. */
export function listOf(name: string, items: Field): Kind {
  if (items.type === 'object') return { widget: 'list', ...entriesOf(items) }
  if (items.type === 'string' && items.enum)
    return { widget: 'select', multiple: true, options: optionsOf(name, items.enum) }
  if (name === 'countries') return { widget: 'select', multiple: true, options: countries() }
  return { widget: 'list', collapsed: false, field: { name: 'text', label: labelOf(name), widget: 'text' } }
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

/** `reviewBy` as "Review by"; a language by its name. */
const labelOf = (name: string) =>
  isLocale(name)
    ? languageName(name)
    : name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`).replace(/^\w/, letter => letter.toUpperCase())
