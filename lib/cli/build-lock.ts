import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StepFailed } from './run.mjs'

/** Holds the process that builds here; Next empties the folder around the cache. */
const file = join(process.env.BUILD_ROOT ?? '', '.next/cache/building')

/**
 * Sees to it that one build at a time works in this folder: two would take each other's half-made files away. It ends
 * with the process; what a killed build has left is taken over.
 *
 * @throws StepFailed where another one is at work
 */
export function lockBuild(): void {
  mkdirSync(dirname(file), { recursive: true })
  const other = holder()
  if (other !== undefined && isRunning(other)) {
    console.error(`Another build is at work here (process ${other}): let it end, or stop it.`)
    throw new StepFailed('second build at once')
  }
  if (other !== undefined) rmSync(file, { force: true })
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
  } catch {
    // Another one was faster.
    return lockBuild()
  }
  process.on('exit', () => rmSync(file, { force: true }))
}

function holder(): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 only asks.
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
