import Fuse from 'fuse.js/basic'
import type { Locale } from '../../i18n/locales'
import { createSearch, type SearchService } from './search-service'
import type { FileSource, SiteManifest } from './format'
import type { Answers, Opening, Question, Reply, Suggestion } from './protocol'

// The search, off the page's own thread: its files lie beside this one.

const source: FileSource = {
  bytes: async name => new Uint8Array(await (await get(name)).arrayBuffer()),
  json: async name => (await get(name)).json(),
}

async function get(address: string): Promise<Response> {
  const response = await fetch(new URL(address, location.href), { cache })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response
}

let service: Promise<SearchService> | undefined
/** Aborts the search that the next one overtakes: the page drops its answer. */
let latest = new AbortController()
let labels: Suggestion[] = []
let cache: RequestCache = 'default'

async function open({ locale, manifest, others, labels: given, afresh }: Opening): Promise<SearchService> {
  labels = given
  if (afresh) cache = 'reload'
  const manifests: Partial<Record<Locale, SiteManifest>> = { [locale]: manifest }
  await Promise.all(
    others.map(async other => {
      manifests[other.locale] = (await source.json(other.address)) as SiteManifest
    }),
  )
  const opened = await createSearch(locale, manifests, source)
  // What suggestions and results will need is read while the reader has not typed yet.
  opened.titles().catch(() => {})
  return opened
}

/** Short strings are what Fuse is for. */
const fuse = new Fuse<Suggestion>([], {
  keys: ['label'],
  threshold: 0.3,
  ignoreLocation: true,
  ignoreDiacritics: true,
  includeScore: false,
})
/** How many titles can be suggested so far: a large library's are read as results need them. */
let suggestible = -1

async function suggest(text: string, opened: SearchService): Promise<Suggestion[]> {
  if (text.trim().length < 2) return []
  const titles = await opened.titles()
  if (titles.length !== suggestible) {
    suggestible = titles.length
    fuse.setCollection([
      ...labels,
      ...titles.map(({ title, slug, locale }): Suggestion => ({ kind: 'article', label: title, locale, slug })),
    ])
  }
  return fuse.search(text.slice(0, 32), { limit: 6 }).map(({ item }) => item)
}

async function reply(question: Question): Promise<Answers[keyof Answers]> {
  if (question.kind === 'open') service = open(question)
  if (!service) throw new Error('The search has not been opened')
  const opened = await service
  switch (question.kind) {
    case 'open':
      return true
    case 'search':
      latest.abort()
      latest = new AbortController()
      return opened.search(question.query, question.count, latest.signal)
    case 'excerpt':
      return opened.excerpt(question.hit, question.sought)
    case 'suggest':
      return suggest(question.text, opened)
  }
}

const send = (content: Reply) => postMessage(content)

addEventListener('message', ({ data }: MessageEvent<{ id: number; question: Question }>) => {
  reply(data.question).then(
    content => send({ id: data.id, content }),
    (error: unknown) => send({ id: data.id, failed: String(error) }),
  )
})
