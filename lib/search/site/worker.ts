import '../../../public/trusted.js'
import type { Locale } from '../../i18n/locales'
import { createSearch, type SearchService } from './search-service'
import { learn } from '../../language/grammars/learned'
import { grammarFile, nearFile, type FileSource, type SiteManifest } from './format'
import type { openNear } from './near'
import type { Answers, Opening, Question, Reply } from './protocol'

// The search, off the page's own thread: its files lie beside this one.

/** What its script leaves in the worker. */
interface Near {
  openNear: typeof openNear
}

declare function importScripts(...addresses: string[]): void

// Scripts of grammars call it.
Object.assign(globalThis, { learn })

const source: FileSource = {
  bytes: async name => new Uint8Array(await (await get(name)).arrayBuffer()),
  json: async name => (await get(name)).json(),
  near: async name => {
    importScripts(nearFile(name))
    return (globalThis as unknown as Near).openNear
  },
  // All at once: they are fetched beside each other.
  learn: names => importScripts(...names.map(grammarFile)),
}

/** So long, in milliseconds, it took to get the last file: next to nothing where the browser has kept it. */
let latency = 0
/** No key is waited for longer. */
const longestPause = 150

async function get(address: string): Promise<Response> {
  const asked = performance.now()
  const response = await fetch(new URL(address, location.href), { cache })
  latency = performance.now() - asked
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response
}

/** Waits as long as a file would take: who types on meanwhile would not have seen it. */
async function waitForKey(overtaken: AbortSignal) {
  await new Promise(passed => setTimeout(passed, Math.min(latency, longestPause)))
  overtaken.throwIfAborted()
}

let service: Promise<SearchService> | undefined
/** Aborts the search that the next one overtakes: the page drops its answer. */
let latest = new AbortController()
let cache: RequestCache = 'default'

async function open({ locale, manifest, others, afresh }: Opening): Promise<SearchService> {
  if (afresh) cache = 'reload'
  const manifests: Record<Locale, SiteManifest> = { [locale]: manifest }
  await Promise.all(
    others.map(async other => {
      manifests[other.locale] = (await source.json(other.address)) as SiteManifest
    }),
  )
  return createSearch(locale, manifests, source)
}

async function reply(question: Question): Promise<Answers[keyof Answers]> {
  if (question.kind === 'open') service = open(question)
  if (!service) throw new Error('The search has not been opened')
  const opened = await service
  switch (question.kind) {
    case 'open':
      return opened.labels
    case 'search':
      latest.abort()
      latest = new AbortController()
      return answer(opened, question, latest.signal)
    case 'excerpt':
      return opened.excerpt(question.hit, question.sought)
    case 'suggest':
      return opened.suggest(question.text, question.typing)
  }
}

function answer(
  opened: SearchService,
  { query, count, typing }: Extract<Question, { kind: 'search' }>,
  overtaken: AbortSignal,
) {
  return typing
    ? opened.glance(query, count, () => waitForKey(overtaken))
    : opened.search(query, count, () => overtaken.throwIfAborted())
}

const send = (content: Reply) => postMessage(content)

addEventListener('message', ({ data }: MessageEvent<{ id: number; question: Question }>) => {
  reply(data.question).then(
    content => send({ id: data.id, content }),
    (error: unknown) => send({ id: data.id, failed: String(error) }),
  )
})
