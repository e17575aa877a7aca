import { register } from 'tsx/esm/api'

// The site's search as an engine of the relevance bench: the very modules that the build and the browser run.

register()
const { buildIndex } = await import('../../lib/search/index/files')
const { openIndex } = await import('../../lib/search/index/reader')
const { highest } = await import('../../lib/search/query/rank')
const { search: answer } = await import('../../lib/search/engine')

export const name = 'waymark'

/** @type {string[]} */
let ids = []
/** @type {ReturnType<typeof buildIndex>} */
let built
/** @type {ReturnType<typeof openIndex>} */
let index

/**
 * @param {{ id: string; title: string; body: string }[]} documents
 * @param {{ lang: 'en' | 'es' }} options
 */
export function build(documents, { lang }) {
  ids = documents.map(({ id }) => id)
  built = buildIndex(
    documents.map(({ title, body }) => ({ title, tags: '', headings: '', text: body })),
    lang,
  )
  index = openIndex(built.manifest, async file => new Uint8Array(built.files.get(file) ?? []))
}

/**
 * @param {string} query
 * @param {number} limit
 */
export async function search(query, limit) {
  const { scores } = await answer(query, index)
  return highest(scores, limit).map(document => ids[document])
}

/** Everything that is shipped to search: the manifest and all files of the index. */
export function serialize() {
  return Buffer.concat([Buffer.from(JSON.stringify(built.manifest)), ...built.files.values()])
}
