import { checkLibrary } from '../check/check-library'
import type { Problem } from '../check/problem'
import { buildDay } from '../dates'
import { library } from '../library'

/** What ends a command with a message. */
export class Wrong extends Error {}

/**
 * Writes into the library.
 *
 * @returns the mistakes that the check finds then and did not find before
 */
export async function mistakesOf(write: () => void): Promise<Problem[]> {
  const known = new Set((await mistakes()).map(problem => JSON.stringify(problem)))
  write()
  return (await mistakes()).filter(problem => !known.has(JSON.stringify(problem)))
}

async function mistakes() {
  const problems = await checkLibrary(library, buildDay())
  return problems.filter(({ severity }) => severity === 'error')
}

/** Runs a command. What is wrong with what it was given is said, and how it is used; anything else is a fault of ours. */
export async function runCommand(command: () => Promise<void>, usage: string): Promise<void> {
  try {
    await command()
  } catch (fault) {
    const isUsage = fault instanceof TypeError && 'code' in fault && String(fault.code).startsWith('ERR_PARSE_ARGS')
    if (!(fault instanceof Wrong) && !isUsage) throw fault
    console.error(isUsage ? `${fault.message}\n${usage}` : fault.message)
    process.exitCode = 1
  }
}
