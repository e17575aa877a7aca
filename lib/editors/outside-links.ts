import type { DataFile } from '../check/data-files'
import type { ReadDocument } from '../check/document'
import { targetsOf } from '../check/targets'
import { textsWithin } from './library-files'

/** An address on the web, and every place that names it. */
export interface OutsideLink {
  url: string
  places: string[]
}

/** The addresses on the web that texts, sources and data name, each once. */
export function outsideLinks(documents: ReadDocument[], data: DataFile[]): OutsideLink[] {
  const places = new Map<string, Set<string>>()
  const add = (url: string, file: string, line: number) => {
    if (!/^https?:\/\//.test(url)) return
    places.set(url, (places.get(url) ?? new Set()).add(`${file}:${line}`))
  }
  for (const { file, nodes, entries = [] } of documents) {
    for (const { url, place } of targetsOf(nodes)) add(url, file, place.line)
    const keys = entries.flatMap(({ value }) => textsWithin(value))
    for (const { key, text, place } of keys) if (key === 'url') add(text, file, place.line)
  }
  for (const { file, value } of data) {
    for (const { key, text, place } of textsWithin(value)) if (key === 'url') add(text, file, place.line)
  }
  return [...places].map(([url, at]) => ({ url, places: [...at] }))
}

/** How an address answered: gone for good, not to us at this time, or as it should. */
export type Outcome = 'dead' | 'unsure' | 'fine'

/** What is needed of `fetch`. */
export type Ask = (url: string, options: { method: string; signal: AbortSignal }) => Promise<{ status: number }>

interface Limits {
  ask?: Ask
  /** How many addresses are asked at a time. */
  atOnce?: number
  /** How long one may take, in milliseconds. */
  timeout?: number
}

/**
 * Asks addresses whether they are still there.
 *
 * @returns undefined where not one of the first answers at all: the machine then has no way to the web
 */
export async function tryLinks(
  urls: string[],
  { ask = (url, options) => fetch(url, { ...options, redirect: 'follow' }), atOnce = 8, timeout = 10_000 }: Limits = {},
): Promise<Map<string, Outcome> | undefined> {
  const hosts = new Map(urls.map(url => [new URL(url).host, url]))
  const probes = await Promise.all(
    [...hosts.values()].slice(0, 5).map(url => statusOf(url, ask, Math.min(timeout, 5_000))),
  )
  if (probes.length > 0 && probes.every(status => status === undefined)) return undefined
  const outcomes = new Map<string, Outcome>()
  const queue = urls.values()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const url of queue) outcomes.set(url, outcomeOf(await statusOf(url, ask, timeout)))
    }),
  )
  return outcomes
}

/** The status of an answer; none where there was none. Servers that know no HEAD, or refuse it, are asked with GET. */
async function statusOf(url: string, ask: Ask, timeout: number): Promise<number | undefined> {
  for (const method of ['HEAD', 'GET']) {
    try {
      const { status } = await ask(url, { method, signal: AbortSignal.timeout(timeout) })
      if (status < 400 || method === 'GET') return status
    } catch {
      if (method === 'GET') return undefined
    }
  }
  return undefined
}

/** Many sites turn away whatever is no browser: only what says that it is gone is called dead. */
function outcomeOf(status: number | undefined): Outcome {
  if (status === undefined) return 'unsure'
  if (status < 400) return 'fine'
  return status === 404 || status === 410 ? 'dead' : 'unsure'
}

/** The outcomes as they are printed. */
export function linksReport(links: OutsideLink[], outcomes: Map<string, Outcome> | undefined): string {
  if (!outcomes) return 'The web cannot be reached from here: no outside link was tried.'
  const of = (wanted: Outcome) => links.filter(({ url }) => outcomes.get(url) === wanted)
  const lines = (wanted: Outcome) =>
    of(wanted).flatMap(({ url, places }) => places.map(place => `${place}  ${wanted}  ${url}`))
  const mend =
    of('dead').length > 0
      ? ['    → Look for its new address, or for a copy in an archive, and put that in its place.']
      : []
  const sum = `${links.length} outside links: ${of('dead').length} dead, ${of('unsure').length} without an answer for us`
  return [...lines('dead'), ...mend, ...lines('unsure'), sum].join('\n')
}
