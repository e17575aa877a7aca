import { defaultLocale } from '../i18n/locales'
import { pageOf, routes } from '../routes'
import { limitMessages as say } from './messages-limits'
import { error, type Problem } from './problem'

/** Names by which hosts, browsers or Next understand something else than a page of ours. */
const ofHosts = ['index', 'default', '404', 'not-found', 'page', 'route', 'layout', 'template', 'loading', 'error']

/** Names that no file can have on Windows, whatever its ending. */
const ofWindows = /^(con|prn|aux|nul|com\d|lpt\d)$/

/** With the endings of what is made of a page, its name must still be one that disks take. */
const longest = 120

/** The first part of every address of the site behind its language: "articles", "help"… */
const firstParts = new Set(
  Object.values(routes).flatMap(route => {
    const address = typeof route === 'string' ? route : route(defaultLocale, 'x', 'x')
    const [language, part] = address.split('/').filter(Boolean)
    return language === defaultLocale && part && part !== 'x' ? [part] : []
  }),
)

/** Where the second page of a list is: an article of that name would stand in its way. */
const [laterPages = ''] = pageOf('/', 2).split('/').filter(Boolean)

/** What is wrong with a name that could be an address, were it not for other addresses and for disks. */
export function checkSlug(file: string, kind: string, slug: string): Problem[] {
  const refuse = (notice: ReturnType<typeof say.taken>) => [error(file, { line: 1 }, notice)]
  if (slug.length > longest) return refuse(say.longName(slug.length, longest))
  const isTaken = kind === 'pages' ? firstParts.has(slug) : slug === laterPages
  return isTaken || ofHosts.includes(slug) || ofWindows.test(slug) ? refuse(say.taken(slug)) : []
}
