// @ts-check
/*
 * The little that pages do with script: leave quickly, hand search words over in the fragment, copy an address, print,
 * close the menu, load what waits for the reader to ask for it.
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

/** So many milliseconds may lie between two presses of Shift. */
const pause = 5000

let presses = 0
/** @type {ReturnType<typeof setTimeout> | undefined} */
let expiry

/** @param {string} [text] */
const say = text => {
  if (exitStatus) exitStatus.textContent = text ?? ''
}

function expire() {
  if (presses === 0) return
  clearTimeout(expiry)
  presses = 0
  say(exitStatus?.dataset.expired)
  expiry = setTimeout(say, pause, '')
}

/*
 * Shift, pressed three times by itself, with no more than five seconds in between, as in GOV.UK's "Exit this page".
 * Which of the two Shift keys it is does not matter. One that is held while another key, a button or the wheel is used
 * writes a capital, opens a window, selects or scrolls: it is no press, and does not lead away.
 */
let isAlone = false
/** Other keys and buttons that are down, by name. @type {Set<string>} */
const down = new Set()
/** @type {ReturnType<typeof setTimeout> | undefined} */
let forgetting

/**
 * Something other than Shift is pressed: it begins anew. What is never let go of, as far as the page hears, is
 * forgotten after a while, for the way out must not be lost with it.
 *
 * @param {string} name
 */
function press(name) {
  isAlone = false
  down.add(name)
  clearTimeout(forgetting)
  forgetting = setTimeout(() => down.clear(), pause)
  expire()
}

/**
 * Keyboards on a screen come up for a text field, and send Shift each time that capitals are chosen there; three times
 * is a capital letter, capitals for good and back. Nothing that is being written should be lost to that.
 */
const isWritingByTouch = () =>
  matchMedia('(pointer: coarse)').matches &&
  document.activeElement?.matches('textarea, input:not([type=checkbox], [type=radio])')

addEventListener('keydown', ({ key, code, repeat, altKey, ctrlKey, metaKey, isComposing }) => {
  if (key !== 'Shift') press(code)
  else if (!repeat) isAlone = down.size === 0 && !altKey && !ctrlKey && !metaKey && !isComposing && !isWritingByTouch()
})
addEventListener('keyup', ({ key, code }) => {
  if (key !== 'Shift') {
    // While Command is held, macOS tells of no other key that is let go.
    if (key === 'Meta') down.clear()
    down.delete(code)
    isAlone = false
    return expire()
  }
  if (!isAlone) return
  presses += 1
  clearTimeout(expiry)
  if (presses === 3) return leave()
  say(presses === 1 ? exitStatus?.dataset.two : exitStatus?.dataset.one)
  expiry = setTimeout(expire, pause)
})
addEventListener('pointerdown', () => press('pointer'))
for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => down.delete('pointer'))
for (const use of ['wheel', 'click']) {
  addEventListener(use, () => (isAlone = false), { passive: true })
}
addEventListener('blur', () => {
  down.clear()
  isAlone = false
  expire()
})

/** @type {NodeListOf<HTMLDetailsElement>} over what lies below them, so that they are closed once the reader turns to that */
const menus = document.querySelectorAll('details[data-menu]')
for (const menu of menus) {
  const close = () => menu.removeAttribute('open')
  for (const turn of ['pointerdown', 'focusin']) {
    addEventListener(turn, ({ target }) => target instanceof Node && !menu.contains(target) && close())
  }
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return
    close()
    menu.querySelector('summary')?.focus()
  })
  // Who comes back to the page does not find it open.
  addEventListener('pagehide', close)
}

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
 * The reader is about to search: loads the suggestions, and brings the code of the search page into the browser's
 * cache, unless they save data. It is fetched like anything else of this host, for a policy without prefetching allows no more.
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
  /** @type {{ needed: string[], suggesting: string }} */
  const { needed, suggesting } = await answer.json()
  const besideManifest = (/** @type {string} */ file) => new URL(file, answer.url).href
  const files = [...[...scripts].map(([, script = '']) => script), ...needed.map(besideManifest)]
  await Promise.all([import(besideManifest(suggesting)), ...files.map(file => fetch(file))])
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

/*
 * At the top of the host nobody has chosen a language yet: the first of the reader's own that the hub has is put in sight
 * where the others are folded. It is a link, and nothing is remembered.
 */
const ways = [...document.querySelectorAll('header a[hreflang]')]
const { lang } = document.documentElement
const own = navigator.languages
  .map(tag => tag.slice(0, 2))
  .find(tag => tag === lang || ways.some(way => way.getAttribute('hreflang') === tag))
const way = ways.find(one => one.getAttribute('hreflang') === own)
if (way && !location.pathname.includes(`/${lang}/`)) way.closest('details')?.before(way.cloneNode(true))

/** @type {HTMLScriptElement | null} what takes over a part of the page, once the reader asks for it */
const held = document.querySelector('script[type=island]')
/** @type {NodeListOf<HTMLButtonElement>} */
const startButtons = document.querySelectorAll('button[data-starts]')

function start() {
  if (!held || 'asked' in held.dataset) return
  held.dataset.asked = ''
  const script = document.createElement('script')
  script.src = held.src
  document.body.append(script)
}
for (const button of startButtons) {
  button.hidden = false
  button.addEventListener('click', start)
}
// An address that holds a state asks for it, too.
const startFromAddress = () => location.hash.includes('=') && start()
startFromAddress()
addEventListener('hashchange', startFromAddress)
