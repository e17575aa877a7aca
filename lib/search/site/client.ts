import type { Locale } from '../../i18n/locales'
import { searchFile, searchManifest, withBase } from '../../routes'
import { workerFile, type FacetLabels, type SiteManifest } from './format'
import type { Answers, Question, Reply } from './protocol'

/** The search as a page sees it. */
export interface SearchClient extends Connection {
  /** What suggestions are called. */
  words: SiteManifest['words']
  /** What readers see for the values of each facet. */
  labels: FacetLabels
}

/** So long after the last key, in milliseconds, readers have typed what they mean: what costs more than a glance waits for it. */
export const typingPause = 400

interface Connection {
  ask<Kind extends keyof Answers>(question: Extract<Question, { kind: Kind }>): Promise<Answers[Kind]>
  close(): void
}

/**
 * Starts the search for readers of a language.
 *
 * @param afresh true where what the browser has kept is not to be trusted: after a failure
 */
export async function startSearch(locale: Locale, afresh: boolean): Promise<SearchClient> {
  const address = withBase(searchManifest(locale))
  const response = await fetch(address, { cache: afresh ? 'reload' : 'default' })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const manifest = (await response.json()) as SiteManifest
  const client = connect(createWorker(manifest.worker))
  const open = manifest.others.map(other => ({ locale: other, address: withBase(searchManifest(other)) }))
  const labels = await client.ask<'open'>({ kind: 'open', locale, manifest, others: open, afresh })
  return { ...client, labels, words: manifest.words }
}

/** The one place where a worker is made; the page's policy lets it be loaded from this host only. */
const createWorker = (name: string) => new Worker(withBase(searchFile(workerFile(name))))

function connect(worker: Worker): Connection {
  const waiting = new Map<number, { resolve: (content: unknown) => void; reject: (error: Error) => void }>()
  let last = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    if ('failed' in data) asked?.reject(new Error(data.failed))
    else asked?.resolve(data.content)
  })
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('The search could not be started'))
    waiting.clear()
  })
  return {
    ask: question =>
      new Promise((resolve, reject) => {
        const id = ++last
        waiting.set(id, { resolve: content => resolve(content as never), reject })
        worker.postMessage({ id, question }, [])
      }),
    close: () => worker.terminate(),
  }
}
