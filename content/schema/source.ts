import { defineNestedType, type FieldDefs } from 'contentlayer2/source-files'

export const sourceFields = {
  id: { type: 'string', required: true, description: 'Short name in kebab-case, used as [@id] in the text' },
  title: { type: 'string', required: true, description: 'Title as published, in its own language' },
  publisher: { type: 'string', required: true, description: 'Who published it' },
  year: { type: 'number', description: 'Year of publication, if known' },
  url: {
    type: 'string',
    description: 'https address of the publisher or of an official body; leave out if none is known',
  },
} satisfies FieldDefs

/** A source that the text cites. */
export const Source = defineNestedType(() => ({ name: 'Source', fields: sourceFields }))
