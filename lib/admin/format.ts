import { bodyKey, readDocument, readYaml, writeDocument, writeYaml, type Form } from '../editors/edit-document'
import type { Data } from '../editors/edit-yaml'

/** What of a form's field tells how its value is written. */
interface FormField {
  name: string
  max?: number
  fields?: readonly FormField[]
}

/**
 * How many of a group there may be that a file may lack, such as the publication that an article is about. Decap CMS asks
 * for the required fields of a group also where it is left out; of a list it does not, so the form shows the group as a
 * list of one entry at most: none, and nothing of it is asked; begun, and all is.
 */
export const groupSize = { min: 0, max: 1 } as const

/** The field of a form in which a file stands that is a list. */
export const listKey = 'entries'

/** The file as it was read, among the values of the form; no field shows it. */
const original = '__file'

/**
 * Between a file and the values of its form. The file is kept with them as it was read, and only the lines of values that
 * are others now are changed in it.
 *
 * @param fields of the form
 */
export function formatOf(fields: readonly FormField[]) {
  const order = fields.map(({ name }) => name).filter(name => name !== bodyKey)
  const has = (name: string) => fields.some(field => field.name === name)
  return {
    fromFile: (file: string): Form => ({ ...toForm(valuesOf(file), fields), [original]: file }),
    toFile({ [original]: before, ...form }: Form): string {
      const file = typeof before === 'string' ? before : ''
      const values = fromForm(form, fields)
      if (has(bodyKey)) return writeDocument(file, values, order)
      return writeYaml(file, has(listKey) ? (values[listKey] ?? []) : values, order)
    },
  }

  function valuesOf(file: string): Form {
    if (has(bodyKey)) return readDocument(file)
    const values = readYaml(file)
    return has(listKey) ? { [listKey]: values ?? [] } : (values as Form)
  }
}

const toForm = (values: Form, fields: readonly FormField[]): Form =>
  mapped(values, fields, (value, field) => {
    const inner = within(value, field, toForm)
    return isGroup(field) ? (isNothing(inner) ? [] : [inner]) : inner
  })

const fromForm = (values: Form, fields: readonly FormField[]): Form =>
  mapped(values, fields, (value, field) => {
    const inner = within(value, field, fromForm)
    return isGroup(field) && Array.isArray(inner) ? (inner[0] ?? null) : inner
  })

const isGroup = ({ max }: FormField) => max === groupSize.max
const isNothing = (value: Data) => value === undefined || value === null

const mapped = (values: Form, fields: readonly FormField[], change: (value: Data, field: FormField) => Data): Form => ({
  ...values,
  ...Object.fromEntries(
    fields.filter(({ name }) => name in values).map(field => [field.name, change(values[field.name], field)]),
  ),
})

/** A group, or each entry of a list, with what is in it. */
function within(value: Data, { fields }: FormField, change: typeof toForm): Data {
  if (!fields || typeof value !== 'object' || value === null) return value
  return Array.isArray(value) ? value.map(one => within(one, { name: '', fields }, change)) : change(value, fields)
}
