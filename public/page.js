// @ts-check
/* The little that pages do with script: hand search words over in the fragment, copy an address, print. */

/** @type {NodeListOf<HTMLFormElement>} */
const forms = document.querySelectorAll('form[data-search]')
for (const form of forms) {
  form.addEventListener('submit', event => {
    event.preventDefault()
    const text = form.querySelector('input')?.value.trim()
    location.assign(form.action + (text ? '#' + new URLSearchParams({ q: text }) : ''))
  })
  for (const intent of ['focusin', 'pointerenter']) {
    form.addEventListener(intent, () => void warm(form.action), { once: true })
  }
}

let warmed = false

/**
 * The reader is about to search: brings the code of the search page into the browser's cache, unless they save
 * data. It is fetched like anything else of this host, for a policy without prefetching allows no more.
 *
 * @param {string} address
 */
async function warm(address) {
  const { saveData } = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator).connection ?? {}
  if (warmed || saveData) return
  warmed = true
  const page = await (await fetch(address)).text()
  const scripts = page.matchAll(/<script src="([^"]+)" (?:async|defer)/g)
  const [, manifest = ''] = page.match(/<link rel="preload" href="([^"]+)" as="fetch"/) ?? []
  const answer = await fetch(manifest)
  /** @type {{ needed: string[] }} */
  const { needed } = await answer.json()
  const files = needed.map(file => new URL(file, answer.url).href)
  await Promise.all([...[...scripts].map(([, script = '']) => script), ...files].map(file => fetch(file)))
}

/** @type {NodeListOf<HTMLButtonElement>} */
const copyButtons = document.querySelectorAll('button[data-copy]')
for (const button of copyButtons) {
  // Browsers lend the clipboard to pages served safely only.
  if (!navigator.clipboard) continue
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy ?? '')
    const status = button.parentElement?.querySelector('[role=status]')
    button.textContent = button.dataset.copied ?? ''
    if (status) status.textContent = button.textContent
  })
}

/** @type {NodeListOf<HTMLButtonElement>} */
const printButtons = document.querySelectorAll('button[data-print]')
for (const button of printButtons) {
  button.hidden = false
  button.addEventListener('click', () => print())
}
