// @ts-check
/*
 * The little that pages do with script: leave quickly, hand search words over in the fragment, copy an address, print.
 */

/** @type {HTMLAnchorElement | null} */
const exit = document.querySelector('a[data-exit]')
/** @type {HTMLElement | null | undefined} */
const exitStatus = exit?.parentElement?.querySelector('[role=status]')

/** In every tab of the hub, for the checklist opens what explains it beside itself. */
function leave() {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none: it reaches this site alone
  tabs?.postMessage('leave')
  cover()
}

/** Covers the page at once, and puts another in its place: neither its last entry in the history nor its words stay. */
function cover() {
  if (!exit) return
  const notice = document.createElement('p')
  notice.setAttribute('role', 'alert')
  notice.textContent = document.title = exit.dataset.exit ?? ''
  document.body.replaceChildren(notice)
  location.replace(exit.href)
}

/** @type {BroadcastChannel | undefined} what the hub's tabs hear of one another: that the reader leaves */
let tabs

// Closed while the page is put aside, or browsers might not keep it to come back to.
addEventListener('pageshow', () => {
  tabs = new BroadcastChannel('exit')
  tabs.addEventListener('message', cover)
})
addEventListener('pagehide', () => tabs?.close())

exit?.addEventListener('click', event => {
  event.preventDefault()
  leave()
})

let presses = 0
let withOtherKey = false
/** @type {ReturnType<typeof setTimeout> | undefined} */
let expiry

/** @param {string} [text] */
const say = text => {
  if (exitStatus) exitStatus.textContent = text ?? ''
}

function expire() {
  clearTimeout(expiry)
  presses = 0
  say(exitStatus?.dataset.expired)
  expiry = setTimeout(say, 5000, '')
}

/*
 * Shift, pressed three times by itself, with no more than five seconds in between, as in GOV.UK's "Exit this page".
 * A capital letter lets go of two keys, the letter first: the Shift that follows is none by itself.
 */
document.addEventListener('keyup', ({ key, shiftKey }) => {
  if (key === 'Shift' && !withOtherKey) {
    presses += 1
    clearTimeout(expiry)
    if (presses === 3) return leave()
    say(presses === 1 ? exitStatus?.dataset.two : exitStatus?.dataset.one)
    expiry = setTimeout(expire, 5000)
  } else if (presses > 0) expire()
  withOtherKey = shiftKey
})

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
