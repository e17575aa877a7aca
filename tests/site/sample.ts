import { completeLocales, locales } from '../../lib/i18n/locales'
import { kindOf } from './kinds'
import { addresses, htmlOf } from './pages'

/*
 * What every kind of page is tried on: taken from what is built, so that a new kind is among it by itself.
 */

interface Built {
  address: string
  kind: string
  length: number
  classes: string[]
}

/** A page's name as a class has it: what it can look like. */
const classesIn = (html: string) => [
  ...new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '))),
]

const built: Built[] = addresses.map(address => {
  const html = htmlOf(address)
  return { address, kind: kindOf(address, html) ?? 'unknown', length: html.length, classes: classesIn(html) }
})

/** Pages that no route leads to. */
export const unknown = built.filter(({ kind }) => kind === 'unknown').map(({ address }) => address)

/** The kinds that are built. */
export const kinds = [...new Set(built.map(({ kind }) => kind))].toSorted()

/** Of each kind the longest page, and the shortest in another language than that, where there is one. */
function extremesOf(kind: string): [name: string, page: Built][] {
  const pages = built.filter(page => page.kind === kind).toSorted((a, b) => a.length - b.length)
  const longest = pages.at(-1)!
  const other = pages.find(({ address }) => address.slice(0, 4) !== longest.address.slice(0, 4)) ?? pages[0]!
  return [[kind, longest], ...(other === longest ? [] : [[`${kind}, short`, other] as [string, Built]])]
}

function sampled(): Record<string, string> {
  const chosen = kinds.flatMap(extremesOf)
  const seen = new Set(chosen.flatMap(([, { classes }]) => classes))
  // And whatever else has a look that none of those has, the richest first.
  for (const page of built.toSorted((a, b) => b.length - a.length)) {
    if (page.classes.every(name => seen.has(name))) continue
    chosen.push([`${page.kind}, ${page.address}`, page])
    for (const name of page.classes) seen.add(name)
  }
  return Object.fromEntries(chosen.map(([name, { address }]) => [name, address]))
}

/** Addresses by the names of their kinds: all that a page of the hub can look like, without script. */
export const sample = sampled()

/** Of each language that has only some of the pages, the longest of each kind that is not among those. */
export const inOtherLanguages = Object.fromEntries(
  locales
    .filter(locale => !completeLocales.includes(locale))
    .flatMap(locale =>
      kinds.flatMap(kind => {
        const [longest] = built
          .filter(page => page.kind === kind && page.address.startsWith(`/${locale}/`))
          .toSorted((a, b) => b.length - a.length)
        return longest && !Object.values(sample).includes(longest.address)
          ? [[`${kind}, ${locale}`, longest.address]]
          : []
      }),
    ),
)

/** What pages become when they are used; and the page for addresses that there are not. */
export const states = {
  'search, with results': '/en/search/#q=forced+labour&region=europe',
  'lawsTool, filled in': '/es/tools/obligations/#seat=DE&business=DE.GB&imports=US&turnover-GBP=36000000',
  'not found': '/en/no-such-page/',
}
