import { parentPort, workerData } from 'node:worker_threads'
import { writeFile, type Target } from './write-file'

/** What a thread is asked, and what it answers. */
export interface Job {
  number: number
  file: string
  content: Uint8Array
}
export type Done = { number: number; sent: number } | { number: number; fault: string }

// A thread of `createWriters`: writes what it is given.
const target = workerData as Target
parentPort?.on('message', (job: Job) => void answer(job))

async function answer({ number, file, content }: Job): Promise<void> {
  let done: Done
  try {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
    done = { number, sent: await writeFile(file, bytes, target) }
  } catch (fault) {
    // In words: what else a fault of the system says of itself does not get through between threads.
    done = { number, fault: fault instanceof Error ? fault.message : String(fault) }
  }
  parentPort?.postMessage(done, [])
}
