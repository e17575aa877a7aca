import type { Day } from '../dates'
import type { Locale } from '../i18n/locales'
import { withBase, routes } from '../routes'
import { asCopy, languageOf, type CopyWords } from './copy'
import { renew } from './renew'
import { dayOf, findSaved } from './store'

// The service worker. Only the page of what is saved registers it, once the reader has saved something; it keeps
// nothing but what was chosen there, and where nothing is saved all goes the way it would go without it.

/** What is here and not in a page. */
declare function skipWaiting(): Promise<void>
declare const clients: { claim(): Promise<void> }
interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface RequestEvent extends LifeEvent {
  request: Request
  respondWith(response: Promise<Response>): void
}

/** What copies say of themselves; lib/publish puts it in. */
declare const copyWords: Record<Locale, CopyWords>

const locales = Object.keys(copyWords)

/** In another language than the hub's, its first one's. */
const wordsIn = (locale: Locale): CopyWords => copyWords[locale] ?? copyWords[locales[0]!]!

/** So many milliseconds a saved page waits for a newer one. */
const patience = 3000

const manifests = locales.map(locale => withBase(routes.searchManifest(locale)))
const hashed = ['/assets/', '/_next/static/'].map(withBase)

addEventListener('install', () => void skipWaiting())
addEventListener('activate', event => (event as LifeEvent).waitUntil(clients.claim()))
addEventListener('fetch', event => {
  const { request } = event as RequestEvent
  const { origin, pathname } = new URL(request.url)
  const isOurs = origin === location.origin && pathname.startsWith(withBase('/')) && request.method === 'GET'
  // A large file is handed over as it comes.
  if (!isOurs || pathname.endsWith('.zip')) return
  ;(event as RequestEvent).respondWith(answer(event as RequestEvent, pathname))
})

async function answer(event: RequestEvent, path: string): Promise<Response> {
  const { request } = event
  const isPage = request.mode === 'navigate'
  // What has a hash in its name never changes.
  if (hashed.some(folder => path.startsWith(folder))) return (await findSaved(path)) ?? fetch(request)
  try {
    if (isPage || manifests.includes(path)) return await newest(event)
    return await fetch(request)
  } catch (error) {
    const instead = isPage ? await notSaved(path) : await findSaved(path)
    if (instead) return instead
    throw error
  }
}

/** What the network sends, or the saved copy where it takes long or fails. However late, what it sends renews the copy. */
async function newest(event: RequestEvent): Promise<Response> {
  const page = withSlash(event.request.url)
  const sent = fetch(event.request)
  event.waitUntil(sent.then(response => renew(addressOf(page), response.clone())).catch(() => undefined))
  const late = new Promise<undefined>(resolve => setTimeout(resolve, patience))
  try {
    return (await Promise.race([sent, late])) ?? (await copyOf(page)) ?? (await sent)
  } catch (error) {
    const copy = await copyOf(page)
    if (copy) return copy
    throw error
  }
}

async function copyOf(page: string): Promise<Response | undefined> {
  const saved = await findSaved(page)
  return saved && shown(saved, dayOf(saved))
}

/** A saved page that says what it is; anything else as it is. */
async function shown(response: Response, day?: Day): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  const html = await response.text()
  const locale = languageOf(html)
  const said = asCopy(html, day, wordsIn(locale), withBase(routes.offline(locale)))
  return new Response(said, { status: day ? 200 : 503, headers: response.headers })
}

/** In the place of a page that is not saved the list of those that are, in its language if there is one. */
async function notSaved(path: string): Promise<Response | undefined> {
  const [asked = ''] = addressOf(path).slice(1).split('/')
  const wanted = locales.filter(locale => locale === asked)
  const lists = await Promise.all([...wanted, ...locales].map(locale => findSaved(withBase(routes.offline(locale)))))
  const list = lists.find(response => response !== undefined)
  return list && shown(list)
}

/** A page's own address ends in a slash. */
const withSlash = (url: string) => url.replace(/^([^?#]*\/[\w-]+)(?=$|[?#])/, '$1/')

const addressOf = (url: string) => new URL(url, location.href).pathname.slice(withBase('').length)
