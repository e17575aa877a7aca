import type { Collection } from './config'
import { formatOf } from './format'
import { showMissing } from './missing'

/*
 * What the visual editor's page runs beside Decap CMS. Decap writes files anew with each save: quotes, line breaks and
 * comments are lost. A format of our own for each collection does not, with any backend.
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

const config = (await (await fetch('config.json')).json()) as Config
for (const { format, extension, fields, files } of config.collections) {
  window.CMS.registerCustomFormat(format, extension ?? 'yaml', formatOf(fields ?? files?.[0]?.fields ?? []))
}
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
