import { defineDocumentType, defineNestedType, makeSource, type FieldDefs } from 'contentlayer2/source-files'
import { resolve } from 'node:path'
import { compiling } from '../lib/library'
import type { Field, Group } from './schema/fields'
import { frontmatter } from './schema/frontmatter'

/** The documents of a folder, which has one of its own for each language. */
const documents = (name: string, folder: keyof typeof frontmatter, endings = 'mdx') =>
  defineDocumentType(() => ({
    name,
    filePathPattern: `${folder}/*/*.${endings}`,
    // MDX is parsed by lib/markup; as 'markdown', contentlayer hands the body over without bundling it.
    contentType: 'markdown',
    fields: fieldsOf(frontmatter[folder]),
  }))

/** A schema in contentlayer's terms. */
const fieldsOf = ({ properties, required = [] }: Group): FieldDefs =>
  Object.fromEntries(
    Object.entries(properties).map(([key, field]) => [
      key,
      { ...typeOf(field), required: required.includes(key), description: field.description },
    ]),
  )

const nested = (group: Group) => defineNestedType(() => ({ name: group.title, fields: fieldsOf(group) }))

function typeOf(field: Field) {
  switch (field.type) {
    case 'object':
      return { type: 'nested', of: nested(field) } as const
    case 'array':
      return { type: 'list', of: field.items.type === 'object' ? nested(field.items) : scalar(field.items) } as const
    default:
      return scalar(field)
  }
}

function scalar(field: Exclude<Field, Group>) {
  switch (field.type) {
    case 'string':
      if (field.enum) return { type: 'enum', options: field.enum } as const
      return { type: field.format === 'date' ? 'date' : 'string' } as const
    case 'integer':
      return { type: 'number' } as const
    case 'number':
    case 'boolean':
      return { type: field.type }
    case 'array':
      throw new Error('contentlayer has no lists of lists')
  }
}

/**
 * Schema and types only. `lib/check` has refused anything wrong before this runs, with file and line;
 * the `fail` settings stand guard for the case that it did not.
 */
export default makeSource({
  contentDirPath: resolve(compiling),
  contentDirInclude: Object.keys(frontmatter),
  documentTypes: [
    documents('Article', 'articles', '{md,mdx}'),
    documents('IndicatorText', 'indicators'),
    documents('Page', 'pages'),
  ],
  onUnknownDocuments: 'fail',
  onExtraFieldData: 'fail',
  onMissingOrIncompatibleData: 'fail',
  disableImportAliasWarning: true,
  // The HTML that contentlayer would make of a body is not used: make none.
  markdown: builder =>
    builder.use(function () {
      this.parser = () => ({ type: 'root' })
      this.compiler = () => ''
    }),
})
