import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { PublishError } from './publish-error'
import type { Target } from './write-file'
import type { Done, Job } from './writer-thread'

/** Writes files with their compressed versions on all cores. */
export interface Writers {
  /** @returns once the file is written; rejected with a PublishError if it could not be, on a full disk for one */
  write: (file: string, content: Buffer) => Promise<void>
  /** What is sent of a file that was written, by its path within the site. */
  sentOf: (file: string) => number
  close: () => Promise<void>
}

interface Waiting {
  file: string
  resolve: () => void
  reject: (fault: unknown) => void
}

/** Starts the threads. They have to be closed, whatever happens. */
export async function createWriters(target: Target): Promise<Writers> {
  // What reads TypeScript for this process does not do so for its threads.
  const { outputFiles } = await build({
    entryPoints: ['lib/publish/writer-thread.ts'],
    bundle: true,
    write: false,
    platform: 'node',
  })
  const code = outputFiles[0]!.text
  const sent = new Map<string, number>()
  const waiting = new Map<number, Waiting>()
  let jobs = 0

  const finish = (done: Done) => {
    const { file, resolve, reject } = waiting.get(done.number)!
    waiting.delete(done.number)
    if ('fault' in done) return reject(new PublishError(file, `could not be written: ${done.fault}`))
    sent.set(file, done.sent)
    resolve()
  }
  const threads = Array.from({ length: availableParallelism() }, () => {
    const thread = new Worker(code, { eval: true, workerData: target })
    thread.on('message', finish)
    // A thread that dies answers no more.
    thread.on('error', fault => {
      for (const { reject } of waiting.values()) reject(fault)
    })
    return thread
  })
  return {
    write: (file, content) =>
      new Promise((resolve, reject) => {
        const job: Job = { number: (jobs += 1), file, content }
        waiting.set(job.number, { file, resolve, reject })
        threads[job.number % threads.length]!.postMessage(job, [])
      }),
    sentOf: file => sent.get(file) ?? 0,
    close: async () => {
      await Promise.all(threads.map(thread => thread.terminate()))
    },
  }
}
