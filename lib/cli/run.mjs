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
 * Starts a command beside this process. What it has to say is shown when it ends.
 *
 * @param {string} command a program and its arguments, for the shell
 */
export function holdOutput(command) {
  const child = spawn(command, { shell: true, stdio: ['inherit', 'pipe', 'pipe'] })
  /** @type {Buffer[]} */
  const output = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => output.push(chunk))
  const ended = once(child, 'close')
  return {
    /** @throws {StepFailed} when it ends with anything but 0 */
    async ends() {
      const [status] = await ended
      process.stdout.write(Buffer.concat(output))
      if (status !== 0) throw new StepFailed(command)
    },
    stop: () => void child.kill(),
  }
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
