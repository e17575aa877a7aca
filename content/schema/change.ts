import { defineNestedType, type FieldDefs } from 'contentlayer2/source-files'

export const changeFields = {
  date: { type: 'date', required: true, description: 'Day on which the text was changed, YYYY-MM-DD' },
  note: {
    type: 'string',
    required: true,
    description: 'What changed, in one sentence for readers; of a correction also what was wrong before',
  },
  correction: {
    type: 'boolean',
    description: 'true where something that stood here was wrong; leave out where something was added or is newer',
  },
} satisfies FieldDefs

/** A change of substance to an article, as its readers are told of it. */
export const Change = defineNestedType(() => ({ name: 'Change', fields: changeFields }))
