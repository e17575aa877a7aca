import { defineNestedType, type FieldDefs } from 'contentlayer2/source-files'

export const originalFields = {
  title: { type: 'string', required: true, description: 'Title of the publication that the article is about' },
  publisher: { type: 'string', required: true, description: 'Who published it' },
  year: { type: 'number', description: 'Year of publication, if known' },
  url: { type: 'string', description: 'https address at the publisher; leave out if none is known' },
} satisfies FieldDefs

/** The publication or announcement that an article summarises. */
export const Original = defineNestedType(() => ({ name: 'Original', fields: originalFields }))
