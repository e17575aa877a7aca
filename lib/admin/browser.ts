import { bodyKey, readDocument, writeDocument, type Form } from '../editors/edit-document'
import type { Collection } from './config'
import { fromLists, groupsAmong, toLists } from './groups'
import { showMissing } from './missing'

/*
 * What the visual editor's page runs beside Decap CMS. Decap writes frontmatter anew with each save: quotes, line
 * breaks and comments are lost. A format of our own keeps the file as it was read with its values, and changes in it
 * the lines of those that are others now. It does so with every backend.
 */

interface Cms {
  init(options: { config: unknown }): void
  registerLocale(name: string, phrases: unknown): void
  registerCustomFormat(name: string, extension: string, format: unknown): void
  registerEventListener(listener: { name: 'postSave'; handler: (event: { entry: Entry }) => void }): void
}
interface Entry {
  get(key: 'path'): string
}
interface Config {
  locale: string
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
const groups = [...new Set(config.collections.flatMap(({ fields }) => groupsAmong(fields)))]
const order = keys.toSorted((a, b) => b.length - a.length)[0] ?? []

window.CMS.registerCustomFormat(config.collections[0]?.format ?? '', 'mdx', {
  fromFile: (file: string) => ({ ...toLists(readDocument(file), groups), [original]: file }),
  toFile: ({ [original]: file, ...form }: Form) =>
    writeDocument(typeof file === 'string' ? file : '', fromLists(form, groups), order),
})
if (config.backend.name === 'proxy') {
  window.CMS.registerEventListener({ name: 'postSave', handler: ({ entry }) => void showProblems(entry.get('path')) })
}
// It publishes nothing: that is done with the files. What is not said here, Decap says in English.
window.CMS.registerLocale(config.locale, {
  editor: {
    editorToolbar: {
      publish: 'Save',
      publishing: 'Saving…',
      published: 'Saved',
      publishNow: 'Save now',
      publishAndCreateNew: 'Save and create new',
      publishAndDuplicate: 'Save and duplicate',
    },
  },
})
window.CMS.init({ config })

// Decap says that something is missing, but not what, and leaves one where one is.
for (const event of ['click', 'keydown'] as const) {
  document.addEventListener(event, ({ target }) => {
    if (target instanceof Element && target.closest('[role="menuitem"]')) setTimeout(() => showMissing(say), 200)
  })
}

/** Shows a text below the form; an empty one takes away what stood there. */
function say(text: string): void {
  const place = document.querySelector('output')
  if (!place) return
  place.textContent = text
  place.hidden = text === ''
}

/** Says what the check has to say of a file that was saved. */
async function showProblems(path: string): Promise<void> {
  const answer = await fetch(`${config.backend.proxy_url}?${new URLSearchParams({ check: path }).toString()}`)
  say(await answer.text())
}
