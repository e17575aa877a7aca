import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { out } from './pages'

/** What is read of the description of the built site's data. */
interface Description {
  paths: Record<string, { get: { responses: { 200: { content: Record<string, { schema: { $ref?: string } }> } } } }>
  components: { schemas: Record<string, object> }
}

export const description = JSON.parse(readFileSync(join(out, 'api/v1/openapi.json'), 'utf8')) as Description

const patterns = Object.keys(description.paths).map(template => ({
  template,
  pattern: new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[\\w-]+')}$`),
}))

/** The path of the description that an address fits, if it fits one. */
export const describedPath = (address: string) => patterns.find(({ pattern }) => pattern.test(address))?.template

/** The media type of what is at such a path, and the name of its schema where it has one. */
export function contentAt(template: string): { media: string; schema?: string } {
  const [content] = Object.entries(description.paths[template]!.get.responses[200].content)
  const [media, { schema }] = content!
  return { media, schema: schema.$ref?.split('/').at(-1) }
}
