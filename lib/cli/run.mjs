import { spawnSync } from 'node:child_process'

/** A step that failed; its own output has said why. */
export class StepFailed extends Error {}

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
 * Runs a script's body; a failed step ends the process with 1 and names the step.
 *
 * @param {() => void | Promise<void>} body
 */
export async function main(body) {
  try {
    await body()
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error
    console.error(`\nFailed: ${error.message}`)
    process.exitCode = 1
  }
}
