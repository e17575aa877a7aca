import { defineDocumentType, type FieldDefs } from 'contentlayer2/source-files'

export const pageFields = {
  title: { type: 'string', required: true, description: 'Title of the page' },
  summary: { type: 'string', required: true, description: 'One or two whole sentences, 120–240 characters' },
  plainTitle: {
    type: 'string',
    description:
      'For a page whose subject is nobody else’s business: what the tab and the history say after “Information:”, instead of the title',
  },
  updated: { type: 'date', required: true, description: 'Day of the last change, YYYY-MM-DD' },
} satisfies FieldDefs

/** A page of the hub itself (about, privacy…): `content/pages/<locale>/<slug>.mdx`. */
export const Page = defineDocumentType(() => ({
  name: 'Page',
  filePathPattern: 'pages/*/*.mdx',
  contentType: 'markdown',
  fields: pageFields,
}))
