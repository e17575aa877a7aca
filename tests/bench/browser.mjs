import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** @typedef {{ id?: number; method?: string; params?: any; result?: any; sessionId?: string }} Message */

/**
 * Chromium, spoken to directly: tools like Playwright switch prerendering off, and it is to be measured.
 *
 * @param {string} executable
 */
export async function launch(executable) {
  const profile = mkdtempSync(join(tmpdir(), 'waymark-bench-'))
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
  const size = ['--window-size=412,823', `--user-data-dir=${profile}`, '--remote-debugging-pipe', 'about:blank']
  const process = spawn(executable, [...flags, ...size], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] })
  const [, , , input, output] = /** @type {any[]} */ (process.stdio)
  /** @type {Map<number, (result: any) => void>} */
  const asked = new Map()
  /** @type {((message: Message) => void)[]} */
  const listeners = []
  let last = 0
  let rest = ''
  output.on('data', (/** @type {Buffer} */ data) => {
    const messages = (rest + data.toString()).split('\0')
    rest = messages.pop() ?? ''
    for (const text of messages) {
      const message = /** @type {Message} */ (JSON.parse(text))
      if (message.id === undefined) for (const listener of listeners) listener(message)
      else asked.get(message.id)?.(message.result)
    }
  })
  /** @type {(method: string, params?: object, sessionId?: string) => Promise<any>} */
  const send = (method, params = {}, sessionId) =>
    new Promise(resolve => {
      last += 1
      asked.set(last, resolve)
      input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`)
    })
  return {
    send,
    /** @param {(message: Message) => void} listener */
    listen: listener => void listeners.push(listener),
    async close() {
      const ended = new Promise(resolve => process.on('exit', resolve))
      void send('Browser.close')
      await ended
      // Helpers of the browser may still write for a moment.
      await new Promise(passed => setTimeout(passed, 300))
      await rm(profile, { recursive: true, force: true, maxRetries: 9 })
    },
  }
}

/** A phone far away: 150 ms, 1.6 Mbit/s, a quarter of this machine's speed. */
export const slowNetwork = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
export const slowness = 4
