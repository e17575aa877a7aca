import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'

/** A step that failed; its own output has said why. */
export class StepFailed extends Error {
  /** @param {string} command */
  constructor(command) {
    super(`Failed: ${command}`)
  }
}

/**
 * Runs one command to its end with its output shown.
 *
 * @param {string} command a program and its arguments, for the shell
 * @param {Record<string, string>} [env] added to this process's environment
 * @throws {StepFailed} when it ends with anything but 0
 */
export function run(command, env = {}) {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } })
  if (status !== 0) throw new StepFailed(command)
}

/**
 * The same, while this process goes on.
 *
 * @param {string} command a program and its arguments, for the shell
 * @throws {StepFailed} when it ends with anything but 0
 */
export async function runAside(command) {
  const [status] = await once(spawn(command, { shell: true, stdio: 'inherit' }), 'exit')
  if (status !== 0) throw new StepFailed(command)
}

/**
 * Runs two commands side by side, each to its end. What the second has to say is shown after the first, and only if
 * that succeeded: of a fault that both find, one account is enough.
 *
 * @param {string} first a program and its arguments, for the shell
 * @param {string} second the same
 * @throws {StepFailed} when one of them ends with anything but 0
 */
export async function runTogether(first, second) {
  const shown = spawn(first, { shell: true, stdio: 'inherit' })
  const held = spawn(second, { shell: true, stdio: ['inherit', 'pipe', 'pipe'] })
  /** @type {Buffer[]} */
  const output = []
  for (const stream of [held.stdout, held.stderr]) stream.on('data', chunk => output.push(chunk))
  const [[status], [other]] = await Promise.all([once(shown, 'exit'), once(held, 'close')])
  if (status !== 0) throw new StepFailed(first)
  process.stdout.write(Buffer.concat(output))
  if (other !== 0) throw new StepFailed(second)
}

/**
 * Runs a script's body; a failed step ends the process with 1 and names the step.
 *
 * @param {() => void | Promise<void>} body
 */
export async function main(body) {
  try {
    await body()
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error
    console.error(`\n${error.message}`)
    process.exitCode = 1
  }
}
