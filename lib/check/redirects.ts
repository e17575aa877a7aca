import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { RedirectsFile } from '../../content/schema/redirects'
import { locales } from '../i18n/locales'
import { routes } from '../routes'
import type { Addresses, Hidden } from './addresses'
import { readData } from './data-files'
import type { Document } from './document'
import { checkFields } from './fields'
import { isThere } from './look-at'
import { redirectMessages as say } from './messages-between'
import { nearest } from './nearest'
import { error, type Notice, type Problem } from './problem'
import { placeOf, textOf, textsOf, type Entry, type Value } from './yaml'

/** Paths that every host reads alike: no query, no fragment, nothing that has to be escaped, no dot segments. */
const pathForm = /^(\/(?!\.{1,2}(\/|$))[A-Za-z0-9._~-]+)+\/?$/

/**
 * Checks `redirects.yaml`, which a library need not have: old addresses are free, each is said once, and leads straight
 * to a page that is there, so that no reader is sent on twice or in a circle.
 *
 * @param publicDir its files have addresses, too
 */
export function checkRedirects(
  root: string,
  documents: Document[],
  addresses: Addresses,
  hidden: Hidden,
  publicDir: string,
): Problem[] {
  const file = `${basename(root)}/redirects.yaml`
  if (!isThere(join(root, 'redirects.yaml'))) return []
  const { value, problems } = readData(root, file)
  if (!value || value.kind === 'empty') return problems
  if (value.kind !== 'list') return [...problems, error(file, value.place, say.noList)]

  const moved = new Map(value.items.flatMap(item => (item.kind === 'map' ? [pairOf(item.entries)] : [])))
  const aliases = aliasesOf(documents)
  const known = new Set<string>()
  return [...problems, ...value.items.flatMap(item => checkItem(item))]

  function checkItem(item: Value): Problem[] {
    if (item.kind !== 'map') return [error(file, item.place, say.noPair)]
    const { entries, place } = item
    return [
      ...checkFields(file, entries, RedirectsFile.items, {}, place),
      ...checkEnd(entries, 'from', onFrom),
      ...checkEnd(entries, 'to', onTo),
    ]
  }

  function checkEnd(entries: Entry[], key: 'from' | 'to', rule: (path: string) => Notice | undefined) {
    const [path, place] = [textOf(entries, key), placeOf(entries, key)]
    if (!path || !place) return []
    const notice = pathForm.test(path) ? rule(path) : say.form(path)
    return notice ? [error(file, place, notice)] : []
  }

  function onFrom(path: string): Notice | undefined {
    if (known.has(path)) return say.twice(path)
    known.add(path)
    const withSlash = path.endsWith('/') ? path : `${path}/`
    if (addresses.has(withSlash) || hidden.has(withSlash)) return say.taken(withSlash)
    if (statSync(join(publicDir, path), { throwIfNoEntry: false })?.isFile()) return say.taken(path)
    const article = aliases.get(withSlash)
    return article === undefined ? undefined : say.alias(path, article)
  }

  function onTo(path: string): Notice | undefined {
    const next = moved.get(path) ?? moved.get(path.replace(/\/$/, ''))
    if (next !== undefined) return next === path ? say.circle(path) : say.chain(path, next)
    if (addresses.has(path) || hidden.get(path) === 'withdrawn') return undefined
    if (hidden.has(path)) return say.hidden(path)
    return say.noPage(path, nearest(path, addresses.keys()))
  }
}

const pairOf = (entries: Entry[]): [string, string] => [textOf(entries, 'from') ?? '', textOf(entries, 'to') ?? '']

/** The former addresses of articles, each with the file that names it. */
const aliasesOf = (documents: Document[]) =>
  new Map(
    locales.flatMap(locale =>
      documents
        .filter(document => document.locale === locale)
        .flatMap(({ file, entries = [] }) =>
          textsOf(entries, 'aliases').map(({ text }) => [routes.article(locale, text), file] as const),
        ),
    ),
  )
