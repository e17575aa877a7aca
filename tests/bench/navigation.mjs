import { launch, slowness, slowNetwork } from './browser.mjs'

/** Runs in every page before its own scripts: when an article's heading is there to be painted, and seen. */
const watch = `{
  const isThere = () => document.querySelector('article h1')
  const seen = () => requestAnimationFrame(() => { globalThis.shown = Date.now() })
  const start = () => {
    if (isThere()) return seen()
    // Also in the page that is left: Next changes it instead of loading another.
    new MutationObserver((_changes, observer) => {
      if (!isThere()) return
      observer.disconnect()
      seen()
    }).observe(document, { childList: true, subtree: true })
  }
  if (document.prerendering) document.addEventListener('prerenderingchange', start, { once: true })
  else start()
}`

const wait = (/** @type {number} */ ms) => new Promise(passed => setTimeout(passed, ms))

/**
 * From the press on a link, on which the pointer has rested for `rest` ms, to the heading of the page it leads to.
 *
 * @param {string} executable of Chromium
 * @param {string} home
 * @param {string} link selector of links to articles
 * @param {{ prerender: boolean; rest: number }} how whether the browser may render ahead, as readers' browsers may
 * @returns {Promise<number>} milliseconds
 */
export async function navigation(executable, home, link, { prerender, rest }) {
  const browser = await launch(executable)
  /** @type {string[]} the page that is looked at, and those rendered ahead of it */
  const sessions = []
  /** @param {string} session */
  const slowDown = async session => {
    const { send } = browser
    // With both of these in place before it goes on, a page rendered ahead is as slow as any.
    await Promise.all([
      send('Page.enable', {}, session),
      send('Page.setPrerenderingAllowed', { isAllowed: prerender }, session),
      send('Page.addScriptToEvaluateOnNewDocument', { source: watch }, session),
      send('Network.enable', {}, session),
      send('Network.emulateNetworkConditions', slowNetwork, session),
      send('Emulation.setCPUThrottlingRate', { rate: slowness }, session),
      send('Runtime.runIfWaitingForDebugger', {}, session),
    ])
  }
  const opened = new Promise(resolve => {
    browser.listen(({ method, params }) => {
      if (method !== 'Target.attachedToTarget' || params.targetInfo.type !== 'page') return
      sessions.push(params.sessionId)
      // The first is the page itself; a promise settles once.
      void slowDown(params.sessionId).then(() => resolve(params.sessionId))
    })
  })
  try {
    // Pages rendered ahead belong to the tab, not to the page that asks for them.
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] })
    const tab = await browser.send('Target.attachToTarget', { targetId: targetInfos[0].targetId, flatten: true })
    await browser.send(
      'Target.setAutoAttach',
      { autoAttach: true, waitForDebuggerOnStart: true, flatten: true },
      tab.sessionId,
    )
    const session = /** @type {string} */ (await opened)
    const ask = async (/** @type {string} */ expression, asked = session) =>
      (await browser.send('Runtime.evaluate', { expression, returnByValue: true }, asked))?.result?.value
    await browser.send('Page.navigate', { url: home }, session)
    await wait(1_500)
    const at = await ask(`(() => {
      const link = document.querySelector(${JSON.stringify(link)})
      link.scrollIntoView({ block: 'center' })
      const { x, y } = link.getClientRects()[0]
      return { x: x + 12, y: y + 8 }
    })()`)
    await wait(500)
    const mouse = (/** @type {string} */ type, more = {}) =>
      browser.send('Input.dispatchMouseEvent', { type, ...at, ...more }, session)
    await mouse('mouseMoved')
    await wait(rest)
    const pressed = Date.now()
    const button = { button: 'left', clickCount: 1 }
    // Not awaited: a page that goes away does not answer.
    void mouse('mousePressed', button)
    void mouse('mouseReleased', button)
    await wait(2_000)
    const answers = sessions.map(asked =>
      ask(`location.href === ${JSON.stringify(home)} ? 0 : globalThis.shown`, asked),
    )
    const shown = await Promise.all(answers.map(answer => Promise.race([answer, wait(500)])))
    return Number(shown.find(Boolean) ?? Number.NaN) - pressed
  } finally {
    await browser.close()
  }
}
