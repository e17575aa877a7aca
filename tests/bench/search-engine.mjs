import { resolve } from 'node:path'
import { register } from 'tsx/esm/api'

// The site's search as an engine of the relevance bench, through the same door as the page: its index, its thesaurus,
// its order of results.

register()
const { buildSiteIndex } = await import('../../lib/search/site/write')
const { createSearch } = await import('../../lib/search/site/search-service')
const { perFacet } = await import('../../lib/search/state')
const { fromMemory } = await import('../fixtures/search-files')

export const name = 'waymark'

/** Where the library is, whatever folder the harness runs in. */
const root = resolve(import.meta.dirname, '../..')

/** @type {ReturnType<typeof buildSiteIndex>} */
let site
/** @type {Awaited<ReturnType<typeof createSearch>>} */
let service

/**
 * @param {{ id: string; title: string; body: string }[]} documents
 * @param {{ lang: 'en' | 'es' }} options
 */
export async function build(documents, { lang }) {
  const entries = documents.map(({ id, title, body }) => ({
    kind: /** @type {const} */ ('article'),
    title,
    address: `/${lang}/articles/${encodeURIComponent(id)}/`,
    text: body,
  }))
  const folder = process.cwd()
  process.chdir(root)
  site = buildSiteIndex({ en: [], es: [], [lang]: entries }, { worker: '', near: '', suggesting: '', grammars: {} })
  process.chdir(folder)
  service = await createSearch(lang, site.manifests, fromMemory(site.files))
}

/**
 * @param {string} text
 * @param {number} limit
 */
export async function search(text, limit) {
  const query = { text, filters: perFacet(() => []), sort: /** @type {const} */ ('relevance'), verbatim: false }
  const { hits } = await service.search(query, limit)
  return hits.map(({ address }) => decodeURIComponent(address.split('/').at(-2) ?? ''))
}

/** Everything that is shipped to search: the manifests and all files that they name. */
export function serialize() {
  return Buffer.concat([Buffer.from(JSON.stringify(site.manifests)), ...site.files.values()])
}
