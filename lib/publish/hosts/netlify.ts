import { locales } from '../../i18n/locales'
import { contentTypes, type ContentType } from '../content-types'
import { rulesOf, type HostFacts } from './host'

/** Where all pages are. */
const pages = ['/', '/404.html', ...locales.map(locale => `/${locale}/*`)]

/**
 * `_headers` for Netlify and Cloudflare Pages. Both join the values of a header that two rules set, so one that
 * a special rule sets is left out of the general rule; for Cache-Control both hosts then send
 * `public, max-age=0, must-revalidate`, which is what the table says. The others are said for the pages by themselves:
 * a published visual editor has a policy of its own. For the same reason the types of two kinds that have an ending in
 * common are said of the rarer one alone.
 */
export function netlifyHeaders({ base, headers }: HostFacts): string {
  const { general, special } = rulesOf(headers)
  const overridden = new Set(special.flatMap(rule => Object.keys(rule.headers)))
  const own = Object.fromEntries(Object.entries(general.headers).filter(([name]) => !overridden.has(name)))
  const rest = Object.entries(general.headers).filter(([name]) => overridden.has(name) && name !== 'Cache-Control')
  const forPages = rest.length > 0 ? pages.map(path => ({ path, headers: Object.fromEntries(rest) })) : []
  return [...special, ...types, ...forPages, { ...general, headers: own }]
    .map(({ path, headers: set }) =>
      [base + path, ...Object.entries(set).map(pair => `  ${pair.join(': ')}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n')
}

/** Is its ending that of a rarer kind, too? Pages, whose addresses have none, are known to both hosts. */
const isShared = ({ under, ending }: ContentType) =>
  ending === '.html' || (!under && contentTypes.some(other => other.ending !== ending && other.ending.endsWith(ending)))

const types = contentTypes
  .filter(kind => !isShared(kind))
  .map(({ under = '/', ending, type }) => ({ path: `${under}*${ending}`, headers: { 'Content-Type': type } }))

/** `_redirects` for Netlify and Cloudflare Pages. */
export const netlifyRedirects = ({ base, redirects }: HostFacts) =>
  redirects.map(({ from, to }) => `${base}${from} ${base}${to} 301\n`).join('')
