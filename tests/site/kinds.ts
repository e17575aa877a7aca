import { routes } from '../../lib/routes'

/** The kinds of pages there are, as the table of routes has them: their names, and the addresses that they have. */

interface Pattern {
  name: string
  pattern: RegExp
  /** How many parts of the address differ from page to page. */
  open: number
}

const language = '{language}'
const patterns: Pattern[] = Object.entries(routes)
  .flatMap(([name, route]) => {
    if (typeof route !== 'function') return []
    const address = route(language, '{one}', '{two}')
    if (!address.startsWith(`/${language}/`) || !address.endsWith('/')) return []
    const pattern = new RegExp(`^${address.replace(language, '[a-z]{2}').replaceAll(/\{\w+\}/g, '([^/]+)')}$`)
    return [{ name, pattern, open: address.match(/\{(one|two)\}/g)?.length ?? 0 }]
  })
  // An address that is said whole is no page of another kind.
  .toSorted((a, b) => a.open - b.open)

/**
 * What kind of page is at an address: its route, apart for the second page of a list, for a list in another order, and
 * for what stands at the address of an article that was withdrawn. Of the hub's own texts, each is a kind of its own.
 *
 * @returns undefined for a page that no route leads to
 */
export function kindOf(address: string, html: string): string | undefined {
  if (address === '/') return 'root'
  const first = address.replace(/page\/\d+\/$/, '')
  const list = first.replace(/by\/(year|title)\/$/, '')
  const found = patterns.find(({ pattern }) => pattern.test(list))
  if (!found) return undefined
  const what = found.name === 'page' ? `page ${found.pattern.exec(list)?.[1]}` : found.name
  const is = [
    first !== address && 'later page',
    list !== first && 'in another order',
    list === first && html.includes('<meta name="robots" content="noindex"') && 'withdrawn',
  ]
  return [what, ...is.filter(Boolean)].join(', ')
}
