import { bodyKey, readDocument, writeDocument, type Form } from '../editors/edit-document'
import type { Collection } from './config'

/*
 * What the visual editor's page runs beside Decap CMS. Decap writes frontmatter anew with each save: quotes, line
 * breaks and comments are lost. A format of our own keeps the file as it was read with its values, and changes in it
 * the lines of those that are others now. It does so with every backend.
 */

interface Cms {
  init(options: { config: unknown }): void
  registerCustomFormat(name: string, extension: string, format: unknown): void
  registerEventListener(listener: { name: 'postSave'; handler: (event: { entry: Entry }) => void }): void
}
interface Entry {
  get(key: 'path'): string
}
interface Config {
  backend: { name: string; proxy_url?: string }
  collections: Collection[]
}

declare global {
  interface Window {
    CMS: Cms
  }
}

/** The file as it was read, among the values of the form; no field shows it. */
const original = '__file'

const config = (await (await fetch('config.json')).json()) as Config
const keys = config.collections.map(({ fields }) => fields.map(({ name }) => name).filter(name => name !== bodyKey))
const order = keys.toSorted((a, b) => b.length - a.length)[0] ?? []

window.CMS.registerCustomFormat(config.collections[0]?.format ?? '', 'mdx', {
  fromFile: (file: string) => ({ ...readDocument(file), [original]: file }),
  toFile: ({ [original]: file, ...form }: Form) => writeDocument(typeof file === 'string' ? file : '', form, order),
})
if (config.backend.name === 'proxy') {
  window.CMS.registerEventListener({ name: 'postSave', handler: ({ entry }) => void showProblems(entry.get('path')) })
}
window.CMS.init({ config })

/** Says what the check has to say of a file that was saved. */
async function showProblems(path: string): Promise<void> {
  const place = document.querySelector('output')
  if (!place) return
  const answer = await fetch(`${config.backend.proxy_url}?${new URLSearchParams({ check: path }).toString()}`)
  place.textContent = await answer.text()
  place.hidden = false
}
