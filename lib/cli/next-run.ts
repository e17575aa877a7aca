import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { createRequire } from 'node:module'
import { codeFingerprint } from '../code.mjs'
import { documentsPending } from '../content/memo'
import { cachedFile } from '../disk-cache'
import type { FromNext } from '../publish/next-export'
import { StepFailed } from './run.mjs'

/** What Next makes: kept from an earlier run, or in the making. */
export interface NextRun {
  made?: FromNext
  /** Says that all that Next reads is there now; what it has to say is shown from then on. */
  documentsAreThere: () => void
  /** @throws StepFailed when it fails */
  ends: () => Promise<void>
  /** Keeps what was taken of its export, and hands it back. */
  keep: (made: FromNext) => FromNext
  /** Ends it, if it is still running. */
  stop: () => void
}

/**
 * Starts Next where code has changed since it last ran: what it makes depends on nothing else.
 *
 * @param isPending whether content is still being read: Next compiles code meanwhile, and waits before it renders
 */
export function startNext({ isPending = false } = {}): NextRun {
  const kept = cachedFile('next', codeFingerprint(), '.json')
  const known = kept.read()
  if (known) {
    const made = JSON.parse(known.toString()) as FromNext
    return { made, documentsAreThere: () => {}, ends: async () => {}, keep: () => made, stop: () => {} }
  }
  const pending = () => {
    mkdirSync(dirname(documentsPending), { recursive: true })
    if (isPending) writeFileSync(documentsPending, '')
    else rmSync(documentsPending, { force: true })
  }
  pending()
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, AWAITS_DOCUMENTS: '1' },
  })
  const ended = once(child, 'exit') as Promise<[number | null]>
  const show = () => {
    child.stdout.pipe(process.stdout)
    child.stderr.pipe(process.stderr)
  }
  if (!isPending) show()
  return {
    documentsAreThere() {
      rmSync(documentsPending, { force: true })
      show()
    },
    async ends() {
      const [status] = await ended
      if (status !== 0) throw new StepFailed('next build')
    },
    keep(made) {
      kept.write(JSON.stringify(made))
      return made
    },
    stop: () => void child.kill(),
  }
}
