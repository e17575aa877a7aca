import type { Form } from '../editors/edit-document'

/*
 * A group of fields that a document may lack, such as the publication that an article is about. Decap CMS asks for the
 * required fields of such a group also where it is left out; of a list it does not, so the form shows the group as a
 * list of one entry at most: none, and nothing of it is asked; begun, and all is.
 */

/** What tells such a list from others. */
export const groupSize = { min: 0, max: 1 } as const

/** The names of the fields that are groups in this form. */
export const groupsAmong = (fields: readonly { name: string; max?: number }[]) =>
  fields.filter(({ max }) => max === groupSize.max).map(({ name }) => name)

/** The values of a document, as the form takes them. */
export const toLists = (values: Form, groups: readonly string[]): Form =>
  mapped(values, groups, value => (value === undefined || value === null ? [] : [value]))

/** The values of a form, as the document has them; a group without an entry is left out. */
export const fromLists = (values: Form, groups: readonly string[]): Form =>
  mapped(values, groups, value => (Array.isArray(value) ? (value[0] ?? null) : value))

const mapped = (values: Form, groups: readonly string[], change: (value: Form[string]) => Form[string]): Form => ({
  ...values,
  ...Object.fromEntries(groups.filter(name => name in values).map(name => [name, change(values[name])])),
})
